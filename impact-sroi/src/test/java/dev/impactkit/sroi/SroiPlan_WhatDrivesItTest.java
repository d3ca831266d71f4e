// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import static dev.impactkit.core.estimate.Estimates.triangular;
import static dev.impactkit.core.estimate.Estimates.uniform;
import static dev.impactkit.sroi.Studies.LAST_BITS;
import static dev.impactkit.sroi.Studies.compile;
import static dev.impactkit.sroi.Studies.row;
import static dev.impactkit.sroi.step.Steps.deadweight;
import static dev.impactkit.sroi.step.Steps.dropOff;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.engine.Bounds;
import dev.impactkit.core.engine.Elasticities;
import dev.impactkit.core.engine.Grid.Axis;
import dev.impactkit.core.engine.Scenario;
import dev.impactkit.core.engine.Scenarios;
import dev.impactkit.core.engine.Switching;
import dev.impactkit.core.engine.Tornado;
import dev.impactkit.core.plan.Amount;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Questions about a study as a whole: 100 people, 10 euros each less 20 %, for 500 euros, nothing discounted. */
class SroiPlan_WhatDrivesItTest {
    private static final SroiPlan PLAN =
            compile(study(row().quantity(triangular(50, 100, 150)).less(deadweight(uniform(0.1, 0.3)))));

    private static SroiStudy study(ValuedOutcome outcome) {
        return Studies.of(outcome).under("undiscounted").withInputs(Investment.cash("grant", "city", 500));
    }

    @Test
    void theTornadoTakesTheQuantilesAskedFor() {
        // A tenth and nine tenths of the way from 10 % to 30 %.
        Tornado.Bar bar = PLAN.tornado("ratio", 0.1, 0.9).of("work.deadweight");
        assertEquals(0.12, bar.low(), LAST_BITS);
        assertEquals(1000 * 0.88 / 500, bar.atLow(), LAST_BITS);
        assertEquals(1000 * 0.72 / 500, bar.atHigh(), LAST_BITS);
        assertEquals(PLAN.tornado("ratio"), PLAN.tornado("ratio", 0.05, 0.95));
    }

    @Test
    void elasticitiesCoverCertainAmountsToo() {
        Elasticities found = PLAN.elasticities("npv");
        // The net present value is 800 - 500.
        assertEquals(800 / 300.0, found.of("work.quantity").value().orElseThrow(), 1e-9);
        assertEquals(800 / 300.0, found.of("work.value").value().orElseThrow(), 1e-9);
        assertEquals(-500 / 300.0, found.of("grant.amount").value().orElseThrow(), 1e-9);
        assertEquals(-200 / 300.0, found.of("work.deadweight").value().orElseThrow(), 1e-9);
    }

    @Test
    void aCertainDurationIsNotThereAndAnUncertainOneHasACorner() {
        assertTrue(PLAN.elasticities("pv").rows().stream()
                .noneMatch(row -> row.path().equals("work.lasts")));
        ValuedOutcome lasting = row().lasting(Amount.of(triangular(1, 3, 5))).less(dropOff(0.5));
        Elasticities.Row years = compile(study(lasting)).elasticities("pv").of("work.lasts");
        // 1000, 500, 250: a little less loses part of the third year, a little more wins part of the fourth.
        assertEquals(3 * 250 / 1750.0, years.less(), 1e-9);
        assertEquals(3 * 125 / 1750.0, years.more(), 1e-9);
        assertTrue(years.value().isEmpty());
    }

    @Test
    void theRatioSwitchesAtOneWhereTheNetPresentValueSwitchesAtZero() {
        Switching ratio = PLAN.switching("ratio", 1);
        Switching npv = PLAN.switching("npv", 0);
        assertEquals(62.5, npv.of("work.quantity").at().orElseThrow(), 1e-9);
        assertEquals(0.5, npv.of("work.deadweight").at().orElseThrow(), 1e-12);
        assertEquals(800, npv.of("grant.amount").at().orElseThrow(), 1e-9);
        for (Switching.Row row : npv.rows()) {
            assertEquals(
                    row.at().orElseThrow(), ratio.of(row.path()).at().orElseThrow(), 1e-9 * row.best(), row.path());
        }
    }

    @Test
    void aShareIsSoughtFromZeroToOne() {
        Switching found = PLAN.switching("npv", 400);
        assertEquals(new Bounds(0, 1), found.of("work.deadweight").sought());
        assertEquals(0.1, found.of("work.deadweight").at().orElseThrow(), LAST_BITS);
        assertTrue(PLAN.switching("npv", 600).of("work.deadweight").at().isEmpty());
        assertTrue(PLAN.switching("npv", -600).of("work.deadweight").at().isEmpty());
        assertFalse(PLAN.switching("npv", 600).of("work.quantity").at().isEmpty());
    }

    @Test
    void soIsAShareOfOneYear() {
        SroiStudy byYear = Studies.empty()
                .over(Studies.years(2025, 2026))
                .under("undiscounted")
                .withInputs(Investment.cash("grant", "city", 500))
                .withOutcomes(row().quantity(Amount.byYear(Map.of(2025, Amount.of(40), 2026, Amount.of(60))))
                        .less(deadweight(0.2)));
        Switching found = compile(byYear).switching("npv", 0);
        // 62.5 people in all are worth 500.
        assertEquals(2.5, found.of("work.quantity.2025").at().orElseThrow(), 1e-12);
        assertEquals(22.5, found.of("work.quantity.2026").at().orElseThrow(), 1e-12);
        assertEquals(0, found.of("work.quantity.2025").sought().low());
    }

    @Test
    void aGridTakesPathsOfTheStudy() {
        assertEquals(
                1.2,
                PLAN.grid("ratio", Axis.of("work.quantity", 75, 100), Axis.of("work.deadweight", 0.2, 0.5))
                        .at(0, 0),
                LAST_BITS);
        assertThrows(
                IllegalArgumentException.class,
                () -> PLAN.grid("ratio", Axis.of("work.quantity", 75), Axis.of("work.dead", 0.2)));
    }

    @Test
    void scenariosShowTheMainFigures() {
        Scenarios found = PLAN.scenarios(Scenario.named("cautious").with("work.deadweight", 0.5));
        assertEquals(List.of("ratio", "npv", "pv"), List.copyOf(found.figures().keySet()));
        assertEquals(1, found.of("cautious", "ratio"), LAST_BITS);
        assertEquals(300, found.basis().figure("npv"), 1e-9);
    }

    @Test
    void everyTableFits() {
        Stream.of(
                        PLAN.tornado("npv", 0.25, 0.75),
                        PLAN.elasticities("npv"),
                        PLAN.switching("npv", 0),
                        PLAN.switching("npv", 1e9),
                        PLAN.grid("npv", Axis.of("work.quantity", 1, 2), Axis.of("grant.amount", 1, 2)),
                        PLAN.scenarios(Scenario.named("none")))
                .map(Object::toString)
                .forEach(text -> assertTrue(text.lines().allMatch(line -> line.length() <= 100), text));
    }
}
