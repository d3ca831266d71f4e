// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.scale;

import java.util.Optional;

/**
 * What one person answered.
 *
 * @param value of the answer on its scale; not a number where there is none
 * @param absence why there is none; empty where there is one
 */
public record Reply(double value, Optional<Absence> absence) {

    /** Checks that there is either a value or a reason why not. */
    public Reply {
        if (Double.isFinite(value) == absence.isPresent()) {
            throw new IllegalArgumentException("A reply has a finite value or an absence, not both and not neither.");
        }
    }

    /**
     * {@return an answer}
     *
     * @param value on its scale
     */
    public static Reply of(double value) {
        return new Reply(value, Optional.empty());
    }

    /**
     * {@return no answer}
     *
     * @param why there is none
     */
    public static Reply none(Absence why) {
        return new Reply(Double.NaN, Optional.of(why));
    }
}
