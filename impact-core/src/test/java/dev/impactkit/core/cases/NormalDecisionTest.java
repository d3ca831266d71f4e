// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.choice.Decision;
import dev.impactkit.core.choice.Gain;
import dev.impactkit.core.choice.ValueOfInformation;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.core.plan.Plan;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A decision between two options whose difference is linear in normal amounts, against its closed form. */
class NormalDecisionTest {
    private static final double CLOSED_FORM = 1e-5;
    private static final double MONTE_CARLO = 0.02;
    private static final CaseTable CASE = CaseTable.read("normal-decision.csv");

    @ParameterizedTest
    @ValueSource(strings = {"both", "grid-1", "grid-2", "grid-3", "grid-4", "grid-5"})
    void oneNormalDifference(String row) {
        ValueOfInformation value = value(draw(row), 1000);
        assertEquals(expected(row), value.amounts().get(0).value(), CLOSED_FORM * expected(row));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X1", "X2"})
    void oneOfTwoAmounts(String row) {
        Gain gain = value(difference(), 10_000).of(row);
        assertEquals(expected(row), gain.value(), CLOSED_FORM * expected(row));
        assertEquals(0, gain.error(), CLOSED_FORM);
        assertEquals("line", gain.estimator());
    }

    @Test
    void everythingByDraws() {
        ValueOfInformation value = value(difference(), 1_000_000);
        Gain all = value.perfect();
        assertEquals(expected("both"), all.value(), MONTE_CARLO * expected("both"));
        assertEquals(expected("both"), all.value(), 4 * all.error());
        assertEquals(all, new Gain("everything", value.of("X1", "X2").raw(), all.error(), all.most(), all.estimator()));
        assertEquals(CASE.at("both", 0), value.netBenefit("go"), 4 * CASE.at("both", 1) / 1000);
        assertEquals(0, value.netBenefit("stop"));
    }

    private static Expr difference() {
        return Expr.constant(-500)
                .plus(Expr.constant(40).times(draw("X1")))
                .plus(Expr.constant(100).times(draw("X2")));
    }

    private static Expr draw(String row) {
        return Expr.draw(row, Estimates.normal(CASE.at(row, 0), CASE.at(row, 1)));
    }

    private static double expected(String row) {
        return CASE.at(row, 2);
    }

    private static ValueOfInformation value(Expr difference, int draws) {
        Plan plan = Plan.of(Map.of("difference", difference)).orThrow();
        return ValueOfInformation.of(plan, Decision.toGo("difference", "", 1), Draws.of(draws));
    }
}
