// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import dev.impactkit.core.Numerals;

/**
 * What some knowledge brings: how much better a decision gets on average, once, in the unit of the net benefit; or, where
 * nothing is decided, how much of the variance of a figure it takes away.
 *
 * @param of what becomes known: the path of an amount, several, a survey, everything
 * @param raw as estimated; chance may put it below 0 or above what is possible
 * @param error standard error of the estimate; 0 where nothing was left to chance
 * @param most what it cannot exceed: what knowing more is worth; infinite where nothing is known to limit it
 * @param estimator how it was estimated, in words
 */
public record Gain(String of, double raw, double error, double most, String estimator) {

    /** {@return the worth, kept between 0 and what is possible; NaN where the decision has no meaning} */
    public double value() {
        return Math.max(0, Math.min(raw, most));
    }

    /** {@return whether the estimate lay outside of what is possible by more than rounding and was brought back} */
    public boolean clipped() {
        return Math.abs(raw - value()) > 1e-9 * Math.abs(raw);
    }

    /** {@return worth and standard error, the worth with a star where it was clipped} */
    @Override
    public String toString() {
        return of + ": " + Numerals.ENGLISH.shortest(value()) + (clipped() ? "*" : "") + " (error "
                + Numerals.ENGLISH.shortest(error) + ", " + estimator + ")";
    }
}
