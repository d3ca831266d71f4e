// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import java.util.Arrays;
import java.util.Locale;

/** What is assumed of those who did not answer. */
public enum NonResponse {
    /** It goes with them as with those who answered. */
    LIKE_RESPONDENTS("are like those who did"),
    /** Nothing changed for them. */
    NO_CHANGE("count as unchanged"),
    /** Nothing is known: from none of them to all of them. */
    BOUNDS("may be anything from none to all");

    private final String told;

    NonResponse(String told) {
        this.told = told;
    }

    /** {@return the word in files, such as {@code like-respondents}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return in a sentence about those who did not answer} */
    public String told() {
        return told;
    }

    /**
     * {@return the assumption of a word}
     *
     * @param word as in files
     * @throws IllegalArgumentException if there is none
     */
    public static NonResponse of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no assumption " + word + "."));
    }
}
