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

    private static final int GROUP = 512;
    private static final int LANE = GROUP / 4;

    /** Places of the tail draws in the block. */
    final int[] place = new int[Block.SIZE + 1];

    /** For each of them: 0 in the lower tail, -1 in the upper. */
    final int[] side = new int[Block.SIZE];

    /** For each of them how far out it lies, as {@link Bell#reach} gives it. */
    final double[] y = new double[Block.SIZE];

    private final long[] marks = new long[Block.SIZE];
    private final int[] suspects = new int[Block.SIZE / 4 + 1];

    /** {@return so many draws rounded up to whole groups, which is what is looked through} */
    static int groups(int draws) {
        return (draws + GROUP - 1) / GROUP * GROUP;
    }

    /** Fills place, side and y from so many draws, in whole groups. {@return how many there are} */
    int find(Bits bits, int draws) {
        int count = pick(bits, mark(bits, draws));
        for (int j = 0; j < count; j++) {
            long drawn = bits.at(place[j]);
            long of = Octave.side(drawn);
            long odd = Octave.odd(drawn, of);
            side[j] = (int) of;
            y[j] = Bell.reach(odd);
        }
        return count;
    }

    /** Four draws share one mark, so that most of the block is seen in a quarter of the looks. */
    private int mark(Bits bits, int draws) {
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

    private static void markGroup(Bits bits, long[] marks, int at) {
        for (int j = at; j < at + LANE; j++) {
            marks[j] = outside(bits.at(j))
                    | outside(bits.at(j + LANE))
                    | outside(bits.at(j + 2 * LANE))
                    | outside(bits.at(j + 3 * LANE));
        }
    }

    /** Below 0 for a tail. */
    private static long outside(long bits) {
        return (bits - LOW) | (HIGH - bits);
    }

    /** Without branches: every candidate is written at the end of those found, and the end moves on only after a tail. */
    private int pick(Bits bits, int found) {
        int count = 0;
        for (int j = 0; j < found; j++) {
            for (int lane = 0; lane < 4; lane++) {
                int i = suspects[j] + lane * LANE;
                place[count] = i;
                count -= (int) (outside(bits.at(i)) >> 63);
            }
        }
        return count;
    }
}
