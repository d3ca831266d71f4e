// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

/** The uniform numbers of one slot, draw by draw. */
interface Stream {

    /** The bits of 1.0: what dresses 52 random bits as a double in [1, 2). */
    long ONE = 0x3ff0000000000000L;

    /**
     * Fills {@code into[0..n)} with the draws {@code first, first + 1, …}: each 52 bits j dressed as the double
     * {@code 1 + j / 2^52}. It stands for the probability {@code (j + 1/2) / 2^52}, the middle of its cell, so never 0 or 1.
     * At most {@link Block#SIZE} at once. The same draw gives the same bits however draws are cut into blocks.
     */
    void fill(long first, Bits into, int n);
}
