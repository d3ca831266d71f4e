// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.estimate;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;

/**
 * A counted share without doubt, \( v = \mathit{part} / \mathit{whole} \), that remembers both counts.
 *
 * <p>Two percentages cannot be averaged without their wholes; two proportions add up with {@link #plus}. Where the
 * whole is a sample of something larger, {@link Beta#kOfN(long, long)} states the doubt that comes with it.
 *
 * @param part from 0 to {@code whole}, in the unit of {@code whole}
 * @param whole above 0
 */
public record Proportion(double part, double whole) implements Estimate {

    /** The written form. */
    public static final Shape<Proportion> SHAPE = Shape.of(
            "proportion",
            "A counted share without doubt, which keeps both counts so that shares can be added up.",
            a -> new Proportion(a.number("part"), a.number("whole")),
            Param.required("part", Kind.number(0, Double.POSITIVE_INFINITY), "how many of them"),
            Param.required("whole", Kind.number(0, Double.POSITIVE_INFINITY), "how many there are"));

    /**
     * Checks that the part is no more than the whole.
     *
     * @param part from 0 to {@code whole}, in the unit of {@code whole}
     * @param whole above 0
     * @throws IllegalArgumentException unless 0 &lt;= part &lt;= whole and whole &gt; 0
     */
    public Proportion {
        Rule.of("proportion", part, whole)
                .finite()
                .must(whole != 0, "satisfy 0 <= part <= whole and whole > 0", "nobody was counted; leave it out")
                .must(
                        0 <= part && part <= whole,
                        "satisfy 0 <= part <= whole and whole > 0",
                        "the arguments are in another order: part, whole");
    }

    /**
     * {@return the share of two groups together: the sum of the parts of the sum of the wholes}
     *
     * @param other a group that does not overlap with this one
     */
    public Proportion plus(Proportion other) {
        return new Proportion(part + other.part, whole + other.whole);
    }

    @Override
    public String key() {
        return "proportion";
    }

    @Override
    public double best() {
        return part / whole;
    }

    @Override
    public double mean() {
        return best();
    }

    @Override
    public double sd() {
        return 0;
    }

    @Override
    public double quantile(double p) {
        Require.between("probability", p, 0, 1);
        return best();
    }

    @Override
    public double cdf(double x) {
        return x < best() ? 0 : 1;
    }

    @Override
    public double low() {
        return best();
    }

    @Override
    public double high() {
        return best();
    }

    @Override
    public Args args() {
        return Args.of("part", part).with("whole", whole);
    }
}
