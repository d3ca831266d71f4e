// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.Numerals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** What a number in a report is, which decides how it is printed and never what it is. */
public enum Style {
    /** Units of the currency, two decimals. */
    MONEY,
    /** A pure number such as a ratio, two decimals. */
    RATIO,
    /** Stored as 0.2, printed as 20%, with at most two decimals. */
    SHARE,
    /** How many or how much, as many decimals as it needs. */
    QUANTITY,
    /** What is known from draws only: whole, or three digits. */
    DRAWN,
    /** Months, one decimal. */
    MONTHS,
    /** A chance such as a p value, three decimals; below half a thousandth only that it is less than one. */
    CHANCE;

    /**
     * {@return a number as people read it}
     *
     * @param value any finite number
     * @param numerals the marks
     */
    public String print(double value, Numerals numerals) {
        return switch (this) {
            case MONEY, RATIO -> numerals.fixed(value, 2);
            case SHARE -> numerals.percent(value, decimals(value));
            case QUANTITY -> numerals.shortest(value);
            case DRAWN -> numerals.shortest(rough(value));
            case MONTHS -> numerals.fixed(value, 1);
            case CHANCE -> value < 0.0005 ? "< " + numerals.fixed(0.001, 3) : numerals.fixed(value, 3);
        };
    }

    private static double rough(double value) {
        BigDecimal exact = new BigDecimal(Numerals.exact(value));
        int digits = Math.max(3, exact.precision() - exact.scale());
        return exact.round(new MathContext(digits, RoundingMode.HALF_UP)).doubleValue();
    }

    private static int decimals(double share) {
        BigDecimal percent = new BigDecimal(Numerals.exact(share)).movePointRight(2);
        return Math.max(
                0,
                percent.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().scale());
    }
}
