// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.scale;

import java.util.Locale;

/** Why there is no answer: four things that are never one. */
public enum Absence {
    /** Nothing was filled in. */
    MISSING,
    /** The person does not know. */
    DONT_KNOW,
    /** The question does not concern this person. */
    NOT_APPLICABLE,
    /** The person would not say. */
    REFUSED;

    /**
     * {@return the absence of a word}
     *
     * @param word such as {@code dont-know}
     * @throws IllegalArgumentException if there is none
     */
    public static Absence of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** {@return the word in files, such as {@code dont-know}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
