// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.Numerals;
import java.util.OptionalDouble;

/**
 * Mean and standard deviation of a figure found without drawing, its amounts independent: what a simulation comes to with
 * ever more draws, and so a check on it.
 *
 * <p>Where the form of the calculation allows none, both are absent and {@link #how} says why.
 *
 * @param figure its path
 * @param mean the expected value
 * @param sd the standard deviation
 * @param how what they rest on, or why there are none
 */
public record Moments(String figure, OptionalDouble mean, OptionalDouble sd, String how) {

    static Moments of(String figure, double mean, double sd, String how) {
        return new Moments(figure, OptionalDouble.of(mean), OptionalDouble.of(sd), how);
    }

    static Moments none(String figure, String why) {
        return new Moments(figure, OptionalDouble.empty(), OptionalDouble.empty(), why);
    }

    /** {@return whether there are any} */
    public boolean isPresent() {
        return mean.isPresent();
    }

    /** {@return a line} */
    @Override
    public String toString() {
        return isPresent()
                ? figure + ": mean " + Numerals.ENGLISH.shortest(mean.orElseThrow()) + ", sd "
                        + Numerals.ENGLISH.shortest(sd.orElseThrow()) + " (" + how + ")"
                : figure + ": no closed form; " + how;
    }
}
