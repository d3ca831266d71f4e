// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import dev.impactkit.core.Require;

/**
 * How many draws, from which seed.
 *
 * @param count how many, 2 to 10,000,000
 * @param seed any number; 0 is an ordinary one
 */
public record Draws(int count, long seed) {

    /** Checks the count. */
    public Draws {
        Require.between("number of draws", count, 2, 10_000_000);
    }

    /**
     * {@return so many draws from seed 1}
     *
     * @param count how many
     */
    public static Draws of(int count) {
        return new Draws(count, 1);
    }

    /**
     * {@return the same number from another seed}
     *
     * @param other any number
     */
    public Draws seed(long other) {
        return new Draws(count, other);
    }
}
