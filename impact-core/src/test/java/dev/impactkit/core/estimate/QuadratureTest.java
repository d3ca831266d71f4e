// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Args;
import dev.impactkit.core.Series;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values and weights that stand for an estimate, on every data file of the room and by closed forms. */
class QuadratureTest {

    static List<EstimateCase> cases() {
        return EstimateCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void weightsAddUpToOneOverPossibleValues(EstimateCase given) {
        Estimate estimate = given.estimate();
        Quadrature rule = Quadrature.of(estimate, 16);
        assertEquals(1, rule.weights().sum(), 1e-14);
        assertTrue(rule.weights().stream().allMatch(w -> w >= 0));
        assertTrue(rule.values().stream().allMatch(x -> x >= estimate.low() && x <= estimate.high()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void meanAndSdAreThoseOfTheEstimate(EstimateCase given) {
        Estimate estimate = given.estimate();
        double mean = estimate.mean();
        double sd = estimate.sd();
        Quadrature rule = Quadrature.of(estimate, 64);
        double size = Math.abs(mean) + sd;
        // What a cut leaves of a normal estimate has its mean by Simpson's rule to 1e-10.
        double tolerance = estimate instanceof Normal ? 1e-10 : 1e-11;
        assertEquals(mean, rule.mean(x -> x), tolerance * size);
        double variance = rule.mean(x -> (x - mean) * (x - mean));
        assertEquals(sd, Math.sqrt(variance), tolerance * 100 * sd + 1e-15 * size);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCornerDividesTheWeightsAsTheProbabilityIsDivided(EstimateCase given) {
        Estimate estimate = given.estimate();
        for (double p : new double[] {0.1, 0.5, 0.8}) {
            double corner = estimate.quantile(p);
            double below = Quadrature.of(estimate, 64, corner).mean(x -> x <= corner ? 1 : 0);
            assertEquals(estimate.cdf(corner), below, 1e-9, given + " at " + p);
        }
    }

    @Test
    void aBetaEstimateHasThePublishedMomentsOfAnyOrder() {
        // E[X^k] = prod (alpha + j) / (alpha + beta + j), j < k; with 2 and 5 and k = 6: 2..7 over 7..12.
        double sixth = 2.0 * 3 * 4 * 5 * 6 * 7 / (7.0 * 8 * 9 * 10 * 11 * 12);
        assertEquals(sixth, Quadrature.of(Beta.of(2, 5), 8).mean(x -> x * x * x * x * x * x), 1e-16);
    }

    @Test
    void aLognormalEstimateHasItsClosedFormMoments() {
        // E[X^t] = exp(t mu + t^2 sigma^2 / 2).
        Quadrature rule = Quadrature.of(Lognormal.ofLog(1, 0.5), 24);
        for (int t : new int[] {-2, -1, 1, 2, 3}) {
            double exact = StrictMath.exp(t + t * t * 0.125);
            assertEquals(exact, rule.mean(x -> StrictMath.pow(x, t)), 1e-13 * exact, "power " + t);
        }
    }

    @Test
    void theMeanReciprocalOfAUniformEstimateIsALogarithm() {
        // E[1/X] = ln(b/a) / (b - a).
        assertEquals(StrictMath.log(3) / 4, Quadrature.of(new Uniform(2, 6), 32).mean(x -> 1 / x), 1e-15);
    }

    @Test
    void theMeanReciprocalOfATriangularEstimateIsALogarithm() {
        // 2/(b-a) [ (b ln(b/m))/(b-m) - (a ln(m/a))/(m-a) ], integrated by hand from the two straight lines.
        double exact = 2.0 / 4 * (5 * StrictMath.log(5.0 / 2) / 3 - 1 * StrictMath.log(2.0 / 1) / 1);
        assertEquals(exact, Quadrature.of(new Triangular(1, 2, 5), 32).mean(x -> 1 / x), 1e-15);
    }

    @Test
    void aCornerMakesABentFunctionExact() {
        // E[max(0, X - 5)] for uniform 2..6 is (6 - 5)^2 / (2 * 4).
        double bent = Quadrature.of(new Uniform(2, 6), 4, 5).mean(x -> Math.max(0, x - 5));
        assertEquals(1 / 8.0, bent, 1e-16);
        // For a standard normal, E[max(0, X)] is 1 / sqrt(2 pi).
        double half = Quadrature.of(Estimates.normal(0, 1), 16, 0).mean(x -> Math.max(0, x));
        assertEquals(1 / Math.sqrt(2 * Math.PI), half, 1e-14);
    }

    @Test
    void anEstimateOfOnesOwnIsIntegratedByItsQuantiles() {
        // Rayleigh: Q(p) = sqrt(-2 ln(1 - p)); E[X] = sqrt(pi/2), E[X^4] = 8.
        Quadrature rule = Quadrature.of(new Rayleigh(), 32);
        assertEquals(Math.sqrt(Math.PI / 2), rule.mean(x -> x), 1e-12);
        assertEquals(8, rule.mean(x -> x * x * x * x), 1e-11);
        double one = Quadrature.of(new Rayleigh(), 32, 1).mean(x -> x > 1 ? 1 : 0);
        assertEquals(StrictMath.exp(-0.5), one, 1e-12);
    }

    @Test
    void everyValueHasItsWeight() {
        assertThrows(IllegalArgumentException.class, () -> new Quadrature(Series.of(1, 2), Series.of(1)));
    }

    private record Rayleigh() implements Estimate {
        @Override
        public String key() {
            return "rayleigh";
        }

        @Override
        public double best() {
            return 1;
        }

        @Override
        public double mean() {
            return Math.sqrt(Math.PI / 2);
        }

        @Override
        public double sd() {
            return Math.sqrt(2 - Math.PI / 2);
        }

        @Override
        public double quantile(double p) {
            return Math.sqrt(-2 * StrictMath.log1p(-p));
        }

        @Override
        public double cdf(double x) {
            return x <= 0 ? 0 : -StrictMath.expm1(-x * x / 2);
        }

        @Override
        public double low() {
            return 0;
        }

        @Override
        public double high() {
            return Double.POSITIVE_INFINITY;
        }

        @Override
        public Args args() {
            return Args.NONE;
        }
    }
}
