// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import static dev.impactkit.core.statistics.Direction.HIGHER_IS_BETTER;
import static dev.impactkit.core.statistics.Direction.LOWER_IS_BETTER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Series;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How large the change of the same respondents is. */
class PairedSizeTest {
    private static final Series BEFORE = Series.of(3, 2, 4, 3, 2, 5, 1, 3);
    private static final Series AFTER = Series.of(4, 4, 4, 5, 1, 5, 3, 4);
    private static final Bootstrap BOOTSTRAP = new Bootstrap(7, 2_000, 0.95);

    private final PairedChange eight = PairedChange.of(BEFORE, AFTER, HIGHER_IS_BETTER, 0);

    /** Five better, two the same: (5 + 2/2) / 8. */
    @Test
    void superiorityCountsThoseWhoStayedByHalf() {
        assertEquals(0.75, eight.superiority(BOOTSTRAP).value());
        assertEquals(
                0.25,
                PairedChange.of(BEFORE, AFTER, LOWER_IS_BETTER, 0)
                        .superiority(BOOTSTRAP)
                        .value());
    }

    @Test
    void aSmallestStepTurnsSmallChangesIntoNone() {
        // Three moved up by two, the others by less: (3 + 5/2) / 8.
        assertEquals(
                5.5 / 8,
                PairedChange.of(BEFORE, AFTER, HIGHER_IS_BETTER, 2)
                        .superiority(BOOTSTRAP)
                        .value());
    }

    /** Python 3: gamma(3.5) / (sqrt(3.5) gamma(3)) times mean change over sqrt of the mean variance. */
    @Test
    void hedgesGIsInSpreadsOfTheAnswersCorrectedForFewPeople() {
        assertEquals(0.6147559480595685, eight.hedgesG(BOOTSTRAP).value(), 1e-14);
        assertEquals(
                -0.6147559480595685,
                PairedChange.of(BEFORE, AFTER, LOWER_IS_BETTER, 0)
                        .hedgesG(BOOTSTRAP)
                        .value(),
                1e-14);
    }

    @Test
    void theirIntervalsHoldThemAndAreWideForEightPeople() {
        EffectSize superiority = eight.superiority(BOOTSTRAP);
        EffectSize g = eight.hedgesG(BOOTSTRAP);
        assertTrue(superiority.interval().contains(0.75), superiority.toString());
        assertTrue(superiority.interval().high() - superiority.interval().low() > 0.3, superiority.toString());
        assertTrue(g.interval().contains(g.value()), g.toString());
        assertTrue(g.interval().high() - g.interval().low() > 0.5, g.toString());
    }

    /** Of 400 people 200 better, 100 worse: 0.625 with an error of sqrt((0.75 - 0.25^2) / 4 / 400) = 0.02073. */
    @Test
    void ofManyPeopleTheIntervalIsTheOneOfABellCurve() {
        Interval interval = many(400).superiority(BOOTSTRAP).interval();
        assertEquals(0.625 - 1.96 * 0.02073, interval.low(), 0.004);
        assertEquals(0.625 + 1.96 * 0.02073, interval.high(), 0.004);
    }

    /** Twenty-five times as many people: a fifth of the error, also where they are drawn ten at a time. */
    @Test
    void ofVeryManyPeopleItIsTheSameWithSomeDrawnTogether() {
        Interval interval = many(10_000).superiority(BOOTSTRAP).interval();
        assertEquals(0.625 - 1.96 * 0.02073 / 5, interval.low(), 0.0012);
        assertEquals(0.625 + 1.96 * 0.02073 / 5, interval.high(), 0.0012);
    }

    /** Half are better, a quarter worse, and those who moved alike stand together, as in a table that somebody sorted. */
    private static PairedChange many(int n) {
        double[] after = IntStream.range(0, n)
                .mapToDouble(i -> i < n / 2 ? 1 : i < n / 4 * 3 ? -1 : 0)
                .toArray();
        return PairedChange.of(Series.of(new double[n]), Series.of(after), HIGHER_IS_BETTER, 0);
    }

    @Test
    void whereAllMovedAlikeThereIsNoInterval() {
        PairedChange all = PairedChange.of(Series.of(1, 2, 3), Series.of(2, 3, 4), HIGHER_IS_BETTER, 0);
        assertEquals(1, all.superiority(BOOTSTRAP).value());
        assertFalse(all.superiority(BOOTSTRAP).interval().isDefined());
    }

    @Test
    void withoutSpreadOrPeopleThereIsNoNumber() {
        PairedChange flat = PairedChange.of(Series.of(2, 2, 2), Series.of(3, 3, 3), HIGHER_IS_BETTER, 0);
        assertTrue(Double.isNaN(flat.hedgesG(BOOTSTRAP).value()));
        PairedChange nobody = PairedChange.of(Series.of(), Series.of(), HIGHER_IS_BETTER, 0);
        assertTrue(Double.isNaN(nobody.superiority(BOOTSTRAP).value()));
        assertFalse(nobody.hedgesG(BOOTSTRAP).interval().isDefined());
    }
}
