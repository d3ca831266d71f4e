// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

/**
 * Finds the draws of a block that lie outside the centre, u in (2^-7, 1 - 2^-7): one in 64, so they are picked out first and
 * computed together afterwards.
 */
final class Tails {

    /** The centre ends where 2^-K of the draws lie beyond, on each side. */
    static final int K = 7;

    private static final long LOW = Stream.ONE + (1L << (52 - K));
    private static final long HIGH = Stream.ONE + (1L << 52) - (1L << (52 - K)) - 1;
    private static final long MANTISSA = (1L << 52) - 1;

    private static final int GROUP = 512;
    private static final int LANE = GROUP / 4;

    /** Places of the tail draws in the block: {@code [0..count)}. */
    final int[] place = new int[Block.SIZE + 1];

    /** For each of them the probability of its own tail, at most 2^-7; kernels compute on in it. */
    final double[] t = new double[Block.SIZE];

    /** For each of them 0 in the lower and -1 in the upper tail. */
    final long[] side = new long[Block.SIZE];

    private final long[] marks = new long[Block.SIZE];
    private final int[] suspects = new int[Block.SIZE / 4 + 1];

    /** {@return so many draws rounded up to whole groups, which is what is looked through} */
    static int groups(int draws) {
        return (draws + GROUP - 1) / GROUP * GROUP;
    }

    /** Fills place, t and side from so many draws, in whole groups. {@return how many there are} */
    int find(long[] bits, int draws) {
        int found = mark(bits, draws);
        int count = pick(bits, found);
        fold(bits, count);
        return count;
    }

    /** Four draws share one mark, so that most of the block is seen in a quarter of the looks. */
    private int mark(long[] bits, int draws) {
        int found = 0;
        for (int at = 0; at < draws; at += GROUP) {
            markGroup(bits, marks, at);
            for (int j = at; j < at + LANE; j++) {
                suspects[found] = j;
                found -= (int) (marks[j] >> 63);
            }
        }
        return found;
    }

    private static void markGroup(long[] bits, long[] marks, int at) {
        for (int j = at; j < at + LANE; j++) {
            long a = bits[j];
            long b = bits[j + LANE];
            long c = bits[j + 2 * LANE];
            long d = bits[j + 3 * LANE];
            marks[j] = ((a - LOW) | (HIGH - a))
                    | ((b - LOW) | (HIGH - b))
                    | ((c - LOW) | (HIGH - c))
                    | ((d - LOW) | (HIGH - d));
        }
    }

    /** Without branches: every candidate is written, and the place moves on only after a real one. */
    private int pick(long[] bits, int found) {
        int count = 0;
        for (int j = 0; j < found; j++) {
            for (int lane = 0; lane < 4; lane++) {
                int i = suspects[j] + lane * LANE;
                place[count] = i;
                count -= (int) (((bits[i] - LOW) | (HIGH - bits[i])) >> 63);
            }
        }
        return count;
    }

    private void fold(long[] bits, int count) {
        for (int j = 0; j < count; j++) {
            long b = bits[place[j]];
            long upper = (b << 12) >> 63;
            t[j] = Double.longBitsToDouble(b ^ (upper & MANTISSA)) - Block.SHIFT;
            side[j] = upper;
        }
    }
}
