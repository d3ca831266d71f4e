// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.core.plan.Plan;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The range when everything goes together, against closed forms. */
class TogetherTest {
    private static final Expr A = Expr.draw("a", Estimates.uniform(1, 3));
    private static final Expr B = Expr.draw("b", Estimates.uniform(10, 20));

    /** The standard normal quantile of 0.95, by R's qnorm. */
    private static final double Z95 = 1.6448536269514722;

    private static Together of(Expr figure) {
        return Together.of(Plan.of(Map.of("f", figure)).orThrow(), "f");
    }

    private static void assertUniform(double low, double high, Together range) {
        double width = high - low;
        for (double p : new double[] {0.05, 0.25, 0.5, 0.77, 0.95}) {
            assertEquals(low + p * width, range.quantile(p), 1e-12 * width);
        }
        assertEquals((low + high) / 2, range.mean(), 1e-12 * width);
        // Of n midpoints: width^2 / 12 (1 - 1/n^2).
        assertEquals(width / Math.sqrt(12) * Math.sqrt(1 - 1.0 / (1024 * 1024)), range.sd(), 1e-12 * width);
        assertEquals(low + width / 2048, range.low(), 1e-12 * width);
        assertEquals(high - width / 2048, range.high(), 1e-12 * width);
        assertEquals(0, range.without());
    }

    @Test
    void theShareOfAnIntervalLiesBetweenZeroAndOne() {
        assertThrows(IllegalArgumentException.class, () -> of(A).interval(-0.5));
        assertThrows(IllegalArgumentException.class, () -> of(A).interval(1.5));
    }

    @Test
    void theSumOfTwoUniformsIsUniform() {
        assertUniform(11, 23, of(A.plus(B)));
    }

    /** b - a rises with b and falls with a: from 10 - 3 to 20 - 1. */
    @Test
    void anAmountThatLowersTheFigureGoesTheOtherWay() {
        assertUniform(7, 19, of(B.minus(A)));
    }

    @Test
    void anAmountThatDoesNotMoveTheFigureDoesNotMoveIt() {
        assertUniform(1, 3, of(A.plus(B.times(Expr.ZERO))));
    }

    /** ln of the product is normal with the sum of the sigmas; one over a lognormal is one as well. */
    @Test
    void productAndQuotientOfLognormalsAreLognormal() {
        Expr x = Expr.draw("x", Estimates.lognormalLog(0.2, 0.3));
        Expr y = Expr.draw("y", Estimates.lognormalLog(0.5, 0.1));
        assertLognormal(0.7, 0.4, of(x.times(y)));
        assertLognormal(-0.3, 0.4, of(x.over(y)));
    }

    /** Straight lines between points of the grid: (Q'' / Q) h^2 / 8 is 3e-6 where z is 1.64. */
    private static void assertLognormal(double mu, double sigma, Together range) {
        assertEquals(StrictMath.exp(mu), range.quantile(0.5), 3e-6 * StrictMath.exp(mu));
        Spread.Interval middle = range.interval(0.9);
        double p5 = StrictMath.exp(mu - sigma * Z95);
        double p95 = StrictMath.exp(mu + sigma * Z95);
        assertEquals(p5, middle.low(), 1e-5 * p5);
        assertEquals(p95, middle.high(), 1e-5 * p95);
        // Beyond the first and the last midpoint lies the rest of a long tail.
        double mean = StrictMath.exp(mu + sigma * sigma / 2);
        assertEquals(mean, range.mean(), 2e-4 * mean);
        assertEquals(mean * Math.sqrt(StrictMath.exp(sigma * sigma) - 1), range.sd(), 5e-3 * range.sd());
    }

    /** By numpy 2.4.6 and scipy 1.17.1: mean and deviation of exp(0.7 + 0.4 norm.ppf((i + 1/2) / 1024)). */
    @Test
    void meanAndDeviationAreThoseOfTheMidpoints() {
        Expr x = Expr.draw("x", Estimates.lognormalLog(0.2, 0.3));
        Together range = of(x.times(Expr.draw("y", Estimates.lognormalLog(0.5, 0.1))));
        assertEquals(2.181184290394174, range.mean(), 1e-7 * range.mean());
        assertEquals(0.9064139499206479, range.sd(), 1e-6 * range.sd());
    }

    /** (a - 2)^2 falls and rises again: by the best estimate neither way, sorted all the same; |u| squared of a uniform. */
    @Test
    void aFigureThatTurnsRoundIsSorted() {
        Expr off = A.minus(Expr.constant(2));
        Together range = of(off.times(off));
        for (double p : new double[] {0.1, 0.5, 0.9}) {
            assertEquals(p * p, range.quantile(p), 2.0 / 1024);
        }
        assertEquals(1.0 / 3, range.mean(), 1e-6);
        assertTrue(range.low() >= 0);
    }

    /** One over an amount that may be 0 or below has no meaning at a square root of it. */
    @Test
    void stepsWithoutMeaningAreLeftOutAndCounted() {
        Together range = of(Expr.draw("a", Estimates.uniform(-1, 3)).sqrt());
        assertEquals(256, range.without());
        assertEquals(Math.sqrt(1.5), range.quantile(0.5), 1e-3);
        Together none = of(Expr.draw("a", Estimates.uniform(-2, -1)).sqrt());
        assertEquals(1024, none.without());
        assertTrue(Double.isNaN(none.quantile(0.5)) && Double.isNaN(none.mean()));
    }

    @Test
    void aFigureWithoutDoubtIsOneNumber() {
        Together range = of(Expr.draw("a", Estimates.fixed(6)).times(Expr.constant(7)));
        assertEquals(42, range.low());
        assertEquals(42, range.high());
        assertEquals(0, range.sd());
    }
}
