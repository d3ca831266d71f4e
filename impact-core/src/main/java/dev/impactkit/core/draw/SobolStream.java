// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

/**
 * One dimension of the Sobol' sequence, scrambled: point i is the XOR of the direction numbers of the bits that are set in
 * i, under a random lower triangular matrix and a random shift of its binary digits (Matoušek 1998).
 *
 * <p>Scrambling changes the direction numbers only, so it costs nothing a point, and the error of a mean has the same
 * variance as under Owen's nested scrambling (Owen 2003). Any {@code 2^m} points from a multiple of {@code 2^m} hit each of
 * {@code 2^m} equal strata once.
 */
final class SobolStream implements Stream {

    /** The last dimension; the first is 1. */
    static final int DIMENSIONS = DirectionNumbers.DIMENSIONS;

    /** Below this many points a loop is shorter than a copy. */
    private static final int SHORT = 16;

    private final long[] directions;
    private final long shift;

    private SobolStream(long[] directions, long shift) {
        this.directions = directions;
        this.shift = shift;
    }

    /**
     * A dimension under its own random scrambling.
     *
     * @param dimension from 1 to {@link #DIMENSIONS}
     * @param k0 key of the scrambling
     * @param k1 key of the scrambling
     */
    SobolStream(int dimension, long k0, long k1) {
        this(scrambled(DirectionNumbers.of(dimension), k0, k1), Mix.at(k0, k1, DirectionNumbers.BITS) >>> 12);
    }

    /** {@return the sequence as published, with the point 0 first} */
    static SobolStream plain(int dimension) {
        return new SobolStream(DirectionNumbers.of(dimension), 0);
    }

    /** Digit c of a point flips itself and a random choice of the digits after it. */
    private static long[] scrambled(long[] directions, long k0, long k1) {
        long[] columns = new long[DirectionNumbers.BITS];
        for (int c = 0; c < columns.length; c++) {
            long digit = 1L << c;
            columns[c] = digit | (Mix.at(k0, k1, c) & (digit - 1));
        }
        long[] scrambled = new long[directions.length];
        for (int k = 0; k < scrambled.length; k++) {
            scrambled[k] = flips(columns, directions[k]);
        }
        return scrambled;
    }

    private static long flips(long[] numbers, long bits) {
        long flips = 0;
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            flips ^= numbers[Long.numberOfTrailingZeros(rest)];
        }
        return flips;
    }

    /** Takes the longest runs of {@code 2^m} points from a multiple of {@code 2^m} that fit. */
    @Override
    public void fill(long first, Bits into, int n) {
        int at = 0;
        while (at < n) {
            long index = first + at;
            long room = Integer.highestOneBit(n - at);
            int run = (int) (index == 0 ? room : Math.min(room, Long.lowestOneBit(index)));
            into.set(at, ONE | (shift ^ flips(directions, index)));
            doubled(into, at, run);
            at += run;
        }
    }

    /** The second half of a run is the first with one number flipped. Copied first: a loop across one array is slower. */
    private void doubled(Bits into, int at, int run) {
        int bit = 0;
        for (int half = 1; half < run; half *= 2) {
            long flip = directions[bit++];
            if (half < SHORT) {
                for (int i = at; i < at + half; i++) {
                    into.set(i + half, into.at(i) ^ flip);
                }
            } else {
                into.copy(at, at + half, half);
                flip(into, at + half, at + 2 * half, flip);
            }
        }
    }

    private static void flip(Bits into, int from, int to, long flip) {
        for (int i = from; i < to; i++) {
            into.set(i, into.at(i) ^ flip);
        }
    }
}
