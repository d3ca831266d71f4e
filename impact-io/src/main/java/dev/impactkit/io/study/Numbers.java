// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import dev.impactkit.core.Kind;
import dev.impactkit.core.Numerals;
import dev.impactkit.io.tree.Scalar;
import java.math.BigDecimal;

/** How numbers are written in a file: 20% and 2 years for people, 0.2 and 2 for machines; both read back alike. */
enum Numbers {
    FOR_PEOPLE,
    FOR_MACHINES;

    Scalar amount(Kind kind, double value) {
        // A share above 1 is only believed with its percent sign.
        if (kind.isShare() && (this == FOR_PEOPLE || value > 1)) {
            return Scalar.of(percent(value));
        }
        if (kind.isYears() && this == FOR_PEOPLE) {
            return Scalar.of(Numerals.exact(value) + (value == 1 ? " year" : " years"));
        }
        return Scalar.of(value);
    }

    Scalar number(Kind kind, double value) {
        boolean share = kind.low() == 0 && kind.high() == 1 && !kind.isWhole();
        return share && this == FOR_PEOPLE ? Scalar.of(percent(value)) : Scalar.of(value);
    }

    Scalar flag(boolean yes) {
        return this == FOR_PEOPLE ? Scalar.of(yes ? "yes" : "no") : Scalar.of(yes);
    }

    /** Moved in decimal, so that 0.07 is 7% and reads back to the same bits. */
    private static String percent(double share) {
        BigDecimal moved =
                new BigDecimal(Numerals.exact(share)).movePointRight(2).stripTrailingZeros();
        String plain = moved.toPlainString();
        return (plain.length() <= 20 ? plain : moved.toString()) + "%";
    }
}
