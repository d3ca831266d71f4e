// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

/** Working space of one thread for one block of draws of one slot, filled again and again. */
final class Block {

    /** Draws in a block: enough to make a call cheap, few enough to stay in the nearest cache. */
    static final int SIZE = 1024;

    /** Turns {@link #unit} into probabilities: {@code 1 + j/2^52} less this is {@code (j + 1/2) / 2^52}, exactly. */
    static final double SHIFT = 1 - 0x1p-53;

    /** The bits of 1.5: a draw from the very middle, which stands where a block is not full. */
    private static final long MIDDLE = 0x3ff8000000000000L;

    /** The random bits as {@link Stream} gives them. */
    final Bits bits = new Bits(SIZE);

    /** The same bits read as doubles in [1, 2). */
    final double[] unit = new double[SIZE];

    final Tails tails = new Tails();

    void fill(Stream stream, long first, int n) {
        stream.fill(first, bits, n);
        int whole = Tails.groups(n);
        for (int i = n; i < whole; i++) {
            bits.set(i, MIDDLE);
        }
        bits.asDoubles(unit, whole);
    }
}
