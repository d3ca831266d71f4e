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
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

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
        assertTrue(
                text.startsWith(
                        "What moves the sum (best 23.00): one amount at a time from its 5th to its 95th percentile"),
                text);
        assertTrue(text.lines().allMatch(line -> line.length() <= 100), text);
    }

    @Test
    void anyTwoQuantilesCanBeAsked() {
        // A quarter and three quarters of the way from 0 to 20.
        Tornado tornado = OneAtATime.of(plan(), "sum").tornado(0.25, 0.75);
        assertEquals(Optional.of(new Bounds(0.25, 0.75)), tornado.quantiles());
        assertEquals(new Tornado.Bar("wide", 5, 15, 18, 28), tornado.of("wide"));
        String title = tornado.toString().lines().findFirst().orElseThrow();
        assertEquals(
                "What moves the sum (best 23.00): one amount at a time from its 25th to its 75th percentile", title);
    }

    @Test
    void givenBoundsMoveWhatIsCertainToo() {
        Map<String, Bounds> bounds = new LinkedHashMap<>();
        bounds.put("sure", new Bounds(-1, 7));
        bounds.put("narrow", new Bounds(10, 10));
        Tornado tornado = OneAtATime.of(plan(), "sum").tornado(bounds);
        assertEquals(Optional.empty(), tornado.quantiles());
        assertEquals(
                List.of(new Tornado.Bar("sure", -1, 7, 19, 27), new Tornado.Bar("narrow", 10, 10, 23, 23)),
                tornado.bars());
    }

    @Test
    void anAmountTheFigureDoesNotRestOnMovesNothing() {
        Tornado tornado = OneAtATime.of(plan(), "sum").tornado(Map.of("elsewhere", new Bounds(0, 99)));
        assertEquals(List.of(new Tornado.Bar("elsewhere", 0, 99, 23, 23)), tornado.bars());
    }

    @Test
    void whatItWasComputedFromIsKept() {
        Tornado tornado = Tornado.of(plan(), "sum");
        assertEquals(plan().fingerprint(), tornado.basis().fingerprint());
        assertEquals(
                Map.of("narrow", 10.0, "wide", 10.0, "sure", 3.0),
                tornado.basis().amounts());
        assertEquals(Map.of("sum", 23.0), tornado.basis().figures());
        assertEquals(tornado, Tornado.of(plan(), "sum"));
    }

    @Test
    void askingAgainAndOtherThingsInBetweenGivesTheSame() {
        OneAtATime one = OneAtATime.of(plan(), "other");
        Tornado first = one.tornado(0.05, 0.95);
        Elasticities elasticities = one.elasticities();
        one.switching(1);
        one.tornado(Map.of("wide", new Bounds(2, 3)));
        assertEquals(first, one.tornado(0.05, 0.95));
        assertEquals(elasticities, one.elasticities());
    }

    @Test
    void aFigureWithoutMeaningIsADash() {
        Expr divisor = Expr.draw("divisor", Estimates.fixed(2));
        Plan plan = Plan.of(Map.of("f", Expr.ONE.over(divisor))).orThrow();
        Tornado tornado = OneAtATime.of(plan, "f").tornado(Map.of("divisor", new Bounds(0, 4)));
        assertEquals(Double.POSITIVE_INFINITY, tornado.of("divisor").atLow());
        assertTrue(
                tornado.toString().lines().anyMatch(line -> line.matches("divisor +0 +4 +- +0.2500 +-")),
                tornado::toString);
    }

    @Test
    void onlyTheWidestOfManyBarsArePrinted() {
        Expr sum = Expr.sum(IntStream.range(0, 30)
                .mapToObj(i -> Expr.draw("amount-" + i, Estimates.uniform(0, 1 + i)))
                .toList());
        Tornado tornado = Tornado.of(Plan.of(Map.of("f", sum)).orThrow(), "f");
        assertEquals(30, tornado.bars().size());
        String text = tornado.toString();
        assertTrue(text.contains("(20 of 30)"), text);
        assertTrue(text.contains("amount-10 ") && !text.contains("amount-9 "), text);
    }

    @Test
    void whatCannotBeAskedIsRefusedByName() {
        OneAtATime one = OneAtATime.of(plan(), "sum");
        refused(
                "The plan has no amount wyde that can be given a value.\nMaybe wide.",
                () -> one.tornado(Map.of("wyde", new Bounds(0, 1))));
        refused("must be finite", () -> one.tornado(Map.of("wide", new Bounds(0, Double.POSITIVE_INFINITY))));
        refused("The lower quantile (0.9) must lie between 0 and 0.1.", () -> one.tornado(0.9, 0.1));
        refused("The higher quantile (1.5) must lie between", () -> one.tornado(0.5, 1.5));
        refused("The lower quantile (NaN)", () -> one.tornado(Double.NaN, 0.9));
        refused("Maybe wide.", () -> one.tornado(0.05, 0.95).of("wyde"));
        refused("must be numbers with low <= high", () -> new Bounds(2, 1));
        refused("must be numbers with low <= high", () -> new Bounds(Double.NaN, 1));
    }

    private static void refused(String message, Executable asked) {
        String said = String.valueOf(
                assertThrows(IllegalArgumentException.class, asked).getMessage());
        assertTrue(said.contains(message), said);
    }

    private static Plan plan() {
        Map<String, Expr> figures = new LinkedHashMap<>();
        figures.put("sum", NARROW.plus(WIDE).plus(SURE));
        figures.put("other", NARROW.times(WIDE).over(ELSEWHERE));
        return Plan.of(figures).orThrow();
    }
}
