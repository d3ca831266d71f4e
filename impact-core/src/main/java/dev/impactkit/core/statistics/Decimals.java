// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import dev.impactkit.core.Numerals;
import java.math.BigDecimal;

/** Differences as on paper: 0.3 - 0.2 and 0.2 - 0.1 are the same step, which binary fractions do not say. */
final class Decimals {
    private static final double WHOLE = 1L << 53;

    private Decimals() {}

    static double minus(double a, double b) {
        return isWhole(a) && isWhole(b)
                ? a - b
                : new BigDecimal(Numerals.exact(a))
                        .subtract(new BigDecimal(Numerals.exact(b)))
                        .doubleValue();
    }

    private static boolean isWhole(double x) {
        return x == StrictMath.rint(x) && Math.abs(x) < WHOLE;
    }
}
