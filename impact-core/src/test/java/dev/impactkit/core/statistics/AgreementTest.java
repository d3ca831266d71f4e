// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Series;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Alpha and kappa beyond the published examples. */
class AgreementTest {
    private static final double NONE = Double.NaN;
    private static final Ratings CODED =
            Ratings.of(Series.of(1, 2, 3, 3, 2, 1, 4, 1, 2, NONE), Series.of(1, 2, 3, 3, 2, 2, 4, 1, 2, 5));

    @Test
    void unitsWithOneValueSayNothingOfAgreement() {
        KrippendorffAlpha alpha = KrippendorffAlpha.of(CODED, Metric.NOMINAL);
        assertEquals(9, alpha.units());
        assertEquals(18, alpha.values());
        assertEquals(8 / 9.0, alpha.agreement(), 1e-15);
    }

    @Test
    void fullAgreementIsOne() {
        Series same = Series.of(1, 2, 3, 2);
        for (Metric metric : Metric.values()) {
            assertEquals(1, KrippendorffAlpha.of(Ratings.of(same, same), metric).alpha());
        }
    }

    @Test
    void whereNothingCouldDisagreeThereIsNoAlpha() {
        Series same = Series.of(2, 2, 2);
        assertTrue(Double.isNaN(
                KrippendorffAlpha.of(Ratings.of(same, same), Metric.INTERVAL).alpha()));
        Ratings apart = Ratings.of(Series.of(1, NONE), Series.of(NONE, 2));
        KrippendorffAlpha none = KrippendorffAlpha.of(apart, Metric.NOMINAL);
        assertTrue(Double.isNaN(none.alpha()));
        assertEquals(0, none.units());
    }

    @Test
    void zerosAreAllowedOnARatioScaleAndValuesBelowAreNot() {
        // Pairs (0, 0) and (0, 2): Do = 2 / 4; De = 3 pairs of (0, 2), both ways, of 12: 6 / 12. Alpha 0.
        Ratings zeros = Ratings.of(Series.of(0, 0), Series.of(0, 2));
        assertEquals(0, KrippendorffAlpha.of(zeros, Metric.RATIO).alpha(), 1e-15);
        Ratings below = Ratings.of(Series.of(-1, 0), Series.of(0, 2));
        assertThrows(IllegalArgumentException.class, () -> KrippendorffAlpha.of(below, Metric.RATIO));
    }

    @Test
    void orderedLabelsAreTheirPlaces() {
        Ratings words = Ratings.ofLabels(
                List.of("weak", "fair", "good"),
                List.of(List.of("weak", "good", "", "fair"), List.of("weak", "fair", "good", "fair")));
        Ratings places = Ratings.of(Series.of(0, 2, NONE, 1), Series.of(0, 1, 2, 1));
        assertEquals(places, words);
        assertThrows(
                IllegalArgumentException.class, () -> Ratings.ofLabels(List.of("weak"), List.of(List.of("strong"))));
    }

    @Test
    void theIntervalHoldsAlphaAndFollowsFromTheSeed() {
        Interval interval = KrippendorffAlpha.interval(CODED, Metric.NOMINAL, Bootstrap.seeded(5));
        assertTrue(interval.contains(KrippendorffAlpha.of(CODED, Metric.NOMINAL).alpha()), interval.toString());
        assertEquals(interval, KrippendorffAlpha.interval(CODED, Metric.NOMINAL, Bootstrap.seeded(5)));
        Series same = Series.of(1, 2, 3, 2);
        assertFalse(KrippendorffAlpha.interval(Ratings.of(same, same), Metric.NOMINAL, Bootstrap.seeded(5))
                .isDefined());
    }

    /** Standard errors from the multinomial covariance and numerical derivatives of kappa, in Python. */
    @Test
    void kappaHasTheStandardErrorOfLargeSamples() {
        CohenKappa two = CohenKappa.ofTable(List.of(Series.of(20, 5), Series.of(10, 15)), Weighting.equal());
        assertEquals(0.12699606293412277, two.standardError(), 1e-8);
        assertEquals(0.7, two.agreement(), 1e-15);
        List<Series> three = List.of(Series.of(88, 14, 18), Series.of(10, 40, 10), Series.of(2, 6, 12));
        Weighting weights = Weighting.given(List.of(Series.of(0, 1, 3), Series.of(1, 0, 6), Series.of(3, 6, 0)));
        assertEquals(
                0.05100181557793768,
                CohenKappa.ofTable(three, Weighting.equal()).standardError(),
                1e-8);
        assertEquals(0.07550401525720161, CohenKappa.ofTable(three, weights).standardError(), 1e-8);
        check(0.4736842105263158, 0.05443230917736429, CohenKappa.ofTable(three, Weighting.linear()));
        check(0.4545454545454546, 0.06645368158991825, CohenKappa.ofTable(three, Weighting.quadratic()));
    }

    private static void check(double kappa, double error, CohenKappa found) {
        assertEquals(kappa, found.kappa(), 1e-14);
        assertEquals(error, found.standardError(), 1e-8);
        assertEquals(kappa + 1.959963984540054 * error, found.interval(0.95).high(), 1e-7);
    }

    @Test
    void kappaCountsUnitsBothRated() {
        Series first = Series.of(1, 1, 2, 2, 1, NONE);
        Series second = Series.of(1, 2, 2, 2, 1, 1);
        CohenKappa kappa = CohenKappa.of(first, second, Weighting.equal());
        assertEquals(
                CohenKappa.ofTable(List.of(Series.of(2, 1), Series.of(0, 2)), Weighting.equal())
                        .kappa(),
                kappa.kappa());
        assertEquals(5, kappa.n());
        assertEquals(1, kappa.leftOut());
    }

    @Test
    void aCategoryNobodyChoseStillSetsTheDistance() {
        Series first = Series.of(1, 4, 4, 2, 1);
        Series second = Series.of(1, 4, 2, 1, 1);
        double used = CohenKappa.of(first, second, Weighting.linear()).kappa();
        double all = CohenKappa.of(first, second, Series.of(1, 2, 3, 4), Weighting.linear())
                .kappa();
        // By hand, the steps apart, observed and of every pair of ratings: 2 of 5 and 24 of 25 without category 3.
        assertEquals(1 - (2 / 5.0) / (24 / 25.0), used, 1e-14);
        assertEquals(1 - (3 / 5.0) / (35 / 25.0), all, 1e-14);
        assertThrows(
                IllegalArgumentException.class,
                () -> CohenKappa.of(first, second, Series.of(1, 2), Weighting.linear()));
    }

    @Test
    void oneCategoryOnlyHasNoKappa() {
        Series same = Series.of(2, 2, 2);
        CohenKappa kappa = CohenKappa.of(same, same, Weighting.equal());
        assertTrue(Double.isNaN(kappa.kappa()));
        assertTrue(Double.isNaN(kappa.standardError()));
        assertEquals(1, kappa.agreement());
    }
}
