// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.impactkit.core.Series;
import dev.impactkit.core.estimate.Estimates;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluatorTest {
    private static final Expr WAVE = Expr.draw("wave", Estimates.uniform(0, 3));

    @Test
    void quantitiesOfOneDataSetComeFromTheSameReplicate() {
        Map<String, Expr> figures = new LinkedHashMap<>();
        figures.put("treated", Expr.pick(Series.of(10, 20, 30), WAVE));
        figures.put("control", Expr.pick(Series.of(1, 2, 3), WAVE));
        figures.put("ratio", figures.get("treated").over(figures.get("control")));
        Plan plan = Plan.of(figures).orThrow();
        assertEquals(1, plan.slots().size());
        Evaluator run = plan.evaluator();
        run.run(column(0, 2, 1, 2), 0, 4);
        assertArrayEquals(new double[] {10, 30, 20, 30}, run.column(0), 0);
        assertArrayEquals(new double[] {1, 3, 2, 3}, run.column(1), 0);
        assertArrayEquals(new double[] {10, 10, 10, 10}, run.column(2), 0);
    }

    @Test
    void aReplicateOutOfRangeIsBroughtIn() {
        Plan plan = Plan.of(Map.of("x", Expr.pick(Series.of(10, 20, 30), WAVE))).orThrow();
        Evaluator run = plan.evaluator();
        run.run(column(-5, 2.9, 99, Double.NaN), 0, 4);
        assertArrayEquals(new double[] {10, 30, 30, 10}, run.column(0), 0);
    }

    @Test
    void theFirstDrawIsHandedToTheInputs() {
        Plan plan = Plan.of(Map.of("x", WAVE)).orThrow();
        Evaluator run = plan.evaluator();
        run.run((slot, first, into, n) -> Arrays.fill(into, 0, n, first), 4_000_000_000L, 2);
        assertEquals(4e9, run.column(0)[1]);
    }

    @Test
    void aReRunOfOtherDrawsComputesThem() {
        Expr other = Expr.draw("other", Estimates.uniform(0, 1));
        Plan plan = Plan.of(Map.of("x", WAVE.plus(other))).orThrow();
        Inputs counted = (slot, first, into, n) -> Arrays.setAll(into, i -> 10 * slot + first + i);
        Evaluator run = plan.evaluator();
        run.rerun(counted, 0, 0, 2);
        run.rerun(counted, 0, 5, 2);
        assertArrayEquals(new double[] {20, 22}, run.column(0), 0);
    }

    @Test
    void aBlockHasAtLeastOneDraw() {
        Plan plan = Plan.of(Map.of("x", WAVE)).orThrow();
        assertThrows(IllegalArgumentException.class, () -> plan.evaluator().run(Inputs.best(plan), 0, 0));
    }

    /** 1,000 operations on 10,000 draws are 80 MB of numbers; nothing near that may be allocated again. */
    @Test
    void aRunAfterTheFirstAllocatesNoArrays() {
        Expr sum = WAVE;
        for (int i = 1; i < 1000; i++) {
            sum = i % 2 == 0 ? sum.plus(WAVE) : sum.times(Expr.constant(1 + 1e-6 * i));
        }
        Plan plan = Plan.of(Map.of("sum", sum)).orThrow();
        Inputs inputs = Inputs.best(plan);
        Evaluator run = plan.evaluator();
        run.run(inputs, 0, 10_000);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 1; i <= 10; i++) {
            run.run(inputs, 10_000L * i, 10_000);
        }
        long each = (threads.getCurrentThreadAllocatedBytes() - before) / 10;
        assertTrue(each < 8 * 10_000, each + " bytes a run, which is more than one array");
    }

    private static Inputs column(double... values) {
        return (slot, first, into, n) -> System.arraycopy(values, (int) first, into, 0, n);
    }
}
