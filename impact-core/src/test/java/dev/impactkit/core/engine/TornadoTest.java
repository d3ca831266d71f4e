// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.core.plan.Inputs;
import dev.impactkit.core.plan.Plan;
import dev.impactkit.core.plan.Slot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TornadoTest {
    private static final Expr NARROW = Expr.draw("narrow", Estimates.uniform(9, 11));
    private static final Expr WIDE = Expr.draw("wide", Estimates.uniform(0, 20));
    private static final Expr SURE = Expr.draw("sure", Estimates.fixed(3));
    private static final Expr ELSEWHERE = Expr.draw("elsewhere", Estimates.uniform(0, 99));

    @Test
    void theWidestSwingComesFirstAndWhatIsCertainHasNoBar() {
        Tornado tornado = Tornado.of(plan(), "sum");
        assertEquals(
                List.of("wide", "narrow"),
                tornado.bars().stream().map(Tornado.Bar::path).toList());
        assertEquals(23, tornado.best());
        Tornado.Bar wide = tornado.bars().get(0);
        // The 5th and 95th percentile of 0..20 are 1 and 19; the rest stands at 10 + 3.
        assertEquals(List.of(1.0, 19.0), List.of(wide.low(), wide.high()));
        assertEquals(14, wide.atLow(), 1e-12);
        assertEquals(32, wide.atHigh(), 1e-12);
        assertEquals(18, wide.swing(), 1e-12);
    }

    @Test
    void everyBarIsWhatAFullCalculationSays() {
        Plan plan = plan();
        for (String figure : plan.figures()) {
            for (Tornado.Bar bar : Tornado.of(plan, figure).bars()) {
                Slot slot = plan.slot(bar.path()).orElseThrow();
                Inputs best = Inputs.best(plan);
                assertEquals(plan.values(best.with(slot.index(), bar.low())).get(figure), bar.atLow());
                assertEquals(plan.values(best.with(slot.index(), bar.high())).get(figure), bar.atHigh());
            }
        }
    }

    @Test
    void amountsOfOtherFiguresHaveNoBar() {
        assertTrue(Tornado.of(plan(), "other").bars().stream()
                .anyMatch(bar -> bar.path().equals("elsewhere")));
        assertTrue(Tornado.of(plan(), "sum").bars().stream()
                .noneMatch(bar -> bar.path().equals("elsewhere")));
        assertThrows(IllegalArgumentException.class, () -> Tornado.of(plan(), "none"));
    }

    @Test
    void equalSwingsStandInTheOrderOfTheirPaths() {
        Expr b = Expr.draw("b", Estimates.uniform(0, 1));
        Expr a = Expr.draw("a", Estimates.uniform(0, 1));
        Tornado tornado = Tornado.of(Plan.of(Map.of("f", b.plus(a))).orThrow(), "f");
        assertEquals(
                List.of("a", "b"),
                tornado.bars().stream().map(Tornado.Bar::path).toList());
    }

    @Test
    void theTableFits() {
        String text = Tornado.of(plan(), "sum").toString();
        assertTrue(text.startsWith("What moves the sum (best 23.00)"), text);
        assertTrue(text.lines().allMatch(line -> line.length() <= 100), text);
    }

    private static Plan plan() {
        Map<String, Expr> figures = new LinkedHashMap<>();
        figures.put("sum", NARROW.plus(WIDE).plus(SURE));
        figures.put("other", NARROW.times(WIDE).over(ELSEWHERE));
        return Plan.of(figures).orThrow();
    }
}
