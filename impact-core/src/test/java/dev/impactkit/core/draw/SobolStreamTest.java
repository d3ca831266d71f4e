// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SobolStreamTest {
    private static final long MASK = (1L << 52) - 1;

    /** First points of three dimensions as Joe and Kuo print them for this set; they number points by their Gray code. */
    private static final double[][] PUBLISHED = {
        {0, 0, 0},
        {0.5, 0.5, 0.5},
        {0.75, 0.25, 0.25},
        {0.25, 0.75, 0.75},
        {0.375, 0.375, 0.625},
        {0.875, 0.875, 0.125},
        {0.625, 0.125, 0.875},
        {0.125, 0.625, 0.375},
        {0.1875, 0.3125, 0.9375},
        {0.6875, 0.8125, 0.4375}
    };

    @Test
    void theFirstPointsAreThePublishedOnes() {
        for (int dimension = 1; dimension <= 3; dimension++) {
            long[] points = points(SobolStream.plain(dimension), 0, 16);
            for (int i = 0; i < PUBLISHED.length; i++) {
                assertEquals(PUBLISHED[i][dimension - 1], points[i ^ i >> 1] * 0x1p-52, 0);
            }
        }
    }

    /** Expected: SciPy 1.17, {@code qmc.Sobol(1000, scramble=False, bits=52).random(8192)}, numbered by Gray code. */
    @ParameterizedTest
    @CsvSource({
        "3, 0.75, 0.25, 0.25, 0.25",
        "7, 0.125, 0.875, 0.625, 0.375",
        "100, 0.7265625, 0.6953125, 0.8828125, 0.9140625",
        "8191, 0.4688720703125, 0.7567138671875, 0.7947998046875, 0.8116455078125"
    })
    void laterDimensionsAgreeWithAnotherProgram(int n, double d4, double d10, double d100, double d1000) {
        double[] expected = {d4, d10, d100, d1000};
        int[] dimensions = {4, 10, 100, 1000};
        for (int i = 0; i < expected.length; i++) {
            long point = points(SobolStream.plain(dimensions[i]), n ^ n >> 1, 1)[0];
            assertEquals(expected[i], point * 0x1p-52, 0);
        }
    }

    /** Expected: {@code h = h * 31 + v} modulo 2^64 over all direction numbers as SciPy 1.17 makes them, 52 bits. */
    @Test
    void allDirectionNumbersAgreeWithAnotherProgram() {
        long hash = 0;
        for (int dimension = 1; dimension <= SobolStream.DIMENSIONS; dimension++) {
            for (long number : DirectionNumbers.of(dimension)) {
                hash = hash * 31 + number;
            }
        }
        assertEquals(0xf44559028c14f5d8L, hash);
    }

    @Test
    void everyRunOfAPowerOfTwoHitsEachStratumOnce() {
        for (int dimension = 1; dimension <= SobolStream.DIMENSIONS; dimension += dimension < 40 ? 1 : 37) {
            for (int m = 0; m <= 12; m++) {
                assertHitsEachStratumOnce(SobolStream.plain(dimension), m, 0);
                assertHitsEachStratumOnce(new SobolStream(dimension, 11, dimension), m, 0);
                assertHitsEachStratumOnce(new SobolStream(dimension, 12, dimension), m, 5L << m);
            }
        }
    }

    private static void assertHitsEachStratumOnce(SobolStream stream, int m, long first) {
        long[] strata = points(stream, first, 1 << m);
        for (int i = 0; i < strata.length; i++) {
            strata[i] >>>= 52 - m;
        }
        Arrays.sort(strata);
        assertArrayEquals(LongStream.range(0, 1 << m).toArray(), strata);
    }

    /**
     * With polynomials of degrees p and q, {@code 2^m} points put {@code 2^t} into every box of area {@code 2^(t-m)} with
     * sides that are powers of two, t = (p - 1) + (q - 1), the first dimension counting 0 (Sobol' 1967).
     */
    @ParameterizedTest
    @CsvSource({"1,2,0", "1,3,1", "2,3,1", "1,4,2", "2,4,2", "3,4,3", "2,5,2", "4,5,4", "1,6,3", "2,7,3"})
    void pairsOfDimensionsFillBoxesEvenly(int one, int other, int t) {
        int m = 10;
        assertFillsBoxes(SobolStream.plain(one), SobolStream.plain(other), m, t);
        assertFillsBoxes(new SobolStream(one, 1, 2), new SobolStream(other, 3, 4), m, t);
    }

    private static void assertFillsBoxes(SobolStream one, SobolStream other, int m, int t) {
        long[] x = points(one, 0, 1 << m);
        long[] y = points(other, 0, 1 << m);
        for (int wide = 0; wide <= m - t; wide++) {
            int high = m - t - wide;
            int[] boxes = new int[1 << m - t];
            for (int i = 0; i < x.length; i++) {
                boxes[(int) (x[i] >>> 52 - wide << high | y[i] >>> 52 - high)]++;
            }
            int each = 1 << t;
            assertTrue(Arrays.stream(boxes).allMatch(n -> n == each), "2^" + wide + " by 2^" + high);
        }
    }

    @Property(tries = 200)
    void anyCutIntoBlocksGivesTheSameBits(
            @ForAll @LongRange(max = 1L << 45) long first, @ForAll @IntRange(min = 1, max = 3000) int block) {
        SobolStream stream = new SobolStream(7, 5, 6);
        long[] whole = points(stream, first, 3000);
        for (int at = 0; at < whole.length; at += block) {
            int n = Math.min(block, whole.length - at);
            assertArrayEquals(Arrays.copyOfRange(whole, at, at + n), points(stream, first + at, n));
        }
    }

    /** A chi-square over 16 cells has 15 degrees of freedom: below 37.7 but once in a thousand. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 77})
    void underRandomKeysAPointFallsAnywhere(int index) {
        int keys = 16_384;
        double[] cells = new double[16];
        for (int key = 0; key < keys; key++) {
            long cell = points(new SobolStream(3, key, 99), index, 1)[0] >>> 48;
            cells[(int) cell]++;
        }
        double expected = keys / 16.0;
        double chiSquare = Arrays.stream(cells)
                .map(n -> (n - expected) * (n - expected) / expected)
                .sum();
        assertTrue(chiSquare < 37.7, "" + chiSquare);
    }

    /** The variance of a mean of 1024 points of a smooth function is far below that of random points, 1/12/1024. */
    @Test
    void meansOverKeysAreUnbiasedAndClose() {
        int keys = 400;
        double sum = 0;
        double squares = 0;
        for (int key = 0; key < keys; key++) {
            long[] x = points(new SobolStream(5, key, 1), 0, 1024);
            long[] y = points(new SobolStream(9, key, 2), 0, 1024);
            double mean = 0;
            for (int i = 0; i < x.length; i++) {
                mean += x[i] * 0x1p-52 * y[i] * 0x1p-52 / x.length;
            }
            sum += mean - 0.25;
            squares += (mean - 0.25) * (mean - 0.25);
        }
        double error = Math.sqrt(squares) / keys;
        assertTrue(Math.abs(sum / keys) < 3 * error, sum / keys + " +- " + error);
        assertTrue(squares / keys < 7.0 / 144 / 1024 / 100, "" + squares / keys);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1001})
    void thereAreAThousandDimensions(int dimension) {
        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> new SobolStream(dimension, 0, 0));
        assertTrue(thrown.getMessage().contains("between 1 and 1000"), thrown.getMessage());
    }

    /** The 52 bits of each point, checked to be dressed as a double in [1, 2). */
    static long[] points(Stream stream, long first, int n) {
        long[] into = Drawn.bits(stream, first, n);
        for (int i = 0; i < n; i++) {
            assertEquals(Stream.ONE, into[i] & ~MASK);
            into[i] &= MASK;
        }
        return into;
    }
}
