// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import static dev.impactkit.core.statistics.Direction.HIGHER_IS_BETTER;
import static dev.impactkit.core.statistics.Direction.LOWER_IS_BETTER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Series;
import org.junit.jupiter.api.Test;

/** The same eight respondents twice, and one who did not answer again. */
class PairedChangeTest {
    private static final Series BEFORE = Series.of(3, 2, 4, 3, 2, 5, 1, 3, 4);
    private static final Series AFTER = Series.of(4, 4, 4, 5, 1, 5, 3, 4, Double.NaN);

    @Test
    void pairsWithoutASecondAnswerAreLeftOutAndCounted() {
        PairedChange change = PairedChange.of(BEFORE, AFTER, HIGHER_IS_BETTER, 0);
        assertEquals(8, change.n());
        assertEquals(1, change.leftOut());
        assertEquals(Series.of(1, 2, 0, 2, -1, 0, 2, 1), change.changes());
        assertEquals(7 / 8.0, change.mean());
        // Squares 1 4 0 4 1 0 4 1 sum to 15; less 8 (7/8)^2, over 7.
        assertEquals(Math.sqrt((15 - 49 / 8.0) / 7), change.sd(), 1e-15);
    }

    @Test
    void aSmallestStepTurnsSmallChangesIntoNone() {
        check(PairedChange.of(BEFORE, AFTER, HIGHER_IS_BETTER, 0), 5, 2, 1);
        check(PairedChange.of(BEFORE, AFTER, HIGHER_IS_BETTER, 1), 5, 2, 1);
        check(PairedChange.of(BEFORE, AFTER, HIGHER_IS_BETTER, 2), 3, 5, 0);
    }

    @Test
    void whereLowerIsBetterARiseIsWorse() {
        check(PairedChange.of(BEFORE, AFTER, LOWER_IS_BETTER, 0), 1, 2, 5);
    }

    @Test
    void decimalsAreSubtractedAsOnPaper() {
        Series before = Series.of(0.1, 0.2, 7.1);
        Series after = Series.of(0.2, 0.3, 7.2);
        PairedChange change = PairedChange.of(before, after, HIGHER_IS_BETTER, 0.1);
        assertEquals(Series.of(0.1, 0.1, 0.1), change.changes());
        check(change, 3, 0, 0);
    }

    /** The mean of three items moves by thirds; two such steps of 1 are one size, and share a rank. */
    @Test
    void thirdsAreSubtractedAsOnPaper() {
        PairedChange change =
                PairedChange.of(Series.of(4 / 3.0, 5 / 3.0), Series.of(7 / 3.0, 8 / 3.0), HIGHER_IS_BETTER, 1);
        assertEquals(Series.of(1, 1), change.changes());
        check(change, 2, 0, 0);
    }

    @Test
    void nobodyAnsweringTwiceTellsNothing() {
        PairedChange change = PairedChange.of(Series.of(Double.NaN), Series.of(3), HIGHER_IS_BETTER, 0);
        assertTrue(Double.isNaN(change.mean()));
        assertEquals(1, change.wilcoxon().p());
        assertEquals(1, change.signTest().p());
        check(change, 0, 0, 0);
    }

    @Test
    void theTableShowsSharesWithTheirIntervals() {
        assertEquals("""
                Change of 8 respondents, 1 left out
                          people  share  low (95%)  high (95%)
                ----------------------------------------------
                improved       5    63%        31%         86%
                same           2    25%         7%         59%
                worse          1    13%         2%         47%
                Mean change 0.88, standard deviation 1.13.
                Wilcoxon signed-rank test: p = 0.1250 (exact, n = 6)
                sign test: p = 0.2188 (exact, n = 6)""", PairedChange.of(BEFORE, AFTER, HIGHER_IS_BETTER, 0).toString());
    }

    @Test
    void unequalRowsAreRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> PairedChange.of(Series.of(1, 2), Series.of(1), HIGHER_IS_BETTER, 0));
        assertThrows(
                IllegalArgumentException.class, () -> PairedChange.of(BEFORE, AFTER, HIGHER_IS_BETTER, Double.NaN));
    }

    private static void check(PairedChange change, int improved, int same, int worse) {
        assertEquals(Proportion.of(improved, change.n()), change.improved());
        assertEquals(Proportion.of(same, change.n()), change.same());
        assertEquals(Proportion.of(worse, change.n()), change.worse());
    }
}
