// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Series;
import dev.impactkit.core.estimate.Estimate;
import dev.impactkit.core.estimate.Estimates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mean and standard deviation without drawing, against closed forms. */
class MomentsTest {
    private static final Expr U = Expr.draw("u", Estimates.uniform(0, 1));
    private static final Expr V = Expr.draw("v", Estimates.uniform(2, 6));
    private static final Expr A = Expr.draw("a", Estimates.uniform(0, 1));
    private static final Expr B = Expr.draw("b", Estimates.uniform(0, 1));
    private static final Expr C = Expr.draw("c", Estimates.uniform(0, 1));

    static Stream<Estimate> estimates() {
        return Stream.of(
                Estimates.fixed(3),
                Estimates.uniform(2, 6),
                Estimates.triangular(0, 1, 5),
                Estimates.pert(10, 20, 50),
                Estimates.normal(-10, 3),
                Estimates.lognormalLog(1, 0.8),
                Estimates.gamma(10, 3),
                Estimates.beta(2, 5),
                Estimates.beta(0.5, 0.5),
                Estimates.kOfN(7, 20),
                Estimates.empirical(1, 2, 2, 9));
    }

    @ParameterizedTest
    @MethodSource("estimates")
    void anAmountAloneHasItsOwnMeanAndSd(Estimate estimate) {
        assertMoments(estimate.mean(), estimate.sd(), Expr.draw("x", estimate));
    }

    @Test
    void aProductOfIndependentAmountsMultipliesMeansAndSecondMoments() {
        // E[U] = 1/2, E[U^2] = 1/3; E[V] = 4, E[V^2] = 16 + 16/12.
        assertMoments(2, Math.sqrt((16 + 16 / 12.0) / 3 - 4), U.times(V));
    }

    @Test
    void aRatioMultipliesWithTheReciprocal() {
        // E[1/V] = ln 3 / 4 and E[1/V^2] = 1 / (2 * 6).
        double mean = StrictMath.log(3) / 8;
        assertMoments(mean, Math.sqrt(1 / 3.0 / 12 - mean * mean), U.over(V));
    }

    @Test
    void aSumOfTwoInADivisorIsLookedAtInTwoDimensions() {
        // The sum of two uniform 1..2 has the density s - 2 up to 3, then 4 - s. Integrated by hand:
        // E[1/S] = 4 ln(4/3) - 2 ln(3/2), E[1/S^2] = ln(3/2) - 1/3 + 1/3 - ln(4/3) = ln(9/8).
        Expr x = Expr.draw("x", Estimates.uniform(1, 2));
        Expr y = Expr.draw("y", Estimates.uniform(1, 2));
        double mean = 4 * StrictMath.log(4.0 / 3) - 2 * StrictMath.log(1.5);
        assertMoments(mean, Math.sqrt(StrictMath.log(9.0 / 8) - mean * mean), Expr.ONE.over(x.plus(y)));
    }

    @Test
    void partsThatShareAmountsVaryTogether() {
        // a^2 - ac + ab - bc: mean 1/12, variance 139/720, multiplied out in exact fractions with E[X^k] = 1/(k + 1).
        assertMoments(1 / 12.0, Math.sqrt(139 / 720.0), A.plus(B).times(A.minus(C)));
        assertMoments(0, 0, A.times(B).minus(B.times(A)));
        assertMoments(0.5, Math.sqrt(1 / 12.0), A.times(V).over(V));
    }

    @Test
    void rootsPowersAndSizesOfProductsAreTakenFactorByFactor() {
        // E[sqrt X] = 14/9 and E[X] = 5/2 for uniform 1..4; E[U^2] = 1/3, E[U^4] = 1/5.
        Expr x = Expr.draw("x", Estimates.uniform(1, 4));
        Expr y = Expr.draw("y", Estimates.uniform(1, 4));
        double mean = 14 / 9.0 * (14 / 9.0);
        assertMoments(mean, Math.sqrt(6.25 - mean * mean), x.times(y).sqrt());
        Expr squared = A.times(B).times(C).power(Expr.constant(2));
        assertMoments(1 / 27.0, Math.sqrt(1 / 125.0 - 1 / 729.0), squared);
        assertMoments(
                2, Math.sqrt((16 + 16 / 12.0) / 3 - 4), U.times(V).negate().abs());
    }

    @Test
    void aBendIsFoundWhereverItLies() {
        // max(0, U - 0.3): mean 0.7^2 / 2, second moment 0.7^3 / 3.
        Expr bent = Expr.max(Expr.ZERO, U.minus(Expr.constant(0.3)));
        assertMoments(0.245, Math.sqrt(0.343 / 3 - 0.245 * 0.245), bent);
        // The size of a standard normal has mean sqrt(2/pi) and second moment 1.
        Expr size = Expr.draw("z", Estimates.normal(0, 1)).abs();
        assertMoments(Math.sqrt(2 / Math.PI), Math.sqrt(1 - 2 / Math.PI), size);
    }

    @Test
    void theYearsOfAnUncertainDurationAddUpToIt() {
        Estimate lasts = Estimates.triangular(1, 3, 5);
        List<Expr> years = new ArrayList<>();
        for (int k = 1; k <= 5; k++) {
            Expr left = Expr.draw("lasts", lasts).plus(Expr.constant(1 - k));
            years.add(U.times(Expr.max(Expr.ZERO, Expr.min(Expr.ONE, left))));
        }
        double second = (lasts.mean() * lasts.mean() + lasts.sd() * lasts.sd()) / 3;
        assertMoments(lasts.mean() / 2, Math.sqrt(second - lasts.mean() * lasts.mean() / 4), Expr.sum(years));
    }

    @Test
    void aDataSetIsOneAmountAndIsExact() {
        Expr which = Expr.draw("data", Estimates.empirical(0, 1, 2, 3));
        Expr first = Expr.pick(Series.of(1, 2, 4, 9), which);
        Expr second = Expr.pick(Series.of(3, 1, 0, 2), which);
        // Products replicate by replicate: 3, 2, 0, 18.
        assertMoments(23 / 4.0, Math.sqrt((9 + 4 + 324) / 4.0 - 23 * 23 / 16.0), first.times(second));
    }

    @Test
    void anAmountThatTiesManyIsGivenOneValueAfterTheOther() {
        // exp(-k x) for uniform x is (1 - exp(-k)) / k given k; the sum of ten has ten times that as its mean.
        // mean = 10 * integral over k in 1..2, by the exponential integral: ln 2 - E1(1) + E1(2) with
        // E1(1) = 0.219383934395520, E1(2) = 0.048900510708061 (Abramowitz and Stegun, table 5.1).
        Expr k = Expr.draw("k", Estimates.uniform(1, 2));
        List<Expr> terms = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            terms.add(k.times(Expr.draw("x" + i, Estimates.uniform(0, 1)))
                    .negate()
                    .exp());
        }
        Moments moments = moments(Expr.sum(terms));
        double mean = 10 * (StrictMath.log(2) - 0.219383934395520 + 0.048900510708061);
        assertEquals(mean, moments.mean().orElseThrow(), 1e-13 * mean);
        assertTrue(moments.how().contains("averaged over k"), moments.how());
    }

    @Test
    void whatIsCertainHasNoSpread() {
        Moments moments = moments(Expr.draw("sure", Estimates.fixed(3)).times(Expr.constant(2)));
        assertEquals("f: mean 6, sd 0 (nothing it depends on is in doubt)", moments.toString());
    }

    @Test
    void anUnknownFigureIsRefused() {
        Plan plan = Plan.of(Map.of("f", U)).orThrow();
        assertThrows(IllegalArgumentException.class, () -> plan.moments("g"));
    }

    static Stream<Expr> valueMaps() {
        return Stream.of(ValueMap.byYear(50), ValueMap.nested(50));
    }

    /**
     * Mean 1.308116026890 and sd 0.230040566598 are those of the project's performance workload W1, computed by another
     * program: mean and second moment of the benefits factorise given the rate, those of 1 / inputs and the average over
     * the rate by Gauss-Legendre rules of 40 points. Twelve decimals are given.
     */
    @ParameterizedTest
    @MethodSource("valueMaps")
    void aWholeValueMapHasItsExactMeanAndSd(Expr ratio) {
        Moments moments = ValueMap.plan(ratio).moments("ratio");
        assertEquals(1.308116026890, moments.mean().orElseThrow(), 1e-12);
        assertEquals(0.230040566598, moments.sd().orElseThrow(), 1e-12);
    }

    private static void assertMoments(double mean, double sd, Expr figure) {
        Moments moments = moments(figure);
        assertTrue(moments.isPresent(), moments.how());
        assertEquals(mean, moments.mean().orElseThrow(), 1e-12 * (Math.abs(mean) + sd), moments.toString());
        assertEquals(sd, moments.sd().orElseThrow(), 1e-12 * (Math.abs(mean) + sd), moments.toString());
    }

    private static Moments moments(Expr figure) {
        return Plan.of(Map.of("f", figure)).orThrow().moments("f");
    }
}
