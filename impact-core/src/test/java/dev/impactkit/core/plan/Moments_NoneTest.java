// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.draw.Correlation;
import dev.impactkit.core.estimate.Estimates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where there is no mean or no closed form, nothing is given and the reason is said. */
class Moments_NoneTest {
    private static final Expr U = Expr.draw("u", Estimates.uniform(0, 1));
    private static final Expr BELL = Expr.draw("bell", Estimates.normal(100, 10));

    @Test
    void aDivisorThatMayBeZeroLeavesNoMean() {
        // Ten standard deviations away, so that no draw will ever show it.
        assertNone("a divisor may be 0", U.over(BELL));
        assertNone("a divisor may be 0", U.over(U.minus(Expr.constant(0.5))));
        assertNone("a divisor may be 0", U.over(U.times(BELL)));
        assertNone("negative power may be 0", BELL.power(Expr.constant(-2)));
    }

    @Test
    void whatReachesZeroAtItsEndDoesNotSettle() {
        assertNone("they are not finite", Expr.ONE.over(U));
        // 1/X^0.6 has a mean, but its square has none.
        assertNone("they are not finite", Expr.ONE.over(U.power(Expr.constant(0.6))));
    }

    @Test
    void aMeanWithoutFiniteSdIsNotGiven() {
        // Gamma of shape 1.5: E[1/X] is finite, E[1/X^2] is not. Of shape 4, both are: 1/(k-1) and 1/((k-1)(k-2)).
        double sd = 10 / Math.sqrt(1.5);
        assertNone("they are not finite", Expr.ONE.over(Expr.draw("g", Estimates.gamma(10, sd))));
        Moments four = moments(Expr.ONE.over(Expr.draw("g", Estimates.gamma(4, 2))));
        assertEquals(1 / 3.0, four.mean().orElseThrow(), 1e-11);
        assertEquals(Math.sqrt(1 / 6.0 - 1 / 9.0), four.sd().orElseThrow(), 1e-11);
    }

    @Test
    void anExponentialOfALognormalAmountHasNoMean() {
        assertNone(
                "no finite mean and sd",
                Expr.draw("l", Estimates.lognormalLog(1, 0.5)).exp());
    }

    @Test
    void rootsAndLogarithmsOfWhatMayBeNegativeHaveNoMeaning() {
        assertNone("it takes ln of what may be negative", BELL.ln());
        assertNone("it takes sqrt of what may be negative", BELL.sqrt());
        assertNone("it takes a root of what may be negative", BELL.power(Expr.constant(0.5)));
    }

    @Test
    void manyAmountsInOneOperationAreNamed() {
        List<Expr> eight = IntStream.range(0, 8)
                .mapToObj(i -> Expr.draw("x" + i, Estimates.uniform(0, 1)))
                .toList();
        assertNone(
                "max joins x0, x1, x2 and 5 more amounts in another way than by sums and products",
                Expr.max(Expr.ONE, Expr.sum(eight)));
    }

    @Test
    void whatTakesTooLongIsNotTried() {
        List<Expr> three = IntStream.range(0, 3)
                .mapToObj(i -> Expr.draw("x" + i, Estimates.gamma(10, 2)))
                .toList();
        assertNone("looking at x0, x1, x2 together takes", Expr.ONE.over(Expr.sum(three)));
    }

    @Test
    void aBendInTwoAmountsAtOnceDoesNotSettle() {
        Expr v = Expr.draw("v", Estimates.uniform(0, 1));
        assertNone("it bends in several amounts at once", Expr.max(U, v));
    }

    @Test
    void aValueWithoutMeaningHasNoMean() {
        assertNone("it has no meaning", Expr.ZERO.over(Expr.ZERO).times(U));
    }

    @Test
    void amountsThatGoTogetherHaveNoneForIndependentOnes() {
        Expr v = Expr.draw("v", Estimates.uniform(2, 6));
        Expr w = Expr.draw("w", Estimates.uniform(2, 6));
        Map<String, Expr> figures = new LinkedHashMap<>();
        figures.put("both", U.times(v));
        figures.put("one", U.times(w));
        Plan plan = Plan.of(figures, List.of(Correlation.of("u", "v", 0.5))).orThrow();
        assertEquals(
                "both: no closed form; u and v are not drawn independently",
                plan.moments("both").toString());
        assertEquals(2, plan.moments("one").mean().orElseThrow(), 1e-14);
    }

    private static void assertNone(String reason, Expr figure) {
        Moments moments = moments(figure);
        assertFalse(moments.isPresent(), moments.toString());
        assertTrue(moments.sd().isEmpty());
        assertTrue(moments.how().contains(reason), moments.how());
        assertTrue(moments.toString().startsWith("f: no closed form; "), moments.toString());
    }

    private static Moments moments(Expr figure) {
        return Plan.of(Map.of("f", figure)).orThrow().moments("f");
    }
}
