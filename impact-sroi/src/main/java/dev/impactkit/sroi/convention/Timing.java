// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi.convention;

/** When within its year an amount falls, for discounting. */
public enum Timing {
    /** On its first day: exponent t. */
    START("start"),
    /** In its middle: exponent t + 1/2. */
    MIDDLE("middle"),
    /** On its last day: exponent t + 1. */
    END("end"),
    /** Evenly over the year: {@code DF(t) (1 - v) / ln(1 + r)} with {@code v = 1/(1+r)}, and 1 times DF(t) at r = 0. */
    CONTINUOUS("continuous");

    private final String word;

    Timing(String word) {
        this.word = word;
    }

    /** {@return the word in files} */
    public String word() {
        return word;
    }

    /** {@return the part of a year added to the exponent; 0 for an even flow} */
    public double shift() {
        return switch (this) {
            case START, CONTINUOUS -> 0;
            case MIDDLE -> 0.5;
            case END -> 1;
        };
    }

    /**
     * {@return the timing of a word; start for any other}
     *
     * @param word such as {@code middle}
     */
    public static Timing of(String word) {
        for (Timing timing : values()) {
            if (timing.word.equals(word)) {
                return timing;
            }
        }
        return START;
    }
}
