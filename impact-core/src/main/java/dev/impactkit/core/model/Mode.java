// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

/** Whether a study looks ahead or back. */
public enum Mode {
    /** About what is expected. */
    FORECAST,
    /** About what happened: numbers need a source or a reason. */
    EVALUATION;

    /** {@return the word in files} */
    public String word() {
        return this == FORECAST ? "forecast" : "evaluation";
    }

    /**
     * {@return the mode of a word}
     *
     * @param word {@code forecast} or {@code evaluation}
     */
    public static Mode of(String word) {
        return word.equals("evaluation") ? EVALUATION : FORECAST;
    }
}
