// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadTest {
    private static final Spread ONE_TO_FIVE = of(4, 1, 5, 3, 2);

    /** A cell is a 1024th of a power of two wide. */
    private static final double CELL = 1.0 / 1024;

    @Test
    void quantilesLieWithinACellOfTheDraws() {
        assertEquals(1, ONE_TO_FIVE.quantile(0));
        assertEquals(3, ONE_TO_FIVE.quantile(0.5), 3 * CELL);
        assertEquals(5, ONE_TO_FIVE.quantile(0.9), 5 * CELL);
        assertEquals(5, ONE_TO_FIVE.quantile(1));
        assertThrows(IllegalArgumentException.class, () -> ONE_TO_FIVE.quantile(1.01));
        assertThrows(IllegalArgumentException.class, () -> ONE_TO_FIVE.quantile(Double.NaN));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, -1, 1e-300, 1e300, 0.3})
    void quantilesAreOffByLessThanATenthOfAPercent(double scale) {
        SplittableRandom random = new SplittableRandom(5);
        double[] x = random.doubles(5001).map(u -> scale * (u * u * u - 0.1)).toArray();
        Spread spread = of(x);
        double[] sorted = Arrays.stream(x).sorted().toArray();
        for (int k = 1; k < 100; k++) {
            double exact = sorted[k * 50];
            assertEquals(exact, spread.quantile((k * 50 + 0.5) / 5001), Math.abs(exact) * CELL, "percentile " + k);
        }
        assertEquals(sorted[0], spread.quantile(0));
        assertEquals(sorted[5000], spread.quantile(1));
    }

    @Test
    void anIntervalHoldsTheMiddle() {
        Spread.Interval half = ONE_TO_FIVE.interval(0.5);
        assertEquals(2, half.low(), 2 * CELL);
        assertEquals(4, half.high(), 4 * CELL);
        assertEquals(1, ONE_TO_FIVE.interval(1).low());
        assertEquals(5, ONE_TO_FIVE.interval(1).high());
    }

    @Test
    void theMomentsAreThoseOfASample() {
        // 4 + 1 + 0 + 1 + 4 = 10 over n - 1 = 4.
        assertEquals(3, ONE_TO_FIVE.mean());
        assertEquals(Math.sqrt(2.5), ONE_TO_FIVE.sd());
        assertEquals(Math.sqrt(0.5), ONE_TO_FIVE.meanError(), 1e-15);
        // The fourth moment is (16 + 1 + 0 + 1 + 16) / 5 = 6.8.
        assertEquals(Math.sqrt((6.8 - 6.25) / 5) / 2 / Math.sqrt(2.5), ONE_TO_FIVE.sdError(), 0.02);
        assertEquals(0, ONE_TO_FIVE.skewness(), 0.01);
    }

    @Test
    void theChanceIsOfMoreThanTheThreshold() {
        assertEquals(0.4, ONE_TO_FIVE.chanceAbove(3.001), 0.001);
        assertEquals(0.8, ONE_TO_FIVE.chanceAbove(1));
        assertEquals(1, ONE_TO_FIVE.chanceAbove(0));
        assertEquals(0, ONE_TO_FIVE.chanceAbove(5.1));
        assertEquals(0, ONE_TO_FIVE.chanceAbove(Double.POSITIVE_INFINITY));
        assertEquals(1, ONE_TO_FIVE.chanceAbove(Double.NEGATIVE_INFINITY));
        assertEquals(Math.sqrt(0.8 * 0.2 / 5), ONE_TO_FIVE.chanceError(1), 1e-15);
    }

    @Test
    void theChanceAboveZeroOneAndMinusOneIsExact() {
        Spread spread = of(-1, -1, Math.nextUp(-1.0), -0.0, 0.0, 0, Double.MIN_VALUE, 1, 1, Math.nextUp(1.0));
        assertEquals(0.4, spread.chanceAbove(0));
        assertEquals(0.1, spread.chanceAbove(1));
        assertEquals(0.8, spread.chanceAbove(-1));
    }

    @Test
    void drawsWithoutMeaningAreLeftOutAndCounted() {
        Spread spread = of(Double.NaN, 2, Double.POSITIVE_INFINITY, 4, Double.NEGATIVE_INFINITY);
        assertEquals(3, spread.without());
        assertEquals(2, spread.count());
        assertEquals(3, spread.mean());
        assertEquals(2, spread.quantile(0));
        assertEquals(4, spread.quantile(1));
        assertEquals(0.5, spread.chanceAbove(3), 1e-9);
    }

    @Test
    void drawsWithoutMeaningAmongAThousandAreLeftOutToo() {
        double[] x = DoubleStream.iterate(0, i -> i + 1)
                .limit(1024)
                .map(i -> i % 4 == 3 ? 0 / 0.0 : 1)
                .toArray();
        assertEquals(256, of(x).without());
        assertEquals(1, of(x).mean());
        assertEquals(0, of(x).sd());
    }

    @Test
    void withoutAnyDrawNothingIsSaid() {
        Spread none = of(Double.NaN, Double.NaN);
        assertEquals(2, none.without());
        assertTrue(Double.isNaN(none.mean()) && Double.isNaN(none.sd()) && Double.isNaN(none.quantile(0.5)));
        assertTrue(Double.isNaN(none.chanceAbove(1))
                && Double.isNaN(none.interval(0.9).low()));
        assertTrue(Double.isNaN(none.chanceAbove(Double.NEGATIVE_INFINITY)));
    }

    @Test
    void aThresholdIsANumber() {
        assertThrows(IllegalArgumentException.class, () -> ONE_TO_FIVE.chanceAbove(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> ONE_TO_FIVE.chanceError(Double.NaN));
    }

    @Test
    void oneDrawHasNoStandardDeviation() {
        Spread one = of(7, Double.NaN);
        assertEquals(7, one.mean());
        assertEquals(7, one.quantile(0.3));
        assertTrue(Double.isNaN(one.sd()));
    }

    @Test
    void aConstantIsExact() {
        Spread constant = of(0.1, 0.1, 0.1, 0.1);
        assertEquals(0.1, constant.quantile(0.05));
        assertEquals(0.1, constant.quantile(0.95));
        assertEquals(0, constant.sd());
        assertEquals(0, constant.sdError());
    }

    @Test
    void theErrorOfAQuantileIsThatOfOtherSeeds() {
        // 400 samples of 1,000 uniforms: the standard deviation of their medians is sqrt(1/4 / 1000) = 0.0158.
        SplittableRandom random = new SplittableRandom(11);
        double[] medians = new double[400];
        double stated = 0;
        for (int i = 0; i < medians.length; i++) {
            Spread spread = of(random.doubles(1000).toArray());
            medians[i] = spread.quantile(0.5);
            stated += spread.quantileError(0.5) / medians.length;
        }
        assertEquals(Math.sqrt(0.25 / 1000), stated, 0.0008);
        assertEquals(of(medians).sd(), stated, 0.0016);
    }

    @Test
    void setsDrawnApartTellTheErrorOfTheirAverage() {
        Spread spread = Spread.of(0, List.of(tally(1, 2, 3), tally(2, 3, 4), tally(3, 4, 5)), false);
        assertEquals(3, spread.mean());
        assertEquals(9, spread.count());
        // The means 2, 3, 4 have standard deviation 1.
        assertEquals(1 / Math.sqrt(3), spread.meanError(), 1e-15);
        assertFalse(Double.isNaN(spread.quantileError(0.5)));
        assertTrue(Double.isNaN(Spread.of(0, List.of(tally(1, 2, 3)), false).meanError()));
    }

    private static Spread of(double... x) {
        return Spread.of(0, List.of(tally(x)), true);
    }

    private static Tally tally(double... x) {
        Tally tally = new Tally(0);
        for (int first = 0; first < x.length; first += 1024) {
            int n = Math.min(1024, x.length - first);
            tally.add(first / 1024, Arrays.copyOfRange(x, first, first + 1024), n);
        }
        tally.settle();
        return tally;
    }
}
