// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class SeriesTest {

    @Test
    void equalityGoesByTheBits() {
        assertEquals(Series.of(1, Double.NaN), Series.of(1, Double.NaN));
        assertEquals(Series.of(1, 2).hashCode(), Series.of(1, 2).hashCode());
        assertNotEquals(Series.of(0.0), Series.of(-0.0));
        assertNotEquals(Series.of(0.1 + 0.2), Series.of(0.3));
        assertNotEquals(Series.of(1), Series.of(1, 1));
        assertNotEquals(Series.of(1, 2), Series.of(2, 1));
    }

    @Test
    void nobodyChangesItFromOutside() {
        double[] numbers = {1, 2};
        Series series = Series.of(numbers);
        numbers[0] = 9;
        series.stream().toArray()[1] = 9;
        assertEquals(Series.of(1, 2), series);
    }

    @Test
    void itIsReadByPlace() {
        Series series = Series.of(3, 4.5);
        assertEquals(2, series.size());
        assertEquals(4.5, series.at(1));
        assertEquals("[3, 4.5]", series.toString());
    }

    @Test
    void theSumGoesFromTheFirstToTheLast() {
        // 1 is lost beside 1e16, so the order shows.
        assertEquals(0, Series.of(1, 1e16, -1e16).sum());
        assertEquals(1, Series.of(1e16, -1e16, 1).sum());
        assertEquals(0, Series.of().sum());
    }
}
