// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.estimate.Estimates;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolynomialTest {
    private static final Expr X = Expr.draw("x", Estimates.fixed(2));

    /** 1 + 2 + 4 + ... + 2^n = 2^(n+1) - 1, exactly. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 30})
    void theSumOfPowersOfTwoIsOneLessThanTheNext(int n) {
        List<Expr> ones = IntStream.rangeClosed(0, n).mapToObj(k -> Expr.ONE).toList();
        assertEquals(StrictMath.pow(2, n + 1) - 1, value(Expr.polynomial(X, ones)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8})
    void coefficientsStandFromTheLowestPower(int size) {
        List<Expr> coefficients = numbers(IntStream.rangeClosed(1, size).asDoubleStream());
        double expected = IntStream.rangeClosed(1, size)
                .mapToDouble(k -> k * StrictMath.pow(2, k - 1))
                .sum();
        assertEquals(expected, value(Expr.polynomial(X, coefficients)));
    }

    @Test
    void noCoefficientsMakeNothing() {
        assertEquals(0, value(Expr.polynomial(X, List.of())));
    }

    @Test
    void coefficientsMayVaryThemselves() {
        assertEquals(2 + 3 * 2 + 2 * 4, value(Expr.polynomial(X, List.of(X, Expr.constant(3), X))));
    }

    @Test
    void whatIsConstantIsComputedAtOnce() {
        assertEquals(
                "7",
                Expr.polynomial(Expr.constant(2), numbers(DoubleStream.of(1, 1, 1)))
                        .toString());
        assertEquals(
                "3",
                Expr.polynomial(Expr.ONE, numbers(DoubleStream.of(1, 1, 1))).toString());
    }

    @Test
    void itReadsAsPowers() {
        assertEquals(
                "1 + x + 0.5 * x^2",
                Expr.polynomial(X, numbers(DoubleStream.of(1, 1, 0.5))).toString());
        assertEquals(
                "x^2", Expr.polynomial(X, numbers(DoubleStream.of(0, 0, 1))).toString());
        assertEquals(
                "3 * (1 + (1 - x) + (1 - x)^2)",
                Expr.constant(3)
                        .times(Expr.polynomial(Expr.ONE.minus(X), numbers(DoubleStream.of(1, 1, 1))))
                        .toString());
    }

    @Test
    void itsTextReadBackHasItsValue() {
        Expr polynomial = Expr.polynomial(X, numbers(DoubleStream.of(-1.5, 0, 2, -3)));
        Expr again = Formula.parse(polynomial.toString()).orThrow().bind(name -> X);
        assertEquals(-1.5 + 8 - 24, value(polynomial));
        assertEquals(-1.5 + 8 - 24, value(again));
    }

    @Test
    void anotherCoefficientIsAnotherFingerprint() {
        String one =
                plan(Expr.polynomial(X, numbers(DoubleStream.of(1, 1, 0.5)))).fingerprint();
        assertEquals(
                one,
                plan(Expr.polynomial(X, numbers(DoubleStream.of(1, 1, 0.5)))).fingerprint());
        assertTrue(!one.equals(plan(Expr.polynomial(X, numbers(DoubleStream.of(1, 1, Math.nextUp(0.5)))))
                .fingerprint()));
    }

    private static List<Expr> numbers(DoubleStream values) {
        return values.mapToObj(Expr::constant).toList();
    }

    private static Plan plan(Expr expr) {
        return Plan.of(Map.of("f", expr)).orThrow();
    }

    private static double value(Expr expr) {
        Plan plan = plan(expr);
        return plan.values(Inputs.best(plan)).getOrDefault("f", Double.NaN);
    }
}
