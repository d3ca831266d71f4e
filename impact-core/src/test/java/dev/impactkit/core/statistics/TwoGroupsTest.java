// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Series;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Participants set against a waiting list. */
class TwoGroupsTest {
    private static final Series FIRST = Series.of(1, 2, 2, 3, 5, 5, 7);
    private static final Series SECOND = Series.of(2, 3, 3, 6, 7, 8, 9, 9);
    private static final Bootstrap BOOTSTRAP = new Bootstrap(7, 2_000, 0.95);

    private final TwoGroups groups = TwoGroups.of(FIRST, SECOND);

    /** R 4.2.2 with lgamma. */
    @Test
    void hedgesGIsCorrectedForSmallSamples() {
        assertEquals(-0.849761816105052, groups.hedgesG(), 1e-13);
        // Two and two: J = Gamma(1) / (1 Gamma(1/2)) = 1 / sqrt(pi); d = -2 / sqrt(1/2).
        double four = TwoGroups.of(Series.of(1, 2), Series.of(3, 4)).hedgesG();
        assertEquals(-2 / Math.sqrt(0.5) / Math.sqrt(Math.PI), four, 1e-14);
    }

    @Test
    void missingAnswersAreLeftOutAndCounted() {
        TwoGroups some = TwoGroups.of(Series.of(1, Double.NaN, 2, 2, 3, 5, 5, 7), SECOND);
        assertEquals(1, some.leftOut());
        assertEquals(groups.mannWhitney(), some.mannWhitney());
        assertEquals(groups.first(), some.first());
    }

    @Test
    void valuesWithoutBoundsAreRefused() {
        Series endless = Series.of(1, Double.POSITIVE_INFINITY);
        assertThrows(IllegalArgumentException.class, () -> TwoGroups.of(endless, SECOND));
        assertThrows(
                IllegalArgumentException.class,
                () -> new TwoGroups(Sample.of(Series.of(Double.NaN)), Sample.of(SECOND), 0));
    }

    @Test
    void everyEffectSizeLiesInItsInterval() {
        for (EffectSize size : List.of(
                groups.cliffsDelta(BOOTSTRAP),
                groups.superiority(BOOTSTRAP),
                groups.hedgesG(BOOTSTRAP),
                groups.difference(BOOTSTRAP))) {
            assertTrue(size.interval().contains(size.value()), size.toString());
            assertTrue(size.interval().low() < size.interval().high(), size.toString());
        }
    }

    @Test
    void superiorityIsDeltaOnAnotherScale() {
        Interval delta = groups.cliffsDelta(BOOTSTRAP).interval();
        Interval superiority = groups.superiority(BOOTSTRAP).interval();
        assertEquals((delta.low() + 1) / 2, superiority.low(), 1e-12);
        assertEquals((delta.high() + 1) / 2, superiority.high(), 1e-12);
    }

    @Test
    void groupsThatDoNotOverlapHaveNoInterval() {
        EffectSize all = TwoGroups.of(Series.of(5, 6, 7), Series.of(1, 2)).cliffsDelta(BOOTSTRAP);
        assertEquals(1, all.value());
        assertFalse(all.interval().isDefined());
        assertEquals("Cliff's delta: 1.00, no interval", all.toString());
    }

    @Test
    void withoutSpreadThereIsNoStandardisedDifference() {
        assertTrue(Double.isNaN(TwoGroups.of(Series.of(2, 2), Series.of(3, 3)).hedgesG()));
        assertTrue(Double.isNaN(TwoGroups.of(Series.of(2), Series.of()).cliffsDelta()));
        assertEquals(1, TwoGroups.of(Series.of(2), Series.of()).mannWhitney().p());
    }

    @Test
    void clustersWhoseMembersAreAlikeMakeTheIntervalWider() {
        Series values = Series.of(1, 1, 1, 5, 5, 5, 2, 2, 2, 6, 6, 6);
        List<String> teams = List.of("a", "a", "a", "b", "b", "b", "c", "c", "c", "d", "d", "d");
        Series others = Series.of(3, 4, 5, 6, 7, 8);
        EffectSize alone = TwoGroups.of(Sample.of(values), Sample.of(others)).difference(BOOTSTRAP);
        EffectSize inTeams =
                TwoGroups.of(Sample.of(values, teams), Sample.of(others)).difference(BOOTSTRAP);
        assertEquals(alone.value(), inTeams.value());
        assertNotEquals(alone.interval(), inTeams.interval());
        assertTrue(width(inTeams) > 1.2 * width(alone), alone + " / " + inTeams);
    }

    private static double width(EffectSize size) {
        return size.interval().high() - size.interval().low();
    }

    @Test
    void theGroupsStandSideBySide() {
        assertEquals("""
                Two groups, 0 left out
                        n  mean    sd  median
                -----------------------------
                first   7  3.57  2.15    3.00
                second  8  5.88  2.85    6.50""", groups.table().toString());
    }
}
