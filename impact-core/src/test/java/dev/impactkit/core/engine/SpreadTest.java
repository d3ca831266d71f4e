// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Series;
import org.junit.jupiter.api.Test;

class SpreadTest {
    private static final Spread ONE_TO_FIVE = Spread.of(new double[] {4, 1, 5, 3, 2});

    @Test
    void quantilesAreInterpolatedBetweenNeighbours() {
        assertEquals(1, ONE_TO_FIVE.quantile(0));
        assertEquals(3, ONE_TO_FIVE.quantile(0.5));
        assertEquals(4.6, ONE_TO_FIVE.quantile(0.9), 1e-15);
        assertEquals(5, ONE_TO_FIVE.quantile(1));
        assertThrows(IllegalArgumentException.class, () -> ONE_TO_FIVE.quantile(1.01));
        assertThrows(IllegalArgumentException.class, () -> ONE_TO_FIVE.quantile(Double.NaN));
    }

    @Test
    void anIntervalHoldsTheMiddle() {
        Spread.Interval half = ONE_TO_FIVE.interval(0.5);
        assertEquals(2, half.low());
        assertEquals(4, half.high());
        assertEquals(new Spread.Interval(1, 5), ONE_TO_FIVE.interval(1));
    }

    @Test
    void theMomentsAreThoseOfASample() {
        // 4 + 1 + 0 + 1 + 4 = 10 over n - 1 = 4.
        assertEquals(3, ONE_TO_FIVE.mean());
        assertEquals(Math.sqrt(2.5), ONE_TO_FIVE.sd());
        assertEquals(Math.sqrt(0.5), ONE_TO_FIVE.meanError(), 1e-15);
    }

    @Test
    void theChanceIsOfMoreThanTheThreshold() {
        assertEquals(0.4, ONE_TO_FIVE.chanceAbove(3));
        assertEquals(1, ONE_TO_FIVE.chanceAbove(0));
        assertEquals(0, ONE_TO_FIVE.chanceAbove(5));
    }

    @Test
    void drawsWithoutMeaningAreLeftOutAndCounted() {
        Spread spread = Spread.of(new double[] {Double.NaN, 2, Double.POSITIVE_INFINITY, 4, Double.NEGATIVE_INFINITY});
        assertEquals(3, spread.without());
        assertEquals(3, spread.mean());
        assertEquals(Series.of(2, 4), spread.sorted());
        assertEquals(0.5, spread.chanceAbove(3));
    }

    @Test
    void withoutAnyDrawNothingIsSaid() {
        Spread none = Spread.of(new double[] {Double.NaN, Double.NaN});
        assertEquals(2, none.without());
        assertTrue(Double.isNaN(none.mean()) && Double.isNaN(none.sd()) && Double.isNaN(none.quantile(0.5)));
        assertTrue(Double.isNaN(none.chanceAbove(1))
                && Double.isNaN(none.interval(0.9).low()));
    }

    @Test
    void oneDrawHasNoStandardDeviation() {
        Spread one = Spread.of(new double[] {7, Double.NaN});
        assertEquals(7, one.mean());
        assertEquals(7, one.quantile(0.3));
        assertTrue(Double.isNaN(one.sd()));
    }
}
