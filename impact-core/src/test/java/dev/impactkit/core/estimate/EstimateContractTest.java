// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Shape;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every estimate promises, on every data file of the room. */
class EstimateContractTest {

    private static final double[] PROBABILITIES = {
        1e-12, 1e-9, 1e-6, 1e-3, 0.01, 0.05, 0.2, 0.4999, 0.5, 0.5001, 0.7, 0.9, 0.95, 0.999, 1 - 1e-6, 1 - 1e-9,
        1 - 1e-12
    };

    static List<EstimateCase> cases() {
        return EstimateCase.all();
    }

    @Test
    void everyEntryOfTheCatalogueHasADataFile() {
        Set<String> covered = cases().stream().map(EstimateCase::key).collect(Collectors.toSet());
        List<String> entries =
                Estimates.standard().shapes().stream().map(Shape::key).toList();
        assertEquals(
                List.of(),
                entries.stream().filter(key -> !covered.contains(key)).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void bestMeanAndSdAreThoseOfTheReference(EstimateCase given) {
        Estimate estimate = given.estimate();
        assertClose(given, "best", estimate.best());
        assertClose(given, "mean", estimate.mean());
        assertClose(given, "sd", estimate.sd());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSupportIsThatOfTheReference(EstimateCase given) {
        Estimate estimate = given.estimate();
        assertClose(given, "low", estimate.low());
        assertClose(given, "high", estimate.high());
        assertEquals(estimate.low() == estimate.high(), estimate.isFixed());
        assertEquals(estimate.low(), estimate.quantile(0));
        assertEquals(estimate.high(), estimate.quantile(1));
        assertEquals(0, estimate.cdf(Math.nextDown(estimate.low())));
        assertEquals(1, estimate.cdf(estimate.high()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void derivedParametersAreThoseOfTheReference(EstimateCase given) {
        Estimate estimate = given.estimate();
        if (estimate instanceof Lognormal lognormal) {
            assertClose(given, "mu", lognormal.mu());
            assertClose(given, "sigma", lognormal.sigma());
        }
        if (estimate instanceof Pert pert) {
            assertClose(given, "alpha", pert.alpha());
            assertClose(given, "beta", pert.beta());
        }
        if (estimate instanceof Beta beta) {
            assertClose(given, "alpha", beta.alpha());
            assertClose(given, "beta", beta.beta());
        }
        if (estimate instanceof Gamma gamma) {
            assertClose(given, "shape", gamma.shape());
            assertClose(given, "scale", gamma.scale());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void quantilesAreThoseOfTheReference(EstimateCase given) {
        Estimate estimate = given.estimate();
        double[] p = given.numbers("quantile.p");
        double[] x = given.numbers("quantile.x");
        assertEquals(p.length, x.length);
        for (int i = 0; i < p.length; i++) {
            assertClose(given, x[i], estimate.quantile(p[i]), "quantile of " + p[i]);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void probabilitiesAreThoseOfTheReference(EstimateCase given) {
        Estimate estimate = given.estimate();
        double[] x = given.numbers("cdf.x");
        double[] p = given.numbers("cdf.p");
        assertEquals(x.length, p.length);
        for (int i = 0; i < x.length; i++) {
            assertClose(given, p[i], estimate.cdf(x[i]), "probability of " + x[i]);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theShapeMakesTheSameValueFromItsArguments(EstimateCase given) {
        Estimate estimate = given.estimate();
        Estimate again = given.shape().make(estimate.args());
        assertEquals(estimate, again);
        assertEquals(estimate.hashCode(), again.hashCode());
        assertEquals(given.key(), estimate.key());
        given.args().values().forEach((name, value) -> {
            if (!value.equals(Pert.CLASSIC)) {
                assertEquals(value, estimate.args().values().get(name), name);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anEstimateEqualsNoOther(EstimateCase given) {
        Estimate estimate = given.estimate();
        assertFalse(estimate.equals(new Fixed(0)));
        assertFalse(estimate.equals(null));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theProbabilityOfAQuantileIsItsOwn(EstimateCase given) {
        Inverse inverse = new Inverse(given.estimate());
        for (double p : PROBABILITIES) {
            if (given.steps()) {
                inverse.assertFirstStep(p);
            } else {
                inverse.assertExact(p);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void quantilesNeverFall(EstimateCase given) {
        Estimate estimate = given.estimate();
        double last = estimate.low();
        for (int i = 1; i < 2000; i++) {
            double next = estimate.quantile(i / 2000.0);
            assertTrue(next >= last, "falls at " + i / 2000.0);
            last = next;
        }
        assertTrue(last <= estimate.high());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void meanAndSdAreIntegralsOfTheQuantile(EstimateCase given) {
        Estimate estimate = given.estimate();
        double tolerance = given.number("integral").orElse(1e-5);
        double size = Math.max(Math.abs(estimate.mean()), estimate.sd());
        Function<DoubleUnaryOperator, Double> over =
                given.steps() ? EstimateContractTest::stairs : EstimateContractTest::integral;
        assertEquals(estimate.mean(), over.apply(estimate::quantile), tolerance * size);
        double variance = over.apply(p -> square(estimate.quantile(p) - estimate.mean()));
        assertEquals(estimate.sd(), Math.sqrt(variance), tolerance * size);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aProbabilityOutsideZeroToOneIsRefused(EstimateCase given) {
        Estimate estimate = given.estimate();
        for (double p : new double[] {-0.1, 1.5, Double.NaN}) {
            assertThrows(IllegalArgumentException.class, () -> estimate.quantile(p));
        }
    }

    /** The integral over 0 to 1 by the trapezium rule on p = 1 / (1 + exp(-t)), which thins out towards both ends. */
    private static double integral(DoubleUnaryOperator of) {
        double step = 1.0 / 64;
        double sum = 0;
        for (int i = -36 * 64; i <= 36 * 64; i++) {
            double below = 1 / (1 + StrictMath.exp(-i * step));
            double above = 1 / (1 + StrictMath.exp(i * step));
            sum += of.applyAsDouble(below) * below * above * step;
        }
        return sum;
    }

    /** The integral over 0 to 1 of a staircase, which the other rule would see no finer than its own step. */
    private static double stairs(DoubleUnaryOperator of) {
        int many = 1_000_000;
        return IntStream.range(0, many)
                .mapToDouble(i -> of.applyAsDouble((i + 0.5) / many) / many)
                .sum();
    }

    private static double square(double x) {
        return x * x;
    }

    private static void assertClose(EstimateCase given, String name, double actual) {
        given.number(name).ifPresent(expected -> assertClose(given, expected, actual, name));
    }

    private static void assertClose(EstimateCase given, double expected, double actual, String what) {
        if (expected != actual) {
            double rounding = given.number("rounding").orElse(Double.MIN_NORMAL);
            assertEquals(expected, actual, Math.max(given.tolerance() * Math.abs(expected), rounding), what);
        }
    }
}
