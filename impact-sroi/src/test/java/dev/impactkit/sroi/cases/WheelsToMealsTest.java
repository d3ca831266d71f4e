// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi.cases;

import static dev.impactkit.sroi.Proxy.gbp;
import static dev.impactkit.sroi.step.Steps.attributionToOthers;
import static dev.impactkit.sroi.step.Steps.deadweight;
import static dev.impactkit.sroi.step.Steps.dropOff;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.model.Stakeholder;
import dev.impactkit.sroi.Breakdown;
import dev.impactkit.sroi.Investment;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiResult;
import dev.impactkit.sroi.SroiStudy;
import dev.impactkit.sroi.ValuedOutcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The worked example of Nicholls, Lawlor, Neitzert, Goodspeed: A Guide to Social Return on Investment, 2nd edition 2012,
 * built in code, its eight rows as eight outcomes.
 *
 * <p>Inputs and the totals 81,741.93, 39,366.93, 1.93 and 0.93 are recalled, and verified by arithmetic outside the
 * library: the rows hit the totals to the penny. Figures with more decimals are that arithmetic's; the payback months use
 * the guide's formula and are not known to be printed there.
 */
class WheelsToMealsTest {
    private static final double PENNY = 0.005;

    private static ValuedOutcome row(String name, String who, double quantity, double value) {
        return ValuedOutcome.named(name)
                .of(who)
                .quantity(quantity)
                .valuedAt(gbp(value).perYear());
    }

    static SroiStudy study() {
        return SroiStudy.named("Wheels-to-Meals")
                .in("GBP")
                .under("sroi-guide")
                .withStakeholders(
                        Stakeholder.of("residents", "Residents"),
                        Stakeholder.of("volunteers", "Volunteers"),
                        Stakeholder.of("neighbours", "Neighbours"),
                        Stakeholder.of("authority", "Local authority").asPublicBudget())
                .withInputs(
                        Investment.cash("contract", "authority", 24_375),
                        Investment.volunteerTime("time", "volunteers", 4 * 3 * 5 * 50, 6))
                .withOutcomes(
                        row("emergency", "residents", 7, 94).less(attributionToOthers(0.05), dropOff(0.5)),
                        row("assessment", "residents", 7, 4964).less(attributionToOthers(0.05), dropOff(0.5)),
                        row("inpatient", "residents", 7, 7220).less(attributionToOthers(0.05), dropOff(0.5)),
                        row("practice", "residents", 90, 19)
                                .lastingYears(5)
                                .less(attributionToOthers(0.1), dropOff(0.1)),
                        row("friends", "residents", 16, 48.25).less(deadweight(0.1), attributionToOthers(0.35)),
                        row("nutrition", "residents", 14, 34).lastingYears(2).less(deadweight(1)),
                        row("active", "volunteers", 4, 162.5)
                                .less(deadweight(0.7), attributionToOthers(0.1), dropOff(0.35)),
                        row("less care", "neighbours", 275, 5)
                                .asNegative()
                                .lastingYears(3)
                                .less(deadweight(0.05), dropOff(0.05)));
    }

    private static SroiResult result() {
        return SroiPlan.compile(study()).orThrow().calculate();
    }

    @ParameterizedTest
    @CsvSource({
        "emergency, 658, 625.1",
        "assessment, 34748, 33010.6",
        "inpatient, 50540, 48013",
        "practice, 1710, 1539",
        "friends, 772, 451.62",
        "nutrition, 476, 0",
        "active, 650, 175.5",
        "less-care, -1375, -1306.25"
    })
    void everyRowHasItsGrossValueAndImpact(String outcome, double gross, double impact) {
        SroiResult result = result();
        assertEquals(gross, result.value(outcome + ".line.gross").orElseThrow(), PENNY);
        assertEquals(impact, result.value(outcome + ".line.net-first-year").orElseThrow(), PENNY);
    }

    @Test
    void everyYearHasItsTotal() {
        years(result().byYear(), 82508.57, 144.1625, 67.699375, 1121.931, 1009.7379);
        years(result().byYearDiscounted(), 79718.425121, 134.577236, 61.060957, 977.69805, 850.172217);
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
        SroiResult result = result();
        assertEquals(42375, result.investment().orElseThrow());
        assertEquals(81741.933582, result.pv().orElseThrow(), 1e-6);
        assertEquals(39366.933582, result.npv().orElseThrow(), 1e-6);
        assertEquals(1.92901318, result.ratio().orElseThrow(), 5e-9);
        assertEquals(0.92901318, result.netRatio().orElseThrow(), 5e-9);
    }

    @Test
    void itPaysBackInTheSeventhMonth() {
        assertEquals(6.162996, result().payback().months().orElseThrow(), 5e-7);
        assertEquals(6.378701, result().payback().discounted().orElseThrow(), 5e-7);
    }
}
