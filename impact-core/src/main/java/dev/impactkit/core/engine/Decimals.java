// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.Numerals;
import java.util.stream.DoubleStream;

/** How many decimals a column of one figure is printed with: four digits of its largest value, none of them in vain. */
record Decimals(int count) {
    private static final int MOST = 8;

    static Decimals of(DoubleStream values) {
        double largest = values.filter(Double::isFinite).map(Math::abs).max().orElse(0);
        int count = 0;
        // Three behind the mark for units, none from thousands on.
        for (double size = largest; size > 0 && size < 1000 && count < MOST; size *= 10) {
            count++;
        }
        return new Decimals(largest == 0 ? 0 : count);
    }

    String text(double value) {
        return Numerals.ENGLISH.fixed(value, count);
    }

    /** With its sign, as a change is written. */
    String change(double value) {
        String text = text(value);
        return value > 0 && text.chars().anyMatch(c -> c >= '1' && c <= '9') ? "+" + text : text;
    }
}
