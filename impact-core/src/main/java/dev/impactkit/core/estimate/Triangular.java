// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.estimate;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;

/**
 * A lowest, a likeliest and a highest value, with the likelihood falling in straight lines to both ends.
 *
 * <p>With \( c = (m - a) / (b - a) \), the probability below the mode:
 *
 * <p>\( Q(p) = a + (m - a) \sqrt{p / c} \) up to \( p = c \), then \( b - (b - m) \sqrt{(1 - p) / (1 - c)} \); mean
 * \( (a + m + b) / 3 \), standard deviation \( (b - a) \sqrt{(1 - c + c^2) / 18} \). The best estimate is the mode.
 *
 * @param low lowest possible value, a
 * @param mode likeliest value, m
 * @param high highest possible value, b
 */
public record Triangular(double low, double mode, double high) implements Estimate {

    /** The written form. */
    public static final Shape<Triangular> SHAPE = Shape.of(
            "triangular",
            "A lowest, a likeliest and a highest value, falling in straight lines to both ends.",
            a -> new Triangular(a.number("low"), a.number("mode"), a.number("high")),
            Param.required("low", Kind.number(), "lowest possible value"),
            Param.required("mode", Kind.number(), "likeliest value"),
            Param.required("high", Kind.number(), "highest possible value"));

    private static final String RULE = "satisfy low <= mode <= high and low < high";

    /**
     * Checks the order.
     *
     * @param low lowest possible value, a
     * @param mode likeliest value, m
     * @param high highest possible value, b
     * @throws IllegalArgumentException unless low &lt;= mode &lt;= high and low &lt; high
     */
    public Triangular {
        Rule.of("triangular", low, mode, high)
                .finite()
                .must(low != mode || mode != high, RULE, Rule.plain(low))
                .must(low <= mode && mode <= high, RULE, "the arguments are in another order: low, mode, high");
    }

    /** The probability of less than the mode, c. */
    private double turn() {
        return (mode - low) / (high - low);
    }

    @Override
    public String key() {
        return "triangular";
    }

    @Override
    public double best() {
        return mode;
    }

    @Override
    public double mean() {
        return (low + mode + high) / 3;
    }

    @Override
    public double sd() {
        double c = turn();
        return (high - low) * Math.sqrt((1 - c + c * c) / 18);
    }

    @Override
    public double quantile(double p) {
        Require.between("probability", p, 0, 1);
        double c = turn();
        if (p == 1) {
            return high;
        }
        if (p <= c && c > 0) {
            return Math.min(mode, low + (mode - low) * Math.sqrt(p / c));
        }
        // Counted from the mode, as 1 - r = (1 - r^2) / (1 + r) keeps its digits for a small p where mode is low.
        double r = Math.sqrt((1 - p) / (1 - c));
        return Math.min(high, mode + (high - mode) * ((p - c) / (1 - c)) / (1 + r));
    }

    @Override
    public double cdf(double x) {
        if (x <= low) {
            return 0;
        }
        if (x >= high) {
            return 1;
        }
        if (x <= mode) {
            return (x - low) / (high - low) * ((x - low) / (mode - low));
        }
        // The same difference of squares as in the quantile.
        return Math.min(1, turn() + (x - mode) / (high - low) * (1 + (high - x) / (high - mode)));
    }

    @Override
    public Law law() {
        return new Law.Triangle(low, mode, high);
    }

    @Override
    public Args args() {
        return Args.of("low", low).with("mode", mode).with("high", high);
    }
}
