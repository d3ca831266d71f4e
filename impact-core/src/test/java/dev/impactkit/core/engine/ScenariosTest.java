// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Series;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.core.plan.Plan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ScenariosTest {
    private static final List<String> BOTH = List.of("net", "gross");
    private static final Scenario CAUTIOUS =
            Scenario.named("cautious").with("people", 60).with("deadweight", 0.5);
    private static final Scenario HOPEFUL = Scenario.named("hopeful").with("people", 140);
    private static final Plan PLAN = plan();

    private static Plan plan() {
        Expr people = Expr.draw("people", Estimates.triangular(50, 100, 150));
        Expr deadweight = Expr.draw("deadweight", Estimates.uniform(0.1, 0.3));
        Map<String, Expr> figures = new LinkedHashMap<>();
        figures.put("gross", people);
        figures.put("net", people.times(Expr.ONE.minus(deadweight)).named("net-people"));
        return Plan.of(figures).orThrow();
    }

    @Test
    void eachFigureStandsUnderEachScenario() {
        Scenarios found = Scenarios.of(PLAN, BOTH, List.of(CAUTIOUS, HOPEFUL));
        assertEquals(60 * 0.5, found.of("cautious", "net"));
        assertEquals(140 * (1 - 0.2), found.of("hopeful", "net"), 1e-12);
        assertEquals(Series.of(60, 140), found.figures().get("gross"));
        assertEquals(BOTH, List.copyOf(found.figures().keySet()));
    }

    @Test
    void whatItWasComputedFromIsKept() {
        Scenarios found = Scenarios.of(PLAN, List.of("net"), List.of(CAUTIOUS));
        assertEquals(List.of(CAUTIOUS), found.scenarios());
        assertEquals(
                Map.of("people", 60.0, "deadweight", 0.5),
                found.scenarios().get(0).values());
        assertEquals(PLAN.fingerprint(), found.basis().fingerprint());
        assertEquals(100.0, found.basis().amounts().get("people"));
        assertEquals(80, found.basis().figure("net"), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> found.basis().figure("gross"));
    }

    @Test
    void theLastValueGivenToAnAmountHoldsAndAScenarioDoesNotChange() {
        Scenario more = CAUTIOUS.with("people", 70);
        assertEquals(70, more.values().get("people"));
        assertEquals(60, CAUTIOUS.values().get("people"));
        assertThrows(UnsupportedOperationException.class, () -> more.values().put("people", 80.0));
    }

    @Test
    void aScenarioThatChangesNothingIsTheBestEstimate() {
        Scenarios found = Scenarios.of(PLAN, BOTH, List.of(Scenario.named("as it is")));
        assertEquals(found.basis().figure("net"), found.of("as it is", "net"));
    }

    @Test
    void theTableBeginsWithTheBestEstimate() {
        assertEquals("""
                Scenarios; what one does not change is at its best
                scenario         net  gross  what it changes
                ------------------------------------------------------
                best estimate   80.0  100.0
                cautious        30.0   60.0  people 60, deadweight 0.5
                hopeful        112.0  140.0  people 140""", Scenarios.of(PLAN, BOTH, List.of(CAUTIOUS, HOPEFUL)).toString());
    }

    @Test
    void whatCannotBeAskedIsRefusedByName() {
        refused(
                "The plan has no amount poeple that can be given a value.\nMaybe people.",
                Scenario.named("x").with("poeple", 1));
        refused(
                "It is computed from other amounts: give those a value.",
                Scenario.named("x").with("net-people", 1));
        refused(() -> Scenario.named("x").with("people", Double.NaN), "The value of people in the scenario x (NaN)");
        refused(() -> Scenario.named(" "), "The name of the scenario must not be blank.");
        refused(
                () -> Scenarios.of(PLAN, BOTH, List.of(HOPEFUL, HOPEFUL)),
                "Two scenarios have one name: [hopeful, hopeful].");
        refused(() -> Scenarios.of(PLAN, BOTH, List.of()), "The number of scenarios (0)");
        refused(() -> Scenarios.of(PLAN, List.of("nett"), List.of(HOPEFUL)), "The plan has no figure nett");
        Scenarios found = Scenarios.of(PLAN, BOTH, List.of(HOPEFUL));
        refused(() -> found.of("cautious", "net"), "There is no scenario cautious here, but [hopeful].");
        refused(() -> found.of("hopeful", "nett"), "There is no figure nett here");
    }

    private static void refused(String message, Scenario scenario) {
        refused(() -> Scenarios.of(PLAN, BOTH, List.of(scenario)), message);
    }

    private static void refused(Executable asked, String message) {
        String said = String.valueOf(
                assertThrows(IllegalArgumentException.class, asked).getMessage());
        assertTrue(said.contains(message), said);
    }
}
