// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.impactkit.core.choice.Decision;
import dev.impactkit.core.choice.Gain;
import dev.impactkit.core.choice.Survey;
import dev.impactkit.core.choice.ValueOfInformation;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.core.plan.Plan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The oil wildcatter of a manual: two amounts that take three values each. */
class OilWildcatterTest {
    private static final double MONEY = 0.5;
    private static final CaseTable CASE = CaseTable.read("oil-wildcatter.csv");

    private final ValueOfInformation value =
            ValueOfInformation.of(plan(), Decision.toGo("return", "cost", 1), Draws.of(2));

    @Test
    void drillingIsBestOnAverage() {
        assertEquals("go", value.best().name());
        assertEquals(expected("optimal"), value.netBenefit("go"), MONEY);
    }

    @Test
    void eachAmountIsWorthWhatTheManualSays() {
        check("deposit", value.of("deposit"));
        check("cost", value.of("cost"));
        assertEquals("deposit", value.amounts().get(0).of());
    }

    @Test
    void bothTogetherAreWorthNoMoreThanTheDeposit() {
        check("both", value.perfect());
        check("both", value.of("cost", "deposit"));
    }

    @Test
    void theSoundingIsWorthLessThanItsPrice() {
        Map<Double, List<Double>> chances = new LinkedHashMap<>();
        List<String> states = List.of("dry", "wet", "soaking");
        for (int i = 0; i < states.size(); i++) {
            chances.put(CASE.at("deposit", i), row(states.get(i)));
        }
        check("sounding", value.of(Survey.signs("deposit", chances)));
    }

    private static void check(String row, Gain gain) {
        assertEquals(expected(row), gain.value(), MONEY);
        assertEquals(0, gain.error());
        assertFalse(gain.clipped());
    }

    private static double expected(String row) {
        return CASE.at("expected." + row, 0);
    }

    private static List<Double> row(String name) {
        return Objects.requireNonNull(CASE.rows().get(name), name);
    }

    private static Plan plan() {
        Map<String, Expr> figures = new LinkedHashMap<>();
        figures.put("return", Expr.draw("deposit", Estimates.discrete(row("deposit"), row("deposit-chance"))));
        figures.put("cost", Expr.draw("cost", Estimates.discrete(row("cost"), row("cost-chance"))));
        return Plan.of(figures).orThrow();
    }
}
