// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

/**
 * The inverse distribution function of one slot as a loop over a block. Nothing but + - * / sqrt and whole numbers reaches a
 * draw, so its bits are the same on every machine.
 */
interface Quantile {

    /** Fills {@code into[0..n)} from the first {@code n} draws of a block. */
    void fill(Block block, double[] into, int n);
}
