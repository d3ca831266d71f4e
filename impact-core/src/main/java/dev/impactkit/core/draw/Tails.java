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

    /** Places of the tail draws in the block: those of the lower tail, then those of the upper. */
    final int[] place = new int[Block.SIZE + 2];

    /** For each of them how far out it lies: \( \sqrt{-2 \ln t} \) between -1 and 1, t the probability of its own tail. */
    final double[] y = new double[Block.SIZE];

    private int lower;

    private final long[] marks = new long[Block.SIZE];
    private final int[] suspects = new int[Block.SIZE / 4 + 1];

    /** {@return so many draws rounded up to whole groups, which is what is looked through} */
    static int groups(int draws) {
        return (draws + GROUP - 1) / GROUP * GROUP;
    }

    /** {@return how many of those found lie in the lower tail} */
    int lower() {
        return lower;
    }

    /** Fills place and y from so many draws, in whole groups. {@return how many there are} */
    int find(long[] bits, int draws) {
        int count = pick(bits, mark(bits, draws));
        fold(bits, 0, lower, 0);
        fold(bits, lower, count, MANTISSA);
        for (int j = 0; j < count; j++) {
            y[j] = Natural.ln(y[j]);
        }
        for (int j = 0; j < count; j++) {
            y[j] = (Math.sqrt(-2 * y[j]) - Bell.MIDDLE) / Bell.HALF;
        }
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

    /**
     * Without branches: every candidate is written at the end of those of the lower tail, which grow from the front, and of those
     * of the upper, which grow from the back; an end moves on only after one of its own.
     */
    private int pick(long[] bits, int found) {
        int low = 0;
        int high = place.length - 1;
        for (int j = 0; j < found; j++) {
            for (int lane = 0; lane < 4; lane++) {
                int i = suspects[j] + lane * LANE;
                place[low] = i;
                place[high] = i;
                low -= (int) ((bits[i] - LOW) >> 63);
                high += (int) ((HIGH - bits[i]) >> 63);
            }
        }
        int upper = place.length - 1 - high;
        System.arraycopy(place, high + 1, place, low, upper);
        lower = low;
        return low + upper;
    }

    /** The probability of the tail, in the upper one counted from its own end. */
    private void fold(long[] bits, int from, int to, long flip) {
        for (int j = from; j < to; j++) {
            y[j] = Double.longBitsToDouble(bits[place[j]] ^ flip) - Block.SHIFT;
        }
    }
}
