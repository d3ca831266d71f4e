// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Series;
import java.util.List;
import org.junit.jupiter.api.Test;

class DescriptiveTest {
    private final Descriptive six = Descriptive.of(Series.of(1, 3, 4, 10, Double.NaN, 15, 2));

    /** R 4.2.2: quantile(c(1, 3, 4, 10, 15, 2), c(0.1, 0.5, 0.9)). */
    @Test
    void quantilesLieOnAStraightLineBetweenAnswers() {
        assertEquals(1.5, six.quantile(0.1), 1e-15);
        assertEquals(3.5, six.median(), 1e-15);
        assertEquals(12.5, six.quantile(0.9), 1e-14);
        assertEquals(1, six.quantile(0));
        assertEquals(15, six.quantile(1));
    }

    @Test
    void missingAnswersAreCounted() {
        assertEquals(6, six.n());
        assertEquals(1, six.absent());
        assertEquals(35 / 6.0, six.mean(), 1e-15);
    }

    @Test
    void answersAreCountedFromTheLeast() {
        var counts = Descriptive.of(Series.of(3, 1, 3, -0.0, 0, 1, 3)).counts();
        assertEquals(List.of(0.0, 1.0, 3.0), List.copyOf(counts.keySet()));
        assertEquals(List.of(2, 2, 3), List.copyOf(counts.values()));
    }

    @Test
    void nothingHasNoNumbers() {
        Descriptive none = Descriptive.of(Series.of(Double.NaN));
        assertTrue(Double.isNaN(none.mean()));
        assertTrue(Double.isNaN(none.sd()));
        assertTrue(Double.isNaN(none.median()));
        assertTrue(Double.isNaN(none.autocorrelation()));
        assertTrue(Double.isNaN(Descriptive.of(Series.of(1)).sd()));
        assertTrue(Double.isNaN(Descriptive.of(Series.of(2, 2)).autocorrelation()));
    }

    @Test
    void theTableFitsOnALine() {
        assertEquals("""
                n  absent     mean       sd  least  median  greatest
                ----------------------------------------------------
                6       1  5.83333  5.49242      1     3.5        15""", six.toString());
    }
}
