// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    private static final Sample EIGHT = Sample.of(Series.of(0, 1, 2, 3, 4, 5, 6, 7));

    private static double mean(Sample sample) {
        return sample.values().sum() / sample.values().size();
    }

    /** The platform's SplittableRandom mixes its bits in the same way: its algorithm is documented by its source. */
    @Test
    void placesFollowFromTheSeedByWholeNumbers() {
        List<Series> drawn = new ArrayList<>();
        new Bootstrap(42, 50, 0.95).of(EIGHT, sample -> {
            drawn.add(sample.values());
            return 0;
        });
        // By Python's whole numbers: the first two draws.
        assertEquals(Series.of(5, 1, 2, 2, 0, 6, 1, 6), drawn.get(0));
        assertEquals(Series.of(2, 4, 1, 3, 4, 4, 5, 1), drawn.get(1));
        SplittableRandom same = new SplittableRandom(42);
        for (Series values : drawn.subList(0, 50)) {
            for (int i = 0; i < 8; i++) {
                assertEquals(((same.nextLong() >>> 32) * 8) >>> 32, values.at(i));
            }
        }
    }

    @Test
    void theSeedDecidesEverything() {
        Resampled one = Bootstrap.seeded(1).of(EIGHT, BootstrapTest::mean);
        assertEquals(one, Bootstrap.seeded(1).of(EIGHT, BootstrapTest::mean));
        assertNotEquals(
                one.replicates(),
                Bootstrap.seeded(2).of(EIGHT, BootstrapTest::mean).replicates());
    }

    @Test
    void theSpreadOfAMeanIsTheOneTheoryGives() {
        // sqrt(sum (x - 3.5)^2 / 8 / 8) = sqrt(42 / 64); its own error at 9,999 draws is 0.7 %.
        Resampled resampled = Bootstrap.seeded(1).of(EIGHT, BootstrapTest::mean);
        assertEquals(Math.sqrt(42 / 64.0), resampled.standardError(), 0.03 * Math.sqrt(42 / 64.0));
        assertEquals(0, resampled.acceleration(), 1e-12);
    }

    @Test
    void clustersAreDrawnWhole() {
        Sample teams = Sample.of(Series.of(1, 1, 2, 3, 3, 3), List.of("a", "a", "b", "c", "c", "c"));
        List<List<Series>> drawn = new ArrayList<>();
        new Bootstrap(3, 100, 0.95).of(teams, sample -> {
            drawn.add(sample.units());
            return 0;
        });
        for (List<Series> units : drawn.subList(0, 100)) {
            assertEquals(3, units.size());
            units.forEach(unit -> assertTrue(teams.units().contains(unit), unit.toString()));
        }
    }

    @Test
    void valuesThatAreAllTheSameHaveNoCorrectedInterval() {
        Resampled flat = Bootstrap.seeded(1).of(Sample.of(Series.of(4, 4, 4)), BootstrapTest::mean);
        assertEquals(new Interval(0.95, 4, 4), flat.percentile(0.95));
        assertEquals(new Interval(0.95, 4, 4), flat.basic(0.95));
        assertFalse(flat.bca(0.95).isDefined());
    }

    @Test
    void drawsWithoutAMeaningAreLeftOutAndCounted() {
        Resampled some =
                Bootstrap.seeded(1).of(Sample.of(Series.of(1, 2)), sample -> mean(sample) == 1.5 ? 1.5 : Double.NaN);
        assertEquals(9_999, some.without() + some.replicates().size());
        // Half of the draws take both.
        assertEquals(5_000, some.without(), 200);
    }

    @Test
    void anEmptySampleHasNoInterval() {
        Resampled none = Bootstrap.seeded(1).of(Sample.of(Series.of()), BootstrapTest::mean);
        assertEquals(9_999, none.without());
        assertFalse(none.bca(0.95).isDefined());
        assertFalse(none.percentile(0.95).isDefined());
    }
}
