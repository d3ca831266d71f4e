// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import dev.impactkit.core.Numerals;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Differences as on paper: 0.3 - 0.2 and 0.2 - 0.1 are the same step, which binary fractions do not say. */
public final class Decimals {
    private static final double WHOLE = 1L << 53;

    /** Of the 15 to 17 digits of a double the last may be its rounding: 8/3 - 5/3 is 1. */
    private static final int DIGITS = 14;

    private Decimals() {}

    /**
     * {@return a difference in decimals, to the digits that both numbers are sure of}
     *
     * @param a finite
     * @param b finite, taken off
     */
    public static double minus(double a, double b) {
        if (isWhole(a) && isWhole(b)) {
            return a - b;
        }
        BigDecimal first = new BigDecimal(Numerals.exact(a));
        BigDecimal second = new BigDecimal(Numerals.exact(b));
        int whole = Math.max(first.precision() - first.scale(), second.precision() - second.scale());
        return first.subtract(second)
                .setScale(DIGITS - whole, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    private static boolean isWhole(double x) {
        return x == StrictMath.rint(x) && Math.abs(x) < WHOLE;
    }
}
