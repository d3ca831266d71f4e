// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import static dev.impactkit.sroi.step.Steps.deadweight;
import static dev.impactkit.sroi.step.Steps.displacement;
import static dev.impactkit.sroi.step.Steps.dropOff;
import static dev.impactkit.sroi.step.Steps.multiplier;
import static dev.impactkit.sroi.step.Steps.optimismBias;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.impactkit.sroi.convention.Presets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lines of a row, in the one order, whatever the order written. */
class WaterfallTest {

    @Test
    void linesStandInTheOrderOfTheCalculation() {
        SroiStudy study = Studies.of(Studies.row()
                        .lastingYears(2)
                        .less(
                                optimismBias(0.5),
                                multiplier(2),
                                displacement(0.5),
                                deadweight(0.2).ofGross(),
                                dropOff(0.25)))
                .under(Presets.convention("undiscounted").withDiscountRate(0.25).with("benefits", "end"));
        List<Waterfall.Line> lines = Studies.calculate(study).waterfall("work").lines();
        // By hand: 1000; less 200 of the gross; half of 800; twice 400; half of 800; 400 + 300; 320 + 192.
        assertEquals(
                List.of(
                        "gross",
                        "deadweight",
                        "displacement",
                        "multiplier",
                        "optimism-bias",
                        "net first year",
                        "over time",
                        "discounting",
                        "present value"),
                lines.stream().map(Waterfall.Line::label).toList());
        assertEquals(
                List.of(1000.0, 800.0, 400.0, 800.0, 400.0, 400.0, 700.0, 512.0, 512.0),
                lines.stream().map(Waterfall.Line::after).toList());
        assertEquals(
                List.of(0.0, -200.0, -400.0, 400.0, -400.0, 0.0, 300.0, -188.0, 0.0),
                lines.stream().map(Waterfall.Line::change).toList());
    }

    @Test
    void everyLineCanBeExplained() {
        SroiResult result = Studies.calculate(Studies.of(Studies.row().less(deadweight(0.2))));
        for (Waterfall.Line line : result.waterfall("work").lines()) {
            assertEquals(line.after(), result.value(line.path()).orElseThrow());
            assertEquals(line.path(), result.explain(line.path()).path());
        }
    }

    @Test
    void anUnknownOutcomeIsAProgrammersMistake() {
        SroiResult result = Studies.calculate(Studies.of(Studies.row()));
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> result.waterfall("wrok"));
        assertEquals("The study has no outcome wrok; it has [work].", thrown.getMessage());
    }
}
