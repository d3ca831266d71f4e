// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi.cases;

import static dev.impactkit.sroi.step.Steps.attributionToOthers;
import static dev.impactkit.sroi.step.Steps.deadweight;
import static dev.impactkit.sroi.step.Steps.displacement;
import static dev.impactkit.sroi.step.Steps.dropOff;
import static dev.impactkit.sroi.step.Steps.ownContribution;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.model.Stakeholder;
import dev.impactkit.sroi.Investment;
import dev.impactkit.sroi.Proxy;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiStudy;
import dev.impactkit.sroi.ValuedOutcome;
import dev.impactkit.sroi.convention.Convention;
import dev.impactkit.sroi.convention.Presets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One ordinary row under several conventions: Q = 100, P = 1000, d = 25 %, x = 10 %, a = 30 %, o = 20 %, D = 4, r = 3.5 %,
 * I = 100,000. Ratios computed outside the library, three decimals.
 */
class GlossaryRowTest {

    private static ValuedOutcome outcome() {
        return ValuedOutcome.named("work")
                .of("trainees")
                .quantity(100)
                .valuedAt(Proxy.eur(1000).perYear())
                .lastingYears(4)
                .less(deadweight(0.25), displacement(0.10), attributionToOthers(0.30), dropOff(0.20));
    }

    private static double ratio(Convention convention, ValuedOutcome outcome) {
        return SroiPlan.compile(SroiStudy.named("Row")
                        .in("EUR")
                        .under(convention)
                        .withStakeholders(Stakeholder.of("trainees", "Trainees"))
                        .withInputs(Investment.cash("grant", "trainees", 100_000))
                        .withOutcomes(outcome))
                .orThrow()
                .calculate()
                .ratio()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"value-map, 1.338", "sroi-guide, 1.293"})
    void presetsReadTheRowAsTheTableSays(String preset, double expected) {
        assertEquals(expected, ratio(Presets.convention(preset), outcome()), 0.0005);
    }

    @ParameterizedTest
    @CsvSource({
        "value-map, benefits, middle, 1.315",
        "value-map, drop-off-form, linear, 1.273",
        "value-map, drop-off-from, first-year, 1.071",
        "value-map, shares-of, gross, 0.991",
        "sroi-guide, drop-off-form, linear, 1.230",
        "sroi-guide, drop-off-from, first-year, 1.034",
        "sroi-guide, shares-of, gross, 0.958"
    })
    void oneChangedChoiceReadsTheRowAsTheTableSays(String preset, String choice, String word, double expected) {
        assertEquals(expected, ratio(Presets.convention(preset).with(choice, word), outcome()), 0.0005);
    }

    @Test
    void attributionReadAsTheOwnShare() {
        ValuedOutcome own = outcome().without("attribution-to-others").less(ownContribution(0.30));
        assertEquals(0.574, ratio(Presets.convention("value-map"), own), 0.0005);
    }

    @Test
    void theGuidesYearAndTheAfterFlagTogetherWouldBeTheTrap() {
        // End of the year and a year later as well: 1.249, which the guide's preset must not give by itself.
        Convention guide = Presets.convention("sroi-guide");
        assertEquals(1.293, ratio(guide, outcome().startingAfter()), 0.0005);
        assertEquals(1.249, ratio(guide.with("after-adds-year", true), outcome().startingAfter()), 0.0005);
    }
}
