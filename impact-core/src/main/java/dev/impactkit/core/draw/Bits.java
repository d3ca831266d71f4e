// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;

/**
 * Whole numbers that can be read as doubles: the random bits of a block.
 *
 * <p>They are kept in bytes: in those a loop over whole numbers becomes vector code and a bulk copy reads them as doubles,
 * while a loop of {@code longBitsToDouble} does not become vector code on Java 17.
 */
final class Bits {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final int SHIFT = 3;

    private final byte[] bytes;
    private final DoubleBuffer doubles;

    Bits(int size) {
        bytes = new byte[size << SHIFT];
        doubles = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder()).asDoubleBuffer();
    }

    long at(int i) {
        return (long) LONGS.get(bytes, i << SHIFT);
    }

    void set(int i, long bits) {
        LONGS.set(bytes, i << SHIFT, bits);
    }

    /** Copies a run within. */
    void copy(int from, int to, int n) {
        System.arraycopy(bytes, from << SHIFT, bytes, to << SHIFT, n << SHIFT);
    }

    /** Reads the first n as doubles. */
    void asDoubles(double[] into, int n) {
        doubles.get(0, into, 0, n);
    }
}
