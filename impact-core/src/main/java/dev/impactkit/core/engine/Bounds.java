// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;

/**
 * From where to where.
 *
 * @param low lower end, which may be negative infinity
 * @param high upper end, not below the lower one, which may be infinity
 */
public record Bounds(double low, double high) {

    /** Checks that they are numbers, in order. */
    public Bounds {
        Require.that(
                low <= high,
                () -> "The bounds (" + Numerals.exact(low) + ", " + Numerals.exact(high)
                        + ") must be numbers with low <= high.\nMaybe the other way round.");
    }

    /**
     * {@return whether a number lies between them, both included}
     *
     * @param value any number
     */
    public boolean contains(double value) {
        return value >= low && value <= high;
    }

    boolean isFinite() {
        return Double.isFinite(low) && Double.isFinite(high);
    }
}
