// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.estimate;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Numerals;
import dev.impactkit.core.Param;
import dev.impactkit.core.Shape;

/**
 * A lowest, a likeliest and a highest value, with a smooth hump: a beta distribution stretched over the range.
 *
 * <p>With shape \( \lambda \): \( \alpha = 1 + \lambda \frac{m - a}{b - a} \),
 * \( \beta = 1 + \lambda \frac{b - m}{b - a} \), \( Q(p) = a + (b - a)\,I^{-1}_p(\alpha, \beta) \), mean
 * \( (a + \lambda m + b) / (\lambda + 2) \). The best estimate is the mode. The standard deviation is that of the beta
 * distribution, not the rule of thumb \( (b - a) / 6 \).
 *
 * <p>Malcolm, Roseboom, Clark and Fazar, Operations Research 7(5), 1959, doi:10.1287/opre.7.5.646; the free shape
 * after Vose, Risk Analysis (modified PERT).
 *
 * @param low lowest possible value, a
 * @param mode likeliest value, m
 * @param high highest possible value, b
 * @param shape weight of the mode, above 0; 4 in the original
 */
public record Pert(double low, double mode, double high, double shape) implements Estimate {

    /** The shape of the original PERT estimate. */
    public static final double CLASSIC = 4;

    /** The written form. */
    public static final Shape<Pert> SHAPE = Shape.of(
            "pert",
            "A lowest, a likeliest and a highest value, with a smooth hump around the likeliest.",
            a -> new Pert(a.number("low"), a.number("mode"), a.number("high"), a.number("shape", CLASSIC)),
            Param.required("low", Kind.number(), "lowest possible value"),
            Param.required("mode", Kind.number(), "likeliest value"),
            Param.required("high", Kind.number(), "highest possible value"),
            Param.optional("shape", Kind.number(0, Beta.LARGEST), "how much the likeliest value weighs")
                    .or(Numerals.exact(CLASSIC)));

    private static final String RULE = "satisfy low <= mode <= high and low < high";

    /**
     * Checks order and shape.
     *
     * @param low lowest possible value, a
     * @param mode likeliest value, m
     * @param high highest possible value, b
     * @param shape weight of the mode, above 0; 4 in the original
     * @throws IllegalArgumentException unless low &lt;= mode &lt;= high, low &lt; high and 0 &lt; shape &lt;= 1e9
     */
    public Pert {
        Rule.of("pert", low, mode, high, shape)
                .finite()
                .must(low != mode || mode != high, RULE, Rule.plain(low))
                .must(low <= mode && mode <= high, RULE, "the arguments are in another order: low, mode, high, shape")
                .must(
                        shape > 0 && shape <= Beta.LARGEST,
                        "have a shape above 0 and at most 1e9",
                        "leave the shape out; it is then 4");
    }

    /** {@return the first parameter of the beta distribution on 0 to 1} */
    public double alpha() {
        return 1 + shape * ((mode - low) / (high - low));
    }

    /** {@return the second parameter of the beta distribution on 0 to 1} */
    public double beta() {
        return 1 + shape * ((high - mode) / (high - low));
    }

    private Beta unit() {
        return Beta.of(alpha(), beta());
    }

    @Override
    public String key() {
        return "pert";
    }

    @Override
    public double best() {
        return mode;
    }

    @Override
    public double mean() {
        return (low + shape * mode + high) / (shape + 2);
    }

    @Override
    public double sd() {
        return (high - low) * unit().sd();
    }

    @Override
    public double quantile(double p) {
        return Math.min(high, low + (high - low) * unit().quantile(p));
    }

    @Override
    public double cdf(double x) {
        if (x <= low) {
            return 0;
        }
        return x >= high ? 1 : unit().cdf((x - low) / (high - low));
    }

    @Override
    public Law law() {
        return new Law.Stretched(alpha(), beta(), low, high);
    }

    @Override
    public Args args() {
        return Args.of("low", low).with("mode", mode).with("high", high).unless("shape", shape, CLASSIC);
    }
}
