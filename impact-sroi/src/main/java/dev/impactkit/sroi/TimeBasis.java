// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

/** How often the value of a unit counts. */
public enum TimeBasis {
    /** Once, when it happens, at the level of the first benefit year. */
    EVENT("event"),
    /** In each benefit year: a person's year, or something that recurs every year. */
    YEAR("year"),
    /** Once for a whole life, at the level of the first benefit year. */
    LIFETIME("lifetime");

    private final String word;

    TimeBasis(String word) {
        this.word = word;
    }

    /** {@return the word in files} */
    public String word() {
        return word;
    }

    /** {@return whether it counts again in each benefit year} */
    public boolean repeats() {
        return this == YEAR;
    }

    /**
     * {@return the basis of a word; year for any other}
     *
     * @param word such as {@code event}
     */
    public static TimeBasis of(String word) {
        for (TimeBasis basis : values()) {
            if (basis.word.equals(word)) {
                return basis;
            }
        }
        return YEAR;
    }
}
