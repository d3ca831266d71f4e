// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.Numerals;
import dev.impactkit.sroi.Breakdown;
import dev.impactkit.sroi.SroiResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The worked example of the SROI Guide (Nicholls, Lawlor, Neitzert, Goodspeed, 2nd edition 2012) from its study file.
 *
 * <p>Inputs and published totals are recalled; all other figures are arithmetic outside the library, which hits the totals
 * to the penny. Money to half a penny, as the case says.
 */
class WheelsToMealsFileTest {
    private static final SroiResult RESULT = StudyFiles.result("wheels-to-meals.yaml");

    private static final double PENNY = 0.005;

    @ParameterizedTest
    @CsvSource({
        // Falls stand in one outcome of three values: 625.10 + 33,010.60 + 48,013.00.
        "fewer-falls, 81648.70",
        "better-managed-health, 1539.00",
        "new-friends, 451.62",
        "better-nutrition, 0",
        "active-volunteers, 175.50",
        "less-neighbourly-care, -1306.25"
    })
    void everyRowHasItsImpact(String outcome, double expected) {
        assertEquals(expected, RESULT.value(outcome + ".line.net-first-year").orElseThrow(), PENNY);
    }

    @ParameterizedTest
    @CsvSource({"ae, 625.10", "assessment, 33010.60", "inpatient, 48013.00"})
    void everyValueOfFewerFallsHasItsImpact(String value, double expected) {
        assertEquals(expected, RESULT.value("fewer-falls." + value + ".net").orElseThrow(), PENNY);
        assertEquals(
                expected / 1.035, RESULT.value("fewer-falls." + value + ".pv").orElseThrow(), PENNY);
    }

    @Test
    void everyYearHasItsTotal() {
        years(RESULT.byYear(), 82508.57, 144.1625, 67.699375, 1121.931, 1009.7379);
        years(RESULT.byYearDiscounted(), 79718.425121, 134.577236, 61.060957, 977.69805, 850.172217);
    }

    private static void years(Breakdown actual, double... expected) {
        List<Breakdown.Line> lines = actual.lines();
        assertEquals(expected.length, lines.size());
        for (int year = 0; year < expected.length; year++) {
            assertEquals(expected[year], lines.get(year).value(), 1e-6, "year " + (year + 1));
        }
    }

    @Test
    void theTotalsAreThePublishedOnes() {
        assertEquals(42375, RESULT.investment().orElseThrow());
        assertEquals(81741.93, RESULT.pv().orElseThrow(), PENNY);
        assertEquals(39366.93, RESULT.npv().orElseThrow(), PENNY);
        assertEquals("1.93", Numerals.ENGLISH.fixed(RESULT.ratio().orElseThrow(), 2));
        assertEquals("0.93", Numerals.ENGLISH.fixed(RESULT.netRatio().orElseThrow(), 2));
    }

    @Test
    void itPaysBackInTheSeventhMonth() {
        assertEquals(6.162996, RESULT.payback().months().orElseThrow(), 5e-7);
        assertEquals(6.378701, RESULT.payback().discounted().orElseThrow(), 5e-7);
    }
}
