// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.draw.Sampler;
import dev.impactkit.core.engine.Simulator;
import dev.impactkit.core.engine.Spread;
import dev.impactkit.core.plan.Evaluator;
import dev.impactkit.core.plan.Inputs;
import dev.impactkit.core.plan.Moments;
import dev.impactkit.core.plan.Plan;
import dev.impactkit.sroi.SroiPlan;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
     * NumPy). Percentiles and the chance above 1 are those of a program in C with 1e8 draws, whose own error is below 7e-5.
     */
    @Test
    void theSpreadIsTheExactOneWithinFourStandardErrors() {
        Spread ratio = Simulator.run(RATIO, Draws.of(300_001).seed(12345)).of("ratio");
        assertEquals(1.308116026890, ratio.mean(), 4 * 0.230040566598 / Math.sqrt(300_001));
        assertEquals(0.230040566598, ratio.sd(), 4 * ratio.sdError());
        assertEquals(0.97849, ratio.quantile(0.05), 4 * ratio.quantileError(0.05) + 7e-5);
        assertEquals(1.28177, ratio.quantile(0.50), 4 * ratio.quantileError(0.50) + 7e-5);
        assertEquals(1.73113, ratio.quantile(0.95), 4 * ratio.quantileError(0.95) + 7e-5);
        assertEquals(0.93231, ratio.chanceAbove(1), 4 * ratio.chanceError(1) + 3e-5);
        assertEquals(0.230040566598 / Math.sqrt(300_001), ratio.meanError(), 0.01 * ratio.meanError());
    }

    /** The bits are a promise: where this changes, every simulation of every user changes, and the changelog says so first. */
    @ParameterizedTest
    @ValueSource(ints = {256, 768, 1024, 4096})
    void theBitsOfThreeHundredThousandDrawsStand(int width) {
        int count = 300_001;
        Sampler sampler = Simulator.sampler(RATIO, Draws.of(count).seed(12345));
        Evaluator run = RATIO.evaluator();
        long hash = 0;
        for (int first = 0; first < count; first += width) {
            int n = Math.min(width, count - first);
            run.run(sampler::fill, first, n);
            for (int i = 0; i < n; i++) {
                hash = (hash ^ Double.doubleToRawLongBits(run.column(0)[i])) * 0x9e3779b97f4a7c15L;
                hash ^= hash >>> 29;
            }
        }
        assertEquals("c6a4874d460517ee", Long.toHexString(hash));
    }

    /** Root of the mean squared error of the mean over 24 fixed seeds. */
    @Test
    void aLatinHypercubeIsFiveTimesAndSobolPointsTenTimesAsCloseForTheMean() {
        double monteCarlo = error(Draws.of(4096));
        assertEquals(0.230040566598 / 64, monteCarlo, 0.5 * 0.230040566598 / 64);
        assertTrue(5 * error(Draws.of(4096).latinHypercube().replicates(1)) < monteCarlo);
        assertTrue(10 * error(Draws.of(4096).sobol().replicates(1)) < monteCarlo);
    }

    private static double error(Draws draws) {
        return Math.sqrt(IntStream.range(0, 24)
                .mapToDouble(seed ->
                        Simulator.run(RATIO, draws.seed(seed)).of("ratio").mean() - 1.308116026890)
                .map(off -> off * off)
                .average()
                .orElseThrow());
    }

    @Test
    void noDrawAllocates() {
        Simulator.run(RATIO, Draws.of(200_000));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Simulator.run(RATIO, Draws.of(100_000));
        long between = threads.getCurrentThreadAllocatedBytes();
        Simulator.run(RATIO, Draws.of(1_000_000));
        long after = threads.getCurrentThreadAllocatedBytes();
        assertTrue(
                after - between - (between - before) < 64 * 1024,
                () -> after - between - (between - before) + " bytes");
    }

    @Test
    void theClosedFormIsTheExactOne() {
        Moments moments = RATIO.moments("ratio");
        assertEquals(1.308116026890, moments.mean().orElseThrow(), 1e-12);
        assertEquals(0.230040566598, moments.sd().orElseThrow(), 1e-12);
    }

    /** The ratio at the best estimates, by the definition. */
    static double best() {
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
