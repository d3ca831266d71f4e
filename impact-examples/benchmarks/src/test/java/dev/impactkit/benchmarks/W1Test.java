// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.ThreadMXBean;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.engine.Simulator;
import dev.impactkit.core.plan.Evaluator;
import dev.impactkit.core.plan.Inputs;
import dev.impactkit.core.plan.Plan;
import dev.impactkit.sroi.SroiPlan;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** W1 as a study is W1 as it is defined. */
class W1Test {
    private static final Plan RATIO =
            SroiPlan.compile(W1.STANDARD.study()).orThrow().plan().only(List.of("ratio"));

    @Test
    void everyOutcomeHasSixEstimatesAndTheStudyThree() {
        assertEquals(303, RATIO.slots().size());
    }

    /** What one draw costs is its operations: some thirteen an outcome, before those that only one product uses join it. */
    @Test
    void theRatioTakesNoMoreOperationsThanAFormulaByHand() {
        assertEquals("Plan of 1 figures, 303 slots, 957 nodes", RATIO.toString());
    }

    @Test
    void aBlockAllocatesNothingAfterTheFirst() {
        Inputs inputs = (slot, first, into, n) -> Arrays.fill(into, 0, n, 0.5);
        Evaluator run = RATIO.evaluator();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        // Asking may itself allocate the first few times.
        long least = LongStream.range(0, 10)
                .map(i -> {
                    long before = threads.getCurrentThreadAllocatedBytes();
                    run.run(inputs, 0, 1024);
                    return threads.getCurrentThreadAllocatedBytes() - before;
                })
                .min()
                .orElseThrow();
        assertEquals(0, least);
    }

    @Test
    void theRatioAloneHasTheBitsOfTheRatioAmongAllFigures() {
        Plan all = SroiPlan.compile(W1.STANDARD.study()).orThrow().plan();
        List<Double> among = Simulator.samples(all, Draws.of(50).seed(3), List.of("ratio")).of("ratio").stream()
                .boxed()
                .toList();
        assertEquals(
                among,
                Simulator.samples(RATIO, Draws.of(50).seed(3), List.of("ratio")).of("ratio").stream()
                        .boxed()
                        .toList());
    }

    /** At the best estimates, by the definition in plain arithmetic. */
    @Test
    void theBestRatioIsThatOfTheDefinition() {
        double expected = best();
        assertEquals(expected, RATIO.values(Inputs.best(RATIO)).get("ratio"), 1e-12 * expected);
    }

    /**
     * Mean and standard deviation are exact: given the discount rate, the present value is a sum of products of
     * independent factors whose moments are known; the rest is two integrals by Gauss and Legendre (computed apart, with
     * NumPy). The mean of M draws has a standard error of 0.230040566598 / sqrt(M).
     */
    @Test
    void theMeanIsTheExactOne() {
        int draws = 2_000;
        double mean = Simulator.samples(RATIO, Draws.of(draws).seed(1), List.of("ratio")).of("ratio").stream()
                .average()
                .orElseThrow();
        assertEquals(1.308116026890, mean, 4 * 0.230040566598 / Math.sqrt(draws));
    }

    private static double best() {
        double present = 0;
        for (int i = 0; i < 50; i++) {
            double kept =
                    (1 - (0.15 + 0.01 * (i % 10))) * (1 - (0.10 + 0.01 * (i % 5)) / 2) * (1 - (0.25 + 0.01 * (i % 10)));
            double first = (100 + 37 * (i % 7)) * (200 + 53 * (i % 11)) * kept;
            for (int t = 1; t <= 10 - i % 8; t++) {
                present += first * Math.pow(1 - (0.15 + 0.02 * (i % 6)), t - 1) / Math.pow(1.035, t);
            }
        }
        return present / (50 * 120_000);
    }
}
