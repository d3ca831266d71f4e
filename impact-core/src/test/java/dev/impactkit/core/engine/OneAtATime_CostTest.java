// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.core.plan.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is computed is counted, not timed: one operation of each amount's own, and one they all meet in. */
class OneAtATime_CostTest {
    private static final int AMOUNTS = 40;

    private final int[] calls = new int[AMOUNTS];
    private final int[] draws = new int[AMOUNTS];
    private int meetings;

    private Plan plan() {
        List<Expr> own = new ArrayList<>();
        for (int i = 0; i < AMOUNTS; i++) {
            int which = i;
            own.add(Expr.call(
                    "own-" + i,
                    (in, out, n) -> {
                        calls[which]++;
                        draws[which] += n;
                        System.arraycopy(in[0], 0, out, 0, n);
                    },
                    Expr.draw("amount-" + i, Estimates.uniform(0, 1))));
        }
        Expr sum = Expr.call(
                "sum",
                (in, out, n) -> {
                    meetings++;
                    IntStream.range(0, n)
                            .forEach(d -> out[d] = IntStream.range(0, AMOUNTS)
                                    .mapToDouble(a -> in[a][d])
                                    .sum());
                },
                own.toArray(Expr[]::new));
        return Plan.of(Map.of("sum", sum)).orThrow();
    }

    @Test
    void aTornadoRunsWhatAnAmountReachesOnceForEightAmounts() {
        OneAtATime one = OneAtATime.of(plan(), "sum");
        reset();
        one.tornado(0.05, 0.95);
        assertEquals(AMOUNTS, IntStream.of(calls).sum());
        assertEquals(1, IntStream.of(calls).max().orElseThrow());
        assertEquals(16, IntStream.of(draws).max().orElseThrow());
        assertEquals(5, meetings);
    }

    @Test
    void askingAgainCostsTheSameAndNoMore() {
        OneAtATime one = OneAtATime.of(plan(), "sum");
        one.tornado(0.05, 0.95);
        reset();
        one.tornado(0.05, 0.95);
        assertEquals(AMOUNTS, IntStream.of(calls).sum());
        assertEquals(5, meetings);
    }

    @Test
    void oneAmountAloneTouchesNoOther() {
        OneAtATime one = OneAtATime.of(plan(), "sum");
        reset();
        one.tornado(Map.of("amount-7", new Bounds(0, 1)));
        assertEquals(1, calls[7]);
        assertEquals(2, draws[7]);
        assertEquals(1, IntStream.of(calls).sum());
        assertEquals(1, meetings);
    }

    private void reset() {
        Arrays.fill(calls, 0);
        Arrays.fill(draws, 0);
        meetings = 0;
    }
}
