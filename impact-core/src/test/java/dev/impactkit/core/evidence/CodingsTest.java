// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Series;
import dev.impactkit.core.statistics.Bootstrap;
import dev.impactkit.core.statistics.KrippendorffAlpha;
import dev.impactkit.core.statistics.Metric;
import dev.impactkit.core.statistics.Ratings;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several coders of the same statements, and how far they agree. */
class CodingsTest {
    private static final Bootstrap BOOTSTRAP = new Bootstrap(7, 500, 0.95);

    /** An and Bart read s1 to s5; Chris read s1 and found nothing. Ann gives sleep to 1, 2, 5, Bart to 1, 5. */
    private static final Evidence READ = Evidence.NONE
            .withCodes(Code.of("health"), Code.of("sleep").under("health"), Code.of("work"))
            .withStatements(
                    said("s1").coded("an", "sleep").alsoCoded("bart", "sleep").alsoCoded("chris"),
                    said("s2").coded("an", "sleep").alsoCoded("bart", "work"),
                    said("s3").coded("an", "work").alsoCoded("bart", "work"),
                    said("s4").coded("an").alsoCoded("bart"),
                    said("s5").coded("an", "sleep").alsoCoded("bart", "sleep"),
                    said("s6"));

    private static Statement said(String id) {
        return Statement.of(id, "i1", "words");
    }

    private static Evidence withoutChris() {
        return READ.withStatements(READ.statements().stream()
                .map(one -> new Statement(
                        one.id(),
                        one.source(),
                        one.quote(),
                        one.codes(),
                        one.coder(),
                        one.others().stream()
                                .filter(coding -> !coding.coder().equals("chris"))
                                .toList(),
                        one.claim()))
                .toArray(Statement[]::new));
    }

    @Test
    void readingAndFindingNothingIsNotTheSameAsNotReading() {
        Codings codings = Codings.of(READ);
        assertEquals(List.of("an", "bart", "chris"), codings.coders());
        assertEquals(5, codings.units().size());
        Ratings sleep = codings.of("sleep");
        assertEquals(Series.of(1, 1, 0, 0, 1), sleep.coders().get(0));
        assertEquals(Series.of(1, 0, 0, 0, 1), sleep.coders().get(1));
        assertEquals(0, sleep.coders().get(2).at(0));
        assertTrue(Double.isNaN(sleep.coders().get(2).at(1)));
    }

    @Test
    void whoGivesANarrowerCodeGivesTheWiderOne() {
        Codings codings = Codings.of(READ);
        assertEquals(
                codings.of("sleep").coders().get(0),
                codings.of("health").coders().get(0));
        assertEquals(List.of("health", "sleep", "work"), codings.codes());
    }

    /** Ten values, five of each; one unit differs: 1 - 2 / (2 * 5 * 5 / 9) = 0.64. */
    @Test
    void alphaOfACodeIsTheOneWorkedByHand() {
        Ratings sleep = Codings.of(withoutChris()).of("sleep");
        assertEquals(0.64, KrippendorffAlpha.of(sleep, Metric.NOMINAL).alpha(), 1e-12);
    }

    /** Observed 4/5; expected 3/5 * 2/5 + 2/5 * 3/5 = 12/25: (20 - 12) / (25 - 12) = 8/13. */
    @Test
    void kappaOfTwoCodersIsTheOneWorkedByHand() {
        assertEquals(8.0 / 13, Codings.of(READ).kappa("an", "bart", "sleep").kappa(), 1e-12);
    }

    /**
     * Sets: {a} three times, {a, b} once, {b} twice; one unit differs: 1 - 2 / (2 * (3 * 1 + 3 * 2 + 1 * 2) / 5) = 6/11. The
     * order in which codes were written down does not matter.
     */
    @Test
    void twoCodersWhoShareOneCodeOfTwoDisagreeOnTheSet() {
        Evidence read = Evidence.NONE.withStatements(
                said("s1").coded("an", "a").alsoCoded("bart", "a"),
                said("s2").coded("an", "a", "b").alsoCoded("bart", "a"),
                said("s3").coded("an", "b").alsoCoded("bart", "b"));
        assertEquals(
                6.0 / 11,
                KrippendorffAlpha.of(Codings.of(read).sets(), Metric.NOMINAL).alpha(),
                1e-12);
        Evidence turned =
                Evidence.NONE.withStatements(said("s1").coded("an", "a", "b").alsoCoded("bart", "b", "a"));
        List<Series> places = Codings.of(turned).sets().coders();
        assertEquals(places.get(0), places.get(1));
    }

    @Test
    void theTableHasARowForEachCodeAndOneForTheSets() {
        CoderAgreement agreement = Codings.of(withoutChris()).agreement(BOOTSTRAP);
        assertEquals(
                List.of("health", "sleep", "work", CoderAgreement.SETS),
                agreement.rows().stream().map(CoderAgreement.Row::name).toList());
        List<String> sleep = agreement.table().rows().get(1);
        assertEquals("0.640", sleep.get(1));
        assertEquals(List.of("5", "80%"), sleep.subList(4, 6));
        CoderAgreement.Row row = agreement.rows().get(1);
        assertTrue(row.interval().low() <= 0.64 && 0.64 <= row.interval().high());
    }

    @Test
    void oneCoderAloneHasNoAlpha() {
        CoderAgreement alone = Codings.of(Said.by("i1: x", "i2: y")).agreement(BOOTSTRAP);
        assertTrue(
                alone.rows().stream().allMatch(row -> Double.isNaN(row.alpha().alpha())));
        assertEquals("-", alone.table().rows().get(0).get(1));
    }

    @Test
    void whereAllGiveTheSameCodeNothingCouldDisagree() {
        Evidence same = Evidence.NONE.withStatements(
                said("s1").coded("an", "x").alsoCoded("bart", "x"),
                said("s2").coded("an", "x").alsoCoded("bart", "x"));
        CoderAgreement agreement = Codings.of(same).agreement(BOOTSTRAP);
        assertTrue(Double.isNaN(agreement.rows().get(0).alpha().alpha()));
        assertEquals(
                List.of("x", "-", "-", "-", "2", "100%"),
                agreement.table().rows().get(0));
    }

    @Test
    void withoutStatementsOrNamedCodersThereAreNoRows() {
        assertEquals(List.of(), Codings.of(Evidence.NONE).agreement(BOOTSTRAP).rows());
        Evidence unnamed = Evidence.NONE.withStatements(said("s1").coded("", "x"));
        assertEquals(List.of(), Codings.of(unnamed).coders());
        assertEquals(
                "Agreement of no coders",
                Codings.of(unnamed).agreement(BOOTSTRAP).table().title());
    }

    @Test
    void anUnknownCoderIsAProgrammersMistake() {
        assertThrows(IllegalArgumentException.class, () -> Codings.of(READ).kappa("an", "dirk", "sleep"));
    }
}
