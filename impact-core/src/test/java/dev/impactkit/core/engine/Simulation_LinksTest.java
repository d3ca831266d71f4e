// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.draw.Correlation;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.core.plan.Plan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Amounts that go together are drawn so. */
class Simulation_LinksTest {
    private static final Expr SUM = Expr.draw("a", Estimates.normal(3, 1)).plus(Expr.draw("b", Estimates.normal(5, 2)));
    private static final int N = 200_000;

    private static double sd(Correlation... links) {
        Plan plan = Plan.of(Map.of("sum", SUM), List.of(links)).orThrow();
        return Simulator.run(plan, Draws.of(N)).of("sum").sd();
    }

    /** The variance of a sum of normal numbers is 1 + 4 + 2 * 2 r; its deviation has an error of 1 / sqrt(2 n) of itself. */
    private static void assertSd(double rank, double sd) {
        double expected = Math.sqrt(5 + 4 * 2 * StrictMath.sin(Math.PI * rank / 6));
        assertEquals(expected, sd, 4 * expected / Math.sqrt(2.0 * N));
    }

    @Test
    void aSumOfTwoNormalAmountsVariesAsTheirCorrelationSays() {
        assertSd(0, sd());
        assertSd(0.6, sd(Correlation.of("a", "b", 0.6)));
        assertSd(-0.6, sd(Correlation.of("a", "b", -0.6)));
    }
}
