// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import static dev.impactkit.sroi.step.Steps.attributionToOthers;
import static dev.impactkit.sroi.step.Steps.deadweight;
import static dev.impactkit.sroi.step.Steps.displacement;
import static dev.impactkit.sroi.step.Steps.dropOff;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.model.Stakeholder;
import dev.impactkit.sroi.ConventionSpread.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The row Q = 100, P = 1000, d = 25 %, x = 10 %, a = 30 %, o = 20 %, D = 4, r = 3.5 %, I = 100,000 under several readings.
 *
 * <p>Ratios by hand: V1 = 100000 x .75 x .9 x .7 = 47250; sum over k = 0..3 of .8^k / 1.035^(k + m) is 2.83220 for m = 0,
 * over 1.035^.5 for mid-year, over 1.035 for the end of the year; linear levels 1, .8, .6, .4; from the first year x .8;
 * added shares keep 35 % and not 47.25 %.
 */
class ConventionSpreadTest {

    static SroiStudy row() {
        return SroiStudy.named("One ordinary row")
                .in("EUR")
                .withStakeholders(Stakeholder.of("trainees", "Trainees"), Stakeholder.of("funder", "Funder"))
                .withInputs(Investment.cash("grant", "funder", 100_000))
                .withOutcomes(ValuedOutcome.named("work")
                        .of("trainees")
                        .quantity(100)
                        .valuedAt(Proxy.eur(1000).perYear())
                        .lastingYears(4)
                        .less(deadweight(0.25), displacement(0.10), attributionToOthers(0.30), dropOff(0.20)));
    }

    @ParameterizedTest
    @CsvSource({
        "value-map, benefits: middle, 1.315",
        "value-map, benefits: end, 1.293",
        "value-map, drop-off-form: linear, 1.273",
        "value-map, drop-off-from: first-year, 1.071",
        "value-map, shares-of: gross, 0.991",
        "sroi-guide, drop-off-form: linear, 1.230",
        "sroi-guide, drop-off-from: first-year, 1.034",
        "sroi-guide, shares-of: gross, 0.958"
    })
    void oneChangedChoiceGivesThePublishedReading(String preset, String change, double expected) {
        Reading reading = ConventionSpread.of(row().under(preset)).changes().stream()
                .filter(one -> one.label().equals(change))
                .findFirst()
                .orElseThrow();
        assertEquals(expected, reading.ratio().orElseThrow(), 0.0005);
    }

    @ParameterizedTest
    @CsvSource({"value-map, 1.338", "sroi-guide, 1.293"})
    void presetsGiveThePublishedReading(String preset, double expected) {
        Reading reading = ConventionSpread.of(row()).presets().stream()
                .filter(one -> one.label().equals(preset))
                .findFirst()
                .orElseThrow();
        assertEquals(expected, reading.ratio().orElseThrow(), 0.0005);
    }

    @Test
    void readingsAStudyCannotBearAreAbsentWithTheReason() {
        SroiStudy heavy = row().with("work", o -> o.less(deadweight(0.6), attributionToOthers(0.5)));
        Reading gross = ConventionSpread.of(heavy).changes().stream()
                .filter(one -> one.label().equals("shares-of: gross"))
                .findFirst()
                .orElseThrow();
        assertTrue(gross.ratio().isEmpty());
        assertTrue(gross.absentBecause().contains("add up to 120.0%"), gross.absentBecause());
    }

    @Test
    void theRangeHoldsEveryReading() {
        ConventionSpread spread = ConventionSpread.of(row());
        assertTrue(spread.lowest().orElseThrow() <= spread.own().ratio().orElseThrow());
        assertTrue(spread.highest().orElseThrow() >= 1.338);
    }
}
