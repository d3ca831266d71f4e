// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import dev.impactkit.core.Require;

/**
 * One slot of a Latin hypercube: of M draws, each falls into another one of M equal strata, anywhere inside it.
 *
 * <p>Which one is a keyed permutation of 0 … M - 1, computed draw by draw without a table: a Feistel network over pairs
 * (l, r) with l &lt; a, r &lt; b and a b just not below M; what falls outside is sent through again (Black and Rogaway 2002).
 * The {@code 2^52} cells are dealt to the strata by their middles, exactly, in integers; the cells of a stratum are equally
 * likely.
 */
final class LatinStream implements Stream {
    private static final long G = 0x9e3779b97f4a7c15L;
    private static final long M0 = 0xbf58476d1ce4e5b9L;

    /** A pair: l in 17 bits above r in 17 bits, each below 2^16 but for the moment in which it is moved. */
    private static final int HALF = 17;

    private static final int TOP = 2 * HALF;
    private static final long LOW = (1L << HALF) - 1;
    private static final long PAIR = (1L << TOP) - 1;

    private final long k0;
    private final long k1;
    private final long count;
    private final long lefts;
    private final long rights;
    private final long[] keys;
    private final long cells;
    private final long spare;
    private final long reciprocal;

    /**
     * A slot by its key.
     *
     * @param k0 first word
     * @param k1 second word
     * @param count how many draws there are in all, 2 to 2^31 - 1
     */
    LatinStream(long k0, long k1, long count) {
        Require.between("number of draws of a Latin hypercube", (double) count, 2, Integer.MAX_VALUE);
        this.k0 = k0;
        this.k1 = k1;
        this.count = count;
        this.lefts = (long) Math.ceil(Math.sqrt((double) count));
        this.rights = (count + lefts - 1) / lefts;
        // Pairs of few numbers mix slowly: by measurement 10 rounds do at 16 numbers, 8 at 50, and 5 need more than 16.
        this.keys = new long[count < 1000 ? 24 : 8];
        for (int round = 0; round < keys.length; round++) {
            // Counters below 0 are never a draw's.
            keys[round] = Mix.at(k0, k1, -1 - round);
        }
        this.cells = (1L << 52) / count;
        this.spare = (1L << 52) % count;
        this.reciprocal = Long.divideUnsigned(-1, count);
    }

    @Override
    public void fill(long first, Bits into, int n) {
        strata(first, into, n);
        for (int i = 0; i < n; i++) {
            into.set(i, ONE | cell(into.at(i), Mix.at(k0, k1, first + i)));
        }
    }

    /** Fills in the strata of draws, a permutation of 0 … M - 1. */
    void strata(long first, Bits into, int n) {
        pair(first, into, n);
        shuffle(into, 0, n);
        for (int i = 0; i < n; i++) {
            while (number(into.at(i)) >= count) {
                shuffle(into, i, i + 1);
            }
            into.set(i, number(into.at(i)));
        }
    }

    private void pair(long first, Bits into, int n) {
        long left = first / rights;
        long right = first % rights;
        for (int i = 0; i < n; i++) {
            into.set(i, left << HALF | right);
            right++;
            if (right == rights) {
                right = 0;
                left++;
            }
        }
    }

    private long number(long pair) {
        return (pair >>> HALF) * rights + (pair & LOW);
    }

    private void shuffle(Bits pairs, int from, int to) {
        for (int round = 0; round < keys.length; round += 2) {
            mix(pairs, from, to, keys[round], 0);
            move(pairs, from, to, lefts, HALF);
            turn(pairs, from, to, lefts, HALF);
            mix(pairs, from, to, keys[round + 1], HALF);
            move(pairs, from, to, rights, 0);
            turn(pairs, from, to, rights, 0);
        }
    }

    /** Puts 30 random bits that hang on one half above the pair. Three short loops, as longer ones run one by one. */
    private static void mix(Bits pairs, int from, int to, long key, int shift) {
        for (int i = from; i < to; i++) {
            long z = ((pairs.at(i) >>> shift) & LOW) * G + key;
            z = (z ^ (z >>> 32)) * M0;
            pairs.set(i, (z & ~PAIR) | (pairs.at(i) & PAIR));
        }
    }

    /** Adds a number below the bound, made of these bits, to the other half. */
    private static void move(Bits pairs, int from, int to, long bound, int shift) {
        for (int i = from; i < to; i++) {
            pairs.set(i, ((((pairs.at(i) >>> TOP) * bound) >>> (64 - TOP)) << shift) + (pairs.at(i) & PAIR));
        }
    }

    /** Takes the bound away again from a half that reached it. */
    private static void turn(Bits pairs, int from, int to, long bound, int shift) {
        for (int i = from; i < to; i++) {
            long over = ((pairs.at(i) >>> shift) & LOW) - bound;
            pairs.set(i, pairs.at(i) + (((bound & -(over >>> 63)) - bound) << shift));
        }
    }

    /**
     * {@return a cell of a stratum}
     *
     * <p>The first cell of stratum s is {@code s 2^52 / M} rounded to the nearest; with {@code 2^52 = M q + e} that is
     * {@code s q + (s e + M/2) / M}.
     */
    private long cell(long stratum, long random) {
        long over = stratum * spare + count / 2;
        long whole = Math.multiplyHigh(over, reciprocal);
        long rest = over - whole * count;
        // The product with the reciprocal may be one short of the quotient.
        long missing = atLeast(rest, count);
        long width = cells + atLeast(rest - missing * count + spare, count);
        return stratum * cells + whole + missing + Math.multiplyHigh(random >>> 1, width << 1);
    }

    private static long atLeast(long x, long bound) {
        return 1 + ((x - bound) >> 63);
    }
}
