// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;

/**
 * A confidence interval. Both ends are NaN where the data give none.
 *
 * @param level such as 0.95
 * @param low lower end
 * @param high upper end, not below the lower
 */
public record Interval(double level, double low, double high) {

    /** Checks level and order. */
    public Interval {
        Require.between("level", level, 0, 1);
        Require.that(
                Double.isNaN(low) || Double.isNaN(high) || low <= high,
                () -> "The interval (" + Numerals.exact(low) + ", " + Numerals.exact(high)
                        + ") must satisfy low <= high.");
    }

    /**
     * {@return the interval that the data do not give}
     *
     * @param level such as 0.95
     */
    static Interval none(double level) {
        return new Interval(level, Double.NaN, Double.NaN);
    }

    /** {@return whether the data give it} */
    public boolean isDefined() {
        return !Double.isNaN(low) && !Double.isNaN(high);
    }

    /**
     * {@return whether a number lies in it, ends included}
     *
     * @param value such as 0 for no difference
     */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    @Override
    public String toString() {
        return Numerals.ENGLISH.shortest(low) + " to " + Numerals.ENGLISH.shortest(high) + " ("
                + Numerals.ENGLISH.shortest(level * 100) + "%)";
    }
}
