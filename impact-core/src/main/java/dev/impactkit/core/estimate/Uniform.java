// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.estimate;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;

/**
 * Anything between two bounds, no value likelier than another.
 *
 * <p>\( Q(p) = a + p\,(b - a) \), mean \( (a + b) / 2 \), standard deviation \( (b - a) / \sqrt{12} \). The best
 * estimate is the mean.
 *
 * @param low lowest possible value, a
 * @param high highest possible value, b, above a
 */
public record Uniform(double low, double high) implements Estimate {

    /** The written form. */
    public static final Shape<Uniform> SHAPE = Shape.of(
            "uniform",
            "Anything between two bounds, no value likelier than another.",
            a -> new Uniform(a.number("low"), a.number("high")),
            Param.required("low", Kind.number(), "lowest possible value"),
            Param.required("high", Kind.number(), "highest possible value"));

    /**
     * Checks the bounds.
     *
     * @param low lowest possible value, a
     * @param high highest possible value, b, above a
     * @throws IllegalArgumentException unless low &lt; high
     */
    public Uniform {
        Rule.of("uniform", low, high)
                .finite()
                .must(low != high, "satisfy low < high", Rule.plain(low))
                .must(low < high, "satisfy low < high", "the arguments are in another order: low, high");
    }

    @Override
    public String key() {
        return "uniform";
    }

    @Override
    public double best() {
        return mean();
    }

    @Override
    public double mean() {
        return low / 2 + high / 2;
    }

    @Override
    public double sd() {
        return (high - low) / Math.sqrt(12);
    }

    @Override
    public double quantile(double p) {
        Require.between("probability", p, 0, 1);
        return Math.min(high, low + p * (high - low));
    }

    @Override
    public double cdf(double x) {
        if (x <= low) {
            return 0;
        }
        return x >= high ? 1 : (x - low) / (high - low);
    }

    @Override
    public Law law() {
        return new Law.Straight(low, high);
    }

    @Override
    public Args args() {
        return Args.of("low", low).with("high", high);
    }
}
