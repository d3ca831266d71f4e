// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.draw.Correlation;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.core.plan.Plan;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/**
 * y = a + 2 b + c with a, b, c standard normal, a and b with Pearson's correlation r. Knowing a tells of b:
 * E[y | a] = (1 + 2 r) a, so its variance is (1 + 2 r)²; that of a and b together 5 + 4 r; of c 1.
 */
class TogetherTest {
    private static final double R = 0.6;
    private static final double RANK = 6 / Math.PI * Math.asin(R / 2);
    private static final NormalDistribution BELL = NormalDistribution.of(0, 1);

    private final Plan plan = Plan.of(
                    Map.of(
                            "y",
                            draw("a").plus(draw("b").times(Expr.constant(2))).plus(draw("c"))),
                    List.of(Correlation.of("a", "b", RANK)))
            .orThrow();

    @Test
    void anAmountTellsOfThoseItGoesTogetherWith() {
        Doubt doubt = Doubt.of(plan, "y", Draws.of(40_000));
        near(2.2 * 2.2, doubt.of("a"));
        near(2.6 * 2.6, doubt.of("b"));
        near(1, doubt.of("c"));
        near(7.4, doubt.of("a", "b"));
        near(2.2 * 2.2 + 1, doubt.of("a", "c"));
    }

    /** The unit normal loss integral at 0 is the standard deviation of the conditional mean times phi(0). */
    @Test
    void whatKnowingIsWorthFollows() {
        ValueOfInformation value = ValueOfInformation.of(plan, Decision.toGo("y", "", 1), Draws.of(40_000));
        near(2.2 * BELL.density(0), value.of("a"));
        near(2.6 * BELL.density(0), value.of("b"));
        near(BELL.density(0), value.of("c"));
        near(Math.sqrt(7.4) * BELL.density(0), value.of("a", "b"));
        near(Math.sqrt(2.2 * 2.2 + 1) * BELL.density(0), value.of("a", "c"));
        near(Math.sqrt(8.4) * BELL.density(0), value.perfect());
    }

    private static Expr draw(String path) {
        return Expr.draw(path, Estimates.normal(0, 1));
    }

    private static void near(double expected, Gain gain) {
        assertEquals(expected, gain.raw(), 4 * gain.error() + 1e-4, gain::toString);
        assertTrue(gain.error() < 0.03 * expected, gain::toString);
    }
}
