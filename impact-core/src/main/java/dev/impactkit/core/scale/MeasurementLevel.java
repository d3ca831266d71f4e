// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.scale;

import java.util.List;
import java.util.Locale;

/** What may be done with the numbers of a scale (Stevens 1946), and the one level that has no numbers at all. */
public enum MeasurementLevel {
    /** Names without order: only counts. */
    NOMINAL,
    /** An order without distances: medians, ranks, shares better or worse. */
    ORDINAL,
    /** Distances without a zero: differences and means. */
    INTERVAL,
    /** Distances from a zero: everything. */
    RATIO,
    /** A numerator over a denominator; rolled up by summing both. */
    PERCENTAGE,
    /** Words: text, codes, quotes. A number there is a problem. */
    QUALITATIVE;

    /** {@return the word in files} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the level of a word}
     *
     * @param word such as {@code ordinal}
     * @throws IllegalArgumentException if there is none
     */
    public static MeasurementLevel of(String word) {
        return List.of(values()).stream()
                .filter(level -> level.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no measurement level " + word + "."));
    }
}
