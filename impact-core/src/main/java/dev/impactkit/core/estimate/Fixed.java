// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.estimate;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;

/**
 * A number that is known: \( Q(p) = v \), standard deviation 0.
 *
 * @param value any finite number
 */
public record Fixed(double value) implements Estimate {

    /** The written form. */
    public static final Shape<Fixed> SHAPE = Shape.of(
                    "fixed",
                    "A number without doubt.",
                    a -> new Fixed(a.number("value")),
                    Param.required("value", Kind.number(), "the number"))
            .inline();

    /**
     * Checks the number.
     *
     * @param value any finite number
     * @throws IllegalArgumentException if it is not finite
     */
    public Fixed {
        Require.finite("value of the fixed estimate", value);
    }

    @Override
    public String key() {
        return "fixed";
    }

    @Override
    public double best() {
        return value;
    }

    @Override
    public double mean() {
        return value;
    }

    @Override
    public double sd() {
        return 0;
    }

    @Override
    public double quantile(double p) {
        Require.between("probability", p, 0, 1);
        return value;
    }

    @Override
    public double cdf(double x) {
        return x < value ? 0 : 1;
    }

    @Override
    public double low() {
        return value;
    }

    @Override
    public double high() {
        return value;
    }

    @Override
    public Args args() {
        return Args.of("value", value);
    }
}
