// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.scale;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A part of a whole with both kept, so that many are rolled up rightly: \( \sum n_i / \sum d_i \), never the mean of
 * percentages.
 *
 * @param numerator how many of them, from 0 up to the denominator
 * @param denominator how many there are, 0 or more
 */
public record Percentage(double numerator, double denominator) {
    /** Nothing of nothing: where a sum begins. */
    public static final Percentage NONE = new Percentage(0, 0);

    /** Checks the bounds. */
    public Percentage {
        Require.finite("denominator", denominator);
        Require.between("numerator", numerator, 0, denominator);
    }

    /**
     * {@return both together}
     *
     * @param other part of another whole, of which no member is in this one
     */
    public Percentage plus(Percentage other) {
        return new Percentage(numerator + other.numerator, denominator + other.denominator);
    }

    /**
     * {@return all together}
     *
     * @param all parts of wholes that do not overlap
     */
    public static Percentage sum(Collection<Percentage> all) {
        return all.stream().reduce(NONE, Percentage::plus);
    }

    /** {@return the share, 0 to 1; empty where the whole is empty} */
    public OptionalDouble share() {
        return denominator == 0 ? OptionalDouble.empty() : OptionalDouble.of(numerator / denominator);
    }

    /**
     * {@return what is written as {@code 12/40}; empty where it is not, or is more than the whole}
     *
     * @param written as it stands in a cell
     */
    public static Optional<Percentage> read(String written) {
        int slash = written.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        OptionalDouble part = Written.number(written.substring(0, slash).strip());
        OptionalDouble whole = Written.number(written.substring(slash + 1).strip());
        boolean sound = part.isPresent()
                && whole.isPresent()
                && part.getAsDouble() >= 0
                && part.getAsDouble() <= whole.getAsDouble();
        return sound ? Optional.of(new Percentage(part.getAsDouble(), whole.getAsDouble())) : Optional.empty();
    }

    /** {@return as it is read: {@code 12/40}} */
    @Override
    public String toString() {
        return Numerals.exact(numerator) + "/" + Numerals.exact(denominator);
    }
}
