// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.estimate;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * A positive number such as a cost or a waiting time, lopsided but with a lighter tail than a lognormal one.
 *
 * <p>\( F(x) = P(k, x / \theta) \) with shape \( k = (\mathit{mean}/\mathit{sd})^2 \) and scale
 * \( \theta = \mathit{sd}^2/\mathit{mean} \). The best estimate is the mean. Quantiles below the smallest double, as
 * with a shape of 0.01, are 0.
 *
 * <p>Johnson, Kotz and Balakrishnan, Continuous Univariate Distributions, volume 1, chapter 17.
 *
 * @param mean expected value, above 0
 * @param sd standard deviation, above 0
 */
public record Gamma(double mean, double sd) implements Estimate {

    /** The written form. */
    public static final Shape<Gamma> SHAPE = Shape.of(
            "gamma",
            "A positive number such as a cost or a waiting time, by its mean and standard deviation.",
            a -> new Gamma(a.number("mean"), a.number("sd")),
            Param.required("mean", Kind.number(0, Double.POSITIVE_INFINITY), "expected value"),
            Param.required("sd", Kind.number(0, Double.POSITIVE_INFINITY), "standard deviation"));

    /** Beyond this ratio of mean and sd, either way, quantiles lose their digits. */
    private static final double WIDEST = 30_000;

    private static final String RULE = "have a mean and an sd above 0";

    /**
     * Checks both.
     *
     * @param mean expected value, above 0
     * @param sd standard deviation, above 0
     * @throws IllegalArgumentException unless both are above 0 and neither is more than 30,000 times the other
     */
    public Gamma {
        Rule.of("gamma", mean, sd)
                .finite()
                .must(sd != 0, RULE, Rule.plain(mean))
                .must(mean > 0 && sd > 0, RULE, "a normal estimate fits better")
                .must(mean / sd <= WIDEST, "have an sd of at least 1/30000 of its mean", Rule.plain(mean))
                .must(
                        sd / mean <= WIDEST,
                        "have an sd of at most 30000 times its mean",
                        "the arguments are in another order: mean, sd");
    }

    /** {@return the shape, k} */
    public double shape() {
        return mean / sd * (mean / sd);
    }

    /** {@return the scale, theta, in the unit of the estimate} */
    public double scale() {
        return sd / mean * sd;
    }

    /** On scale 1, so that the search for a quantile does not depend on the unit. */
    private GammaDistribution unit() {
        return GammaDistribution.of(shape(), 1);
    }

    @Override
    public String key() {
        return "gamma";
    }

    @Override
    public double best() {
        return mean;
    }

    @Override
    public double quantile(double p) {
        Require.between("probability", p, 0, 1);
        if (p == 0 || p == 1) {
            return p == 0 ? low() : high();
        }
        return scale() * Inversion.solve(unit(), p);
    }

    @Override
    public double cdf(double x) {
        return unit().cumulativeProbability(x / scale());
    }

    /** {@return 0} */
    @Override
    public double low() {
        return 0;
    }

    /** {@return infinity} */
    @Override
    public double high() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public Law law() {
        return new Law.Waiting(shape(), scale());
    }

    @Override
    public Args args() {
        return Args.of("mean", mean).with("sd", sd);
    }
}
