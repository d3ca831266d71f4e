// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.scale;

import dev.impactkit.core.Require;
import java.util.Optional;

/**
 * What one person answered: a value, words, or nothing for a reason.
 *
 * @param value of the answer on its scale; not a number where there is none
 * @param whole of how many the value is a share, where both were written; else not a number
 * @param text what was written, on a scale of words; else empty
 * @param absence why there is no answer; empty where there is one
 */
public record Reply(double value, double whole, String text, Optional<Absence> absence) {

    /** Checks that there is one of the three. */
    public Reply {
        int said = (Double.isFinite(value) ? 1 : 0) + (text.isBlank() ? 0 : 1) + (absence.isPresent() ? 1 : 0);
        Require.that(said == 1, "A reply is a finite value, words or an absence: one of the three.");
        Require.that(!Double.isInfinite(value), "The value of a reply (" + value + ") must be finite.");
    }

    /**
     * {@return an answer}
     *
     * @param value on its scale
     */
    public static Reply of(double value) {
        return new Reply(value, Double.NaN, "", Optional.empty());
    }

    /**
     * {@return an answer of which part and whole are known}
     *
     * @param part of a whole that is not empty
     */
    public static Reply of(Percentage part) {
        return new Reply(part.share().orElseThrow(), part.denominator(), "", Optional.empty());
    }

    /**
     * {@return an answer in words}
     *
     * @param text what was written
     */
    public static Reply words(String text) {
        return new Reply(Double.NaN, Double.NaN, text, Optional.empty());
    }

    /**
     * {@return no answer}
     *
     * @param why there is none
     */
    public static Reply none(Absence why) {
        return new Reply(Double.NaN, Double.NaN, "", Optional.of(why));
    }

    /** {@return whether there is a value} */
    public boolean hasValue() {
        return !Double.isNaN(value);
    }
}
