// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.impactkit.core.Args;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the author of impossible numbers reads. */
class EstimateMessagesTest {

    private static final double NONE = Double.POSITIVE_INFINITY;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(
                        () -> Estimates.triangular(5, 3, 1),
                        "The triangular estimate (5, 3, 1) must satisfy low <= mode <= high and low < high.",
                        "Maybe the arguments are in another order: low, mode, high."),
                mistake(
                        () -> Estimates.triangular(3, 3, 3),
                        "The triangular estimate (3, 3, 3) must satisfy low <= mode <= high and low < high.",
                        "Maybe write the plain number 3."),
                mistake(
                        () -> Estimates.triangular(0, 1, Double.POSITIVE_INFINITY),
                        "The triangular estimate (0, 1, Infinity) must hold finite numbers of at most 1e150 in size.",
                        "Maybe one of them came from a division by zero."),
                mistake(
                        () -> Estimates.triangular(0, Double.NaN, 1),
                        "The triangular estimate (0, NaN, 1) must hold finite numbers of at most 1e150 in size.",
                        "Maybe one of them came from a division by zero."),
                mistake(
                        () -> Estimates.proportion(7, 5),
                        "The proportion estimate (7, 5) must satisfy 0 <= part <= whole and whole > 0.",
                        "Maybe the arguments are in another order: part, whole."),
                mistake(
                        () -> Estimates.proportion(0, 0),
                        "The proportion estimate (0, 0) must satisfy 0 <= part <= whole and whole > 0.",
                        "Maybe nobody was counted; leave it out."),
                mistake(
                        () -> Estimates.uniform(2, 1),
                        "The uniform estimate (2, 1) must satisfy low < high.",
                        "Maybe the arguments are in another order: low, high."),
                mistake(
                        () -> Estimates.uniform(0.2, 0.2),
                        "The uniform estimate (0.2, 0.2) must satisfy low < high.",
                        "Maybe write the plain number 0.2."),
                mistake(
                        () -> Estimates.pert(5, 3, 1),
                        "The pert estimate (5, 3, 1, 4) must satisfy low <= mode <= high and low < high.",
                        "Maybe the arguments are in another order: low, mode, high, shape."),
                mistake(
                        () -> Estimates.pert(2, 2, 2),
                        "The pert estimate (2, 2, 2, 4) must satisfy low <= mode <= high and low < high.",
                        "Maybe write the plain number 2."),
                mistake(
                        () -> Estimates.pert(1, 2, 3, 0),
                        "The pert estimate (1, 2, 3, 0) must have a shape above 0 and at most 1e9.",
                        "Maybe leave the shape out; it is then 4."),
                mistake(
                        () -> Estimates.normal(5, 0),
                        "The normal estimate (5, 0) must have an sd above 0.",
                        "Maybe write the plain number 5."),
                mistake(
                        () -> Estimates.normal(5, -2),
                        "The normal estimate (5, -2) must have an sd above 0.",
                        "Maybe the arguments are in another order: mean, sd."),
                mistake(
                        () -> Estimates.normal(5, 1, 7, 3),
                        "The normal estimate (5, 1, 7, 3) must satisfy low < high.",
                        "Maybe the arguments are in another order: mean, sd, low, high."),
                mistake(
                        () -> Estimates.normal(5, 1, 500, NONE),
                        "The normal estimate (5, 1, 500, Infinity) must leave some probability between low and high.",
                        "Maybe the cuts belong nearer to the mean."),
                mistake(
                        () -> Estimates.lognormal(30, 10),
                        "The lognormal estimate (30, 10) must satisfy 0 < median < p95.",
                        "Maybe the arguments are in another order: median, p95."),
                mistake(
                        () -> Estimates.lognormal(10, 10),
                        "The lognormal estimate (10, 10) must satisfy 0 < median < p95.",
                        "Maybe write the plain number 10."),
                mistake(
                        () -> Estimates.lognormalInterval(-1, 10),
                        "The lognormal-interval estimate (-1, 10) must satisfy 0 < p5 < p95.",
                        "Maybe a normal or triangular estimate fits better."),
                mistake(
                        () -> Estimates.lognormalMeanSd(10, 0),
                        "The lognormal-mean-sd estimate (10, 0) must have a mean and an sd above 0.",
                        "Maybe write the plain number 10."),
                mistake(
                        () -> Estimates.lognormalMeanSd(-10, 3),
                        "The lognormal-mean-sd estimate (-10, 3) must have a mean and an sd above 0.",
                        "Maybe a normal estimate fits better."),
                mistake(
                        () -> Estimates.lognormalLog(0, 0),
                        "The lognormal-log estimate (0, 0) must have a sigma above 0.",
                        "Maybe write the plain number 1."),
                mistake(
                        () -> Estimates.lognormalLog(1, -1),
                        "The lognormal-log estimate (1, -1) must have a sigma above 0.",
                        "Maybe the arguments are in another order: mu, sigma."),
                mistake(
                        () -> Estimates.lognormalLog(800, 200),
                        "The lognormal-log estimate (800, 200) must have a median above 0 and a finite mean and sd.",
                        "Maybe the range is too wide; lognormal-log takes logarithms, the others plain numbers."),
                mistake(
                        () -> Estimates.gamma(10, 0),
                        "The gamma estimate (10, 0) must have a mean and an sd above 0.",
                        "Maybe write the plain number 10."),
                mistake(
                        () -> Estimates.gamma(0, 10),
                        "The gamma estimate (0, 10) must have a mean and an sd above 0.",
                        "Maybe a normal estimate fits better."),
                mistake(
                        () -> Estimates.gamma(10, 1e-9),
                        "The gamma estimate (10, 1e-9) must have an sd of at least 1/30000 of its mean.",
                        "Maybe write the plain number 10."),
                mistake(
                        () -> Estimates.gamma(1, 1e6),
                        "The gamma estimate (1, 1000000) must have an sd of at most 30000 times its mean.",
                        "Maybe the arguments are in another order: mean, sd."),
                mistake(
                        () -> Estimates.beta(0, 3),
                        "The beta estimate (0, 3) must have an alpha and a beta above 0 and at most 1e9.",
                        "Maybe a share is meant: beta-mean takes mean and size, k-of-n a count."),
                mistake(
                        () -> Estimates.betaMean(20, 0.2),
                        "The beta-mean estimate (20, 0.2) must satisfy 0 < mean < 1.",
                        "Maybe a percentage is meant: 20 % is 0.2."),
                mistake(
                        () -> Estimates.betaMean(1, 10),
                        "The beta-mean estimate (1, 10) must satisfy 0 < mean < 1.",
                        "Maybe write the plain number 1."),
                mistake(
                        () -> Estimates.betaMean(0.3, 0),
                        "The beta-mean estimate (0.3, 0) must have a size above 0 and at most 1e9.",
                        "Maybe the arguments are in another order: mean, size."),
                mistake(
                        () -> Estimates.kOfN(10, 7),
                        "The k-of-n estimate (10, 7) must satisfy 0 <= k <= n and 1 <= n <= 1e9.",
                        "Maybe the arguments are in another order: k, n."),
                mistake(
                        () -> Estimates.kOfN(0, 0),
                        "The k-of-n estimate (0, 0) must satisfy 0 <= k <= n and 1 <= n <= 1e9.",
                        "Maybe nobody was asked yet: write a wide estimate such as uniform: [0, 1]."),
                mistake(
                        () -> Beta.COUNTED.make(Args.of("k", 2.5).with("n", 10.0)),
                        "The k-of-n estimate (2.5, 10) must count in whole numbers.",
                        "Maybe beta-mean is meant: mean, size."),
                mistake(
                        () -> Estimates.discrete(List.of(1.0, 2.0), List.of(0.0, 5.0, 0.0, 95.0)),
                        "The discrete estimate (1, 2) must have one weight for each value and has 4 for 2.",
                        "Maybe decimal commas were meant; write 0.05."),
                mistake(
                        () -> Estimates.discrete(List.of(1.0, 2.0), List.of(1.0, -1.0)),
                        "The discrete estimate (1, 2) must have weights of 0 or more and has -1.",
                        "Maybe a minus sign slipped in."),
                mistake(
                        () -> Estimates.discrete(List.of(1.0, 2.0), List.of(0.0, 0.0)),
                        "The discrete estimate (1, 2) must have a weight above 0.",
                        "Maybe all values are equally likely: empirical takes values only."),
                mistake(
                        () -> Estimates.discrete(List.of(1.0, 2.0), List.of(0.0, 1.0)),
                        "The discrete estimate (1, 2) must have at least two different values that are possible.",
                        "Maybe write the plain number 2."),
                mistake(
                        () -> Estimates.empirical(4, 4, 4),
                        "The empirical estimate (4, 4, 4) must have at least two different values that are possible.",
                        "Maybe write the plain number 4."),
                mistake(
                        () -> Estimates.empirical(),
                        "The empirical estimate () must have at least two different values that are possible.",
                        "Maybe the data were filtered to nothing."));
    }

    private static Arguments mistake(Executable made, String first, String second) {
        return arguments(made, first, second);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("mistakes")
    void theMessageNamesValueRuleAndWayOut(Executable made, String first, String second) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, made);
        assertEquals(first + System.lineSeparator() + second, e.getMessage());
    }

    @Test
    void aFixedNumberMustBeFinite() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Estimates.fixed(Double.NaN));
        assertEquals("The value of the fixed estimate (NaN) must be a finite number.", e.getMessage());
    }

    @Test
    void aProbabilityMustLieBetweenZeroAndOne() {
        Estimate uniform = Estimates.uniform(0, 1);
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> uniform.quantile(1.5));
        assertEquals("The probability (1.5) must lie between 0 and 1.", e.getMessage());
    }

    @Test
    void aLongListIsNotPrintedInFull() {
        double[] many = new double[1000];
        Arrays.fill(many, 4);
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Estimates.empirical(many));
        assertEquals(
                "The empirical estimate (4, 4, 4, 4, 4, 4, 4, 4, and 992 more) must have at least two different values"
                        + " that are possible.",
                e.getMessage().lines().findFirst().orElseThrow());
    }
}
