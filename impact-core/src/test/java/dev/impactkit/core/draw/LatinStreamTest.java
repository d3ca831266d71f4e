// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import static dev.impactkit.core.draw.SobolStreamTest.points;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatinStreamTest {

    @Test
    void everyStratumIsHitOnceForEverySmallCount() {
        for (int count = 2; count <= 1100; count++) {
            assertHitsEachStratumOnce(new LatinStream(3, count, count), count);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4095, 4096, 4097, 10_000, 65_535, 65_536, 99_991, 100_000, 999_983, 1_000_000})
    void everyStratumIsHitOnceForLargeCounts(int count) {
        assertHitsEachStratumOnce(new LatinStream(-1, 1, count), count);
    }

    @Property(tries = 300)
    void everyStratumIsHitOnceUnderAnyKey(
            @ForAll long k0, @ForAll long k1, @ForAll @IntRange(min = 2, max = 5000) int count) {
        assertHitsEachStratumOnce(new LatinStream(k0, k1, count), count);
    }

    private static void assertHitsEachStratumOnce(LatinStream stream, int count) {
        long[] points = points(stream, 0, count);
        long[] strata = strata(stream, 0, count);
        for (int i = 0; i < count; i++) {
            assertEquals(strata[i], Math.multiplyHigh((2 * points[i] + 1) << 10, 2L * count));
        }
        Arrays.sort(strata);
        assertArrayEquals(LongStream.range(0, count).toArray(), strata);
    }

    /** The middle of the cell, {@code (j + 1/2) / 2^52}, lies in the stratum; in exact arithmetic. */
    @Property(tries = 500)
    void cellsLieInTheirStratumUpToTheLargestCount(
            @ForAll long k0, @ForAll @IntRange(min = 2) int count, @ForAll @IntRange(min = 0) int draw) {
        LatinStream stream = new LatinStream(k0, 8, count);
        int i = draw % count;
        long stratum = BigInteger.valueOf(2 * points(stream, i, 1)[0] + 1)
                .multiply(BigInteger.valueOf(count))
                .shiftRight(53)
                .longValueExact();
        assertEquals(stratum(stream, i), stratum);
    }

    @Test
    void strataOfTheLargestCountAreDistinct() {
        LatinStream stream = new LatinStream(1, 2, Integer.MAX_VALUE);
        long[] strata = IntStream.range(0, 200_000)
                .mapToLong(i -> stratum(stream, i * 10_737L))
                .toArray();
        assertEquals(strata.length, Arrays.stream(strata).distinct().count());
        assertTrue(Arrays.stream(strata).allMatch(s -> s >= 0 && s < Integer.MAX_VALUE));
    }

    @Property(tries = 100)
    void anyCutIntoBlocksGivesTheSameBits(
            @ForAll @IntRange(min = 1, max = 2000) int block, @ForAll @IntRange(max = 1000) int first) {
        LatinStream stream = new LatinStream(5, 6, 3001);
        long[] whole = points(stream, first, 2000);
        for (int at = 0; at < whole.length; at += block) {
            int n = Math.min(block, whole.length - at);
            assertArrayEquals(Arrays.copyOfRange(whole, at, at + n), points(stream, first + at, n));
        }
    }

    /** 24 permutations, 23 degrees of freedom: below 49.7 but once in a thousand. */
    @Test
    void allPermutationsOfFourAreEquallyLikely() {
        double[] seen = new double[256];
        for (int key = 0; key < 24_000; key++) {
            LatinStream stream = new LatinStream(key, 17, 4);
            seen[
                    (int) (stratum(stream, 0) * 64
                            + stratum(stream, 1) * 16
                            + stratum(stream, 2) * 4
                            + stratum(stream, 3))]++;
        }
        double[] counts = Arrays.stream(seen).filter(n -> n > 0).toArray();
        assertEquals(24, counts.length);
        assertTrue(chiSquare(counts, 1000) < 49.7, "" + chiSquare(counts, 1000));
    }

    /** Any two draws: 11 x 10 ordered pairs, 109 degrees of freedom: below 159.9 but once in a thousand. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 10})
    void twoDrawsFallIntoAnyTwoStrata(int apart) {
        double[] cells = new double[121];
        for (int key = 0; key < 110_000; key++) {
            LatinStream stream = new LatinStream(29, key, 11);
            cells[(int) (stratum(stream, 0) * 11 + stratum(stream, apart))]++;
        }
        double[] counts = Arrays.stream(cells).filter(n -> n > 0).toArray();
        assertEquals(110, counts.length);
        assertTrue(chiSquare(counts, 1000) < 159.9, "" + chiSquare(counts, 1000));
    }

    /** From five, the count that mixes slowest: 5 x 4 ordered pairs, 19 degrees of freedom, 43.8. */
    @Test
    void twoOfFiveDrawsFallIntoAnyTwoStrata() {
        double[] cells = new double[25];
        for (int key = 0; key < 100_000; key++) {
            LatinStream stream = new LatinStream(31, key, 5);
            cells[(int) (stratum(stream, 1) * 5 + stratum(stream, 3))]++;
        }
        double[] counts = Arrays.stream(cells).filter(n -> n > 0).toArray();
        assertTrue(chiSquare(counts, 5000) < 43.8, "" + chiSquare(counts, 5000));
    }

    /** Neighbouring draws of long streams, by tenths: close to independent. 99 degrees of freedom, 148.2. */
    @ParameterizedTest
    @ValueSource(ints = {1000, 5000, 100_000})
    void neighbouringDrawsAreUnrelated(int count) {
        double[] cells = new double[100];
        for (int key = 0; key < 100; key++) {
            LatinStream stream = new LatinStream(key, 3, count);
            for (int i = 0; i < 1000; i += 2) {
                long one = stratum(stream, i) * 10 / count;
                cells[(int) (one * 10 + stratum(stream, i + 1) * 10 / count)]++;
            }
        }
        assertTrue(chiSquare(cells, 500) < 148.2, "" + chiSquare(cells, 500));
    }

    /**
     * The correlation of two random permutations of M numbers has mean 0 and variance 1 / (M - 1). Over 4950 pairs of slots
     * the mean of its squares, in these units, has standard error sqrt(2 / 4950) = 0.02.
     */
    @ParameterizedTest
    @ValueSource(ints = {20, 64, 1000, 4097})
    void slotsAreUncorrelated(int count) {
        int slots = 100;
        double[][] strata = new double[slots][];
        for (int slot = 0; slot < slots; slot++) {
            LatinStream stream = new LatinStream(1, slot, count);
            strata[slot] = Arrays.stream(strata(stream, 0, count))
                    .mapToDouble(s -> s - (count - 1) / 2.0)
                    .toArray();
        }
        double sum = 0;
        double squares = 0;
        double variance = (count * (double) count - 1) / 12 * count;
        for (int a = 0; a < slots; a++) {
            for (int b = 0; b < a; b++) {
                double correlation = 0;
                for (int i = 0; i < count; i++) {
                    correlation += strata[a][i] * strata[b][i] / variance;
                }
                sum += correlation * Math.sqrt(count - 1);
                squares += correlation * correlation * (count - 1);
            }
        }
        double pairs = slots * (slots - 1) / 2.0;
        assertEquals(0, sum / pairs, 3 / Math.sqrt(pairs));
        assertEquals(1, squares / pairs, 3 * Math.sqrt(2 / pairs));
    }

    /** Over 100 cells, 99 degrees of freedom: below 148.2 but once in a thousand. */
    @Test
    void insideItsStratumADrawFallsAnywhere() {
        int count = 100_000;
        double[] cells = new double[100];
        for (long point : points(new LatinStream(4, 5, count), 0, count)) {
            double inside = (point + 0.5) * 0x1p-52 * count % 1;
            cells[(int) (inside * 100)]++;
        }
        assertTrue(chiSquare(cells, 1000) < 148.2, "" + chiSquare(cells, 1000));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 0, -5})
    void thereAreAtLeastTwoDraws(int count) {
        assertThrows(IllegalArgumentException.class, () -> new LatinStream(0, 0, count));
    }

    private static long stratum(LatinStream stream, long draw) {
        return strata(stream, draw, 1)[0];
    }

    private static long[] strata(LatinStream stream, long first, int n) {
        Bits strata = new Bits(n);
        stream.strata(first, strata, n);
        return Drawn.numbers(strata, n);
    }

    private static double chiSquare(double[] counts, double expected) {
        return Arrays.stream(counts)
                .map(n -> (n - expected) * (n - expected) / expected)
                .sum();
    }
}
