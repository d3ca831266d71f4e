// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Series;
import dev.impactkit.core.estimate.Estimate;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.estimate.Replicate;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.core.plan.Kernel;
import dev.impactkit.core.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class SwitchingTest {
    private static final double LAST_BITS = 1e-12;

    /** q v (1 - d) - c at 100, 10, 20 %, 500: 300. */
    private static final Plan NET = Plan.of(Map.of(
                    "net",
                    Expr.draw("q", Estimates.triangular(50, 100, 120))
                            .times(Expr.draw("v", Estimates.fixed(10)))
                            .times(Expr.ONE.minus(Expr.draw("d", Estimates.uniform(0.1, 0.3))))
                            .minus(Expr.draw("c", Estimates.lognormal(500, 700)))))
            .orThrow();

    private static Switching.Row of(Estimate estimate, double threshold, DoubleUnaryOperator curve) {
        Kernel kernel = (in, out, n) -> {
            for (int i = 0; i < n; i++) {
                out[i] = curve.applyAsDouble(in[0][i]);
            }
        };
        Plan plan = Plan.of(Map.of("f", Expr.call("curve", kernel, Expr.draw("x", estimate))))
                .orThrow();
        return OneAtATime.of(plan, "f").switching(threshold).of("x");
    }

    @Test
    void eachAmountIsWhereItsClosedFormSays() {
        Switching found = OneAtATime.of(NET, "net").switching(0);
        assertEquals(300, found.best(), LAST_BITS * 1000);
        assertTrue(found.isReached());
        assertEquals(500 / (10 * 0.8), found.of("q").at().orElseThrow(), LAST_BITS * 100);
        assertEquals(500 / (100 * 0.8), found.of("v").at().orElseThrow(), LAST_BITS * 10);
        assertEquals(1 - 500 / 1000.0, found.of("d").at().orElseThrow(), LAST_BITS);
        assertEquals(800, found.of("c").at().orElseThrow(), LAST_BITS * 1000);
    }

    @Test
    void theSmallestChangeComesFirst() {
        Switching found = OneAtATime.of(NET, "net").switching(0);
        // Changes: q and v -37.5 %, c +60 %, d +150 %.
        assertEquals(
                List.of("q", "v", "c", "d"),
                found.rows().stream().map(Switching.Row::path).toList());
        assertEquals(-0.375, found.of("q").change().orElseThrow(), LAST_BITS);
        assertEquals(1.5, found.of("d").change().orElseThrow(), 10 * LAST_BITS);
    }

    /** 10 (1 - z) - 5 is 0 at z = 0.5, however small the best of z; a does nothing. */
    @Test
    void whatNeverCrossesComesLastEvenBehindABestOfZero() {
        Plan plan = Plan.of(Map.of(
                        "f",
                        Expr.ONE
                                .minus(Expr.draw("z", Estimates.triangular(0, 0, 0.9)))
                                .times(Expr.constant(10))
                                .minus(Expr.constant(5))
                                .plus(Expr.draw("a", Estimates.uniform(1, 2)).times(Expr.constant(1e-9)))))
                .orThrow();
        Switching found = OneAtATime.of(plan, "f").switching(0);
        assertEquals(
                List.of("z", "a"),
                found.rows().stream().map(Switching.Row::path).toList());
        assertEquals(0.5, found.of("z").at().orElseThrow(), 1e-6);
    }

    @Test
    void withinItsRangeAndBeyondAreToldApart() {
        Switching found = OneAtATime.of(NET, "net").switching(0);
        assertTrue(found.of("q").isWithinRange());
        assertFalse(found.of("d").isWithinRange());
        assertEquals(new Bounds(0.1, 0.3), found.of("d").range());
        assertEquals(new Bounds(10, 10), found.of("v").range());
    }

    @Test
    void neverIsAnAnswer() {
        // 3,000 is out of reach of a deadweight from 0 on, and of costs from 0 on; not of the quantity.
        Switching found = OneAtATime.of(NET, "net").switching(3000);
        assertFalse(found.isReached());
        assertTrue(found.of("d").at().isEmpty());
        assertTrue(found.of("d").change().isEmpty());
        assertFalse(found.of("d").isWithinRange());
        assertEquals(0, found.of("d").crossings());
        assertTrue(found.of("c").at().isEmpty());
        assertEquals(3500 / 8.0, found.of("q").at().orElseThrow(), LAST_BITS * 1000);
        assertTrue(found.toString().startsWith("The net is 300, below 3,000; it gets there if"), found::toString);
    }

    @Test
    void aShareIsSoughtToOneAndNoFarther() {
        // 1000 (1 - d) - 500 = -2,500 at d = 3.
        OneAtATime one = OneAtATime.of(NET, "net");
        Map<String, Bounds> kinds = Map.of("d", new Bounds(0, 1));
        assertTrue(one.switching(-2500, kinds).of("d").at().isEmpty());
        assertEquals(new Bounds(0, 1), one.switching(-2500, kinds).of("d").sought());
        assertEquals(1 + 2000 / 1000.0, one.switching(-2500).of("d").at().orElseThrow(), 10 * LAST_BITS);
    }

    @Test
    void alreadyThereIsTheBestValueItself() {
        Switching.Row row = of(Estimates.uniform(0, 10), 5, x -> x);
        assertEquals(5, row.at().orElseThrow());
        assertEquals(0, row.change().orElseThrow());
        assertEquals(1, row.crossings());
    }

    @Test
    void theNearestOfSeveralIsGivenAndAllAreCounted() {
        // (x - 2) (x - 5) (x - 11) from a best of 6, between 1 and 11.
        DoubleUnaryOperator cubic = x -> (x - 2) * (x - 5) * (x - 11);
        Switching.Row row = of(Estimates.uniform(1, 11.5), 0, cubic);
        assertEquals(3, row.crossings());
        assertEquals(5, row.at().orElseThrow(), 10 * LAST_BITS);
        Switching.Row lower = of(Estimates.triangular(1, 2.1, 12), 0, cubic);
        assertEquals(2, lower.at().orElseThrow(), 10 * LAST_BITS);
    }

    @Test
    void aHumpIsCrossedOnBothSides() {
        // 4 x (1 - x) = 0.75 at 1/4 and 3/4.
        DoubleUnaryOperator hump = x -> 4 * x * (1 - x);
        Switching.Row row = of(Estimates.triangular(0, 0.4, 1), 0.75, hump);
        assertEquals(2, row.crossings());
        assertEquals(0.25, row.at().orElseThrow(), LAST_BITS);
        assertTrue(of(Estimates.triangular(0, 0.4, 1), 1.01, hump).at().isEmpty());
    }

    @Test
    void touchingIsNotCrossing() {
        assertTrue(of(Estimates.uniform(0, 10), 0, x -> (x - 3) * (x - 3)).at().isEmpty());
    }

    @Test
    void aPoleIsNoCrossing() {
        assertTrue(of(Estimates.uniform(0, 10), 0, x -> 1 / (x - 3.1)).at().isEmpty());
        // 1 / (x - 3.1) = -2 at 2.6, with the pole between there and the best.
        Switching.Row row = of(Estimates.uniform(0, 10), -2, x -> 1 / (x - 3.1));
        assertEquals(1, row.crossings());
        assertEquals(2.6, row.at().orElseThrow(), 10 * LAST_BITS);
    }

    @Test
    void aStepIsCrossedWhereItIs() {
        Switching.Row up = of(Estimates.uniform(0, 10), 0.5, x -> x < 7 ? 0 : 1);
        assertEquals(7, up.at().orElseThrow());
        Switching.Row down = of(Estimates.uniform(0, 10), 0.5, x -> x > 3 ? 1 : 0);
        assertEquals(3, down.at().orElseThrow());
    }

    @Test
    void whereThereIsNoMeaningThereIsNoCrossing() {
        // The square root of x - 2, less 1, is zero at 3 and has no meaning below 2.
        Switching.Row row = of(Estimates.uniform(0, 10), 0, x -> StrictMath.sqrt(x - 2) - 1);
        assertEquals(3, row.at().orElseThrow(), 10 * LAST_BITS);
        assertEquals(1, row.crossings());
    }

    @Test
    void anAmountWithoutEndsIsSoughtFarOutEitherWay() {
        assertEquals(-400, of(Estimates.normal(1, 1), 400, x -> -x).at().orElseThrow(), 1e-9);
        assertEquals(1e3, of(Estimates.lognormal(2, 5), 1e3, x -> x).at().orElseThrow(), 1e-9);
        assertTrue(of(Estimates.lognormal(2, 5), -1, x -> x).at().isEmpty());
    }

    @Test
    void anAmountThatIsNeverAboveZeroStaysThere() {
        Switching.Row row = of(Estimates.uniform(-4, -2), 1, x -> x);
        assertTrue(row.at().isEmpty());
        assertEquals(0, row.sought().high());
        assertEquals(-40, of(Estimates.uniform(-4, -2), -40, x -> x).at().orElseThrow(), 1e-10);
    }

    @Test
    void anAmountOfZeroIsSoughtFromThere() {
        Switching.Row row = of(Estimates.fixed(0), 20, x -> x);
        assertEquals(20, row.at().orElseThrow(), 1e-10);
        assertTrue(row.change().isEmpty());
    }

    /** Nobody can choose which people happen to be asked: the number of a replicate is no answer to what must be. */
    @Test
    void aDataSetIsNoAmountToBeChanged() {
        Expr data = Expr.pick(Series.of(10, 8, 13, 9, 14), Expr.draw("survey", new Replicate(4)));
        Plan plan = Plan.of(Map.of("f", data.times(Expr.draw("v", Estimates.uniform(1, 3)))))
                .orThrow();
        Switching found = OneAtATime.of(plan, "f").switching(25);
        assertEquals(
                List.of("v"), found.rows().stream().map(Switching.Row::path).toList());
        assertEquals(2.5, found.of("v").at().orElseThrow(), LAST_BITS);
    }

    @Test
    void theTableSaysItInWords() {
        String text = OneAtATime.of(NET, "net").switching(0).toString();
        assertEquals(
                "The net is 300.0, not below 0; it falls below if one amount becomes",
                text.lines().findFirst().orElseThrow());
        assertTrue(text.lines().anyMatch(line -> line.matches("q +100 +62.5 +-38% +within its range")), text);
        assertTrue(text.lines().anyMatch(line -> line.matches("v +10 +6.25 +-38% +taken as certain")), text);
        assertTrue(text.lines().anyMatch(line -> line.matches("d +0.2 +0.5 +\\+150% +beyond its range")), text);
        assertTrue(text.lines().allMatch(line -> line.length() <= 100), text);
        String never = OneAtATime.of(NET, "net").switching(3000).toString();
        assertTrue(never.lines().anyMatch(line -> line.matches("d +0.2 +never +from 0 to 300")), never);
    }

    /** x / 0 is infinite, which is no way to reach 1. */
    /** q - 998 is 2 at 1,000 and 0 at 998, which is 0.2 % less. */
    @Test
    void aSmallChangeIsPrintedWithItsDigits() {
        Plan plan = Plan.of(
                        Map.of("f", Expr.draw("q", Estimates.uniform(500, 1500)).minus(Expr.constant(998))))
                .orThrow();
        String text = OneAtATime.of(plan, "f").switching(0).toString();
        assertTrue(text.lines().anyMatch(line -> line.matches("q +1,000 +998 +-0.20% +within its range")), text);
    }

    @Test
    void aFigureWithoutMeaningAtTheBestIsNotReached() {
        Expr divisor = Expr.draw("i", Estimates.fixed(0));
        Plan plan = Plan.of(Map.of("r", Expr.draw("x", Estimates.uniform(1, 2)).over(divisor)))
                .orThrow();
        Switching found = OneAtATime.of(plan, "r").switching(1);
        assertFalse(found.isReached());
        assertEquals(1.5, found.of("i").at().orElseThrow(), LAST_BITS);
        assertEquals(
                "The r has no meaning at the best estimates; it crosses 1 if one amount becomes",
                found.toString().lines().findFirst().orElseThrow());
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        OneAtATime one = OneAtATime.of(NET, "net");
        assertThrows(IllegalArgumentException.class, () -> one.switching(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> one.switching(0, Map.of("z", new Bounds(0, 1))));
        assertThrows(IllegalArgumentException.class, () -> OneAtATime.of(NET, "gross"));
    }
}
