// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;

/** Working space of one thread for one block of draws of one slot, filled again and again. */
final class Block {

    /** Draws in a block: enough to make a call cheap, few enough to stay in the nearest cache. */
    static final int SIZE = 1024;

    /** Turns {@link #unit} into probabilities: {@code 1 + j/2^52} less this is {@code (j + 1/2) / 2^52}, exactly. */
    static final double SHIFT = 1 - 0x1p-53;

    /** The bits of 1.5: a draw from the very middle, which stands where a block is not full. */
    private static final long MIDDLE = 0x3ff8000000000000L;

    /** The random bits as {@link Stream} gives them. */
    final long[] bits = new long[SIZE];

    /** The same bits read as doubles in [1, 2). */
    final double[] unit = new double[SIZE];

    /** Standard normal quantiles of the centre. */
    final double[] normal = new double[SIZE];

    final Tails tails = new Tails();

    private final LongBuffer in;
    private final DoubleBuffer out;

    Block() {
        ByteBuffer both = ByteBuffer.allocateDirect(SIZE * Long.BYTES).order(ByteOrder.nativeOrder());
        in = both.asLongBuffer();
        out = both.asDoubleBuffer();
    }

    /** Two bulk copies, since a loop of {@code longBitsToDouble} does not become vector code on Java 17. */
    void fill(Stream stream, long first, int n) {
        stream.fill(first, bits, n);
        int whole = Tails.groups(n);
        Arrays.fill(bits, n, whole, MIDDLE);
        in.put(0, bits, 0, whole);
        out.get(0, unit, 0, whole);
    }
}
