// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Series;
import org.junit.jupiter.api.Test;

class ReliableChangeTest {
    /** Spread 5 and reliability 0.84: SEM 2, so 1.96 of 2 sqrt 2 is 5.54 points. */
    private final PairedChange change =
            PairedChange.of(Series.of(10, 10, 10, 10), Series.of(16, 15, 4, 10), Direction.HIGHER_IS_BETTER, 0);

    @Test
    void onlyWhatExceedsTheErrorOfTheScaleCounts() {
        ReliableChange reliable = change.reliable(0.84, 5);
        assertEquals(2, reliable.sem(), 1e-14);
        assertEquals(6 / (2 * Math.sqrt(2)), reliable.indices().at(0), 1e-14);
        check(reliable, 1, 2, 1);
    }

    @Test
    void whereLowerIsBetterItIsTheOtherWayRound() {
        PairedChange debts =
                new PairedChange(Series.of(10, 10, 10), Series.of(16, 4, 4), 0, Direction.LOWER_IS_BETTER, 0);
        check(debts.reliable(0.84, 5), 2, 0, 1);
    }

    @Test
    void onAPerfectScaleEveryChangeIsReliable() {
        check(change.reliable(1, 5), 2, 1, 1);
    }

    @Test
    void onAScaleWithoutReliabilityTheErrorIsTheWholeSpread() {
        assertEquals(5, change.reliable(0, 5).sem());
    }

    @Test
    void theSpreadIsThatBeforeUnlessGiven() {
        PairedChange own = PairedChange.of(Series.of(8, 10, 12), Series.of(14, 10, 12), Direction.HIGHER_IS_BETTER, 0);
        assertEquals(own.reliable(0.75, 2), own.reliable(0.75));
        assertEquals(1, own.reliable(0.75).sem());
    }

    @Test
    void withoutASpreadNobodyIsCounted() {
        PairedChange one = PairedChange.of(Series.of(8), Series.of(14), Direction.HIGHER_IS_BETTER, 0);
        assertTrue(Double.isNaN(one.reliable(0.8).sem()));
        check(one.reliable(0.8), 0, 0, 0);
    }

    private static void check(ReliableChange reliable, int improved, int same, int worse) {
        assertEquals(improved, reliable.improved().count());
        assertEquals(same, reliable.same().count());
        assertEquals(worse, reliable.worse().count());
    }
}
