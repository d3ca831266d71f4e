// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

/**
 * Independent draws: three rounds of mixing over a counter.
 *
 * <p>{@code z = k0 + i G; z = (z ^ z>>>32) M0 + k1; z = (z ^ z>>>30) M1; z = (z ^ z>>>27) M2; z ^ z>>>31}, of which the upper
 * 52 bits are taken. For one key it is a bijection of the counter, so its period is 2^64 with every value once. Where the
 * counters of two keys meet, {@code k1} sets them apart and two full rounds follow: no sequence is another one shifted.
 * Which generator and why: {@code docs/decisions/0010-the-bits.md}.
 */
final class CounterStream implements Stream {

    /** Multiples of G: a loop that reads them becomes vector code, one that multiplies a counter does not. */
    private static final long[] STEP = steps();

    private final Key key;

    CounterStream(Key key) {
        this.key = key;
    }

    private static long[] steps() {
        long[] steps = new long[Block.SIZE];
        for (int i = 0; i < Block.SIZE; i++) {
            steps[i] = i * Mix.G;
        }
        return steps;
    }

    @Override
    public void fill(long first, Bits into, int n) {
        firstRound(key.k0() + first * Mix.G, key.k1(), into, n);
        lastRounds(into, n);
    }

    /** In a loop of its own: with all three rounds in one the compiler finds no vector form, and it takes ten times as long. */
    private static void firstRound(long start, long k1, Bits into, int n) {
        long[] step = STEP;
        for (int i = 0; i < n; i++) {
            long z = start + step[i];
            into.set(i, (z ^ z >>> 32) * Mix.M0 + k1);
        }
    }

    private static void lastRounds(Bits into, int n) {
        for (int i = 0; i < n; i++) {
            long z = into.at(i);
            z = (z ^ z >>> 30) * Mix.M1;
            z = (z ^ z >>> 27) * Mix.M2;
            into.set(i, (z ^ z >>> 31) >>> 12 | ONE);
        }
    }
}
