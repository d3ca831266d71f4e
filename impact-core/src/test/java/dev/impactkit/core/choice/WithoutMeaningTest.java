// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.core.plan.Plan;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is left out where a figure has no meaning is left out of what knowing an amount is worth too. */
class WithoutMeaningTest {
    private static final Expr X = Expr.draw("x", Estimates.empirical(0, 1, 2));
    private static final Expr Y = Expr.draw("y", Estimates.empirical(0, 1));
    private static final Expr LEVEL = Expr.constant(0.7);

    /** 1 / x - 0.7 is 0.3 at 1 and -0.2 at 2, 0.05 on average: knowing x brings 0.3 / 2 - 0.05. */
    @Test
    void aValueThatIsLeftOutCountsForNoOther() {
        Plan plan = plan(Expr.ONE.over(X).minus(LEVEL));
        ValueOfInformation value = value(plan, 100);
        assertEquals(0.05, value.netBenefit("go"), 1e-12);
        assertEquals(0.10, value.perfect().raw(), 1e-12);
        assertEquals(0.10, value.of("x").raw(), 1e-12);
    }

    /**
     * 1 / (x + y) - 0.7 without x = y = 0: 0.3 twice, -0.2 twice and -11/30, by hand. Given x its means are 0.3, 0.05 and
     * -17/60 with weights 1, 2 and 2 of 5; given y 0.05 and -4/45 with 2 and 3 of 5.
     */
    @Test
    void amountsHangTogetherWhereCombinationsAreLeftOut() {
        Plan plan = plan(Expr.ONE.over(X.plus(Y)).minus(LEVEL));
        ValueOfInformation value = value(plan, 100);
        assertEquals(0.12, value.perfect().raw(), 1e-12);
        assertEquals(0.08, value.of("x").raw(), 1e-12);
        assertEquals(0.02, value.of("y").raw(), 1e-12);
        Doubt doubt = Doubt.of(plan, "benefit", Draws.of(100));
        assertEquals(9.0 / 14, doubt.share(doubt.of("x")), 1e-12);
        assertEquals(5.0 / 84, doubt.share(doubt.of("y")), 1e-12);
    }

    /**
     * u + n - 1.6 with u uniform on 0 to 2 and n normal, without all u below 1. Given u: 0.4² / 2. Given n: the unit normal
     * loss of 0.1. Of the variance 13/12 n makes 12/13.
     */
    @Test
    void theDistributionOfWhatIsLeftCounts() {
        Expr u = Expr.draw("u", Estimates.uniform(0, 2));
        Expr none = Expr.ZERO.over(Expr.max(Expr.ZERO, u.minus(Expr.ONE)));
        Plan plan = plan(u.plus(Expr.draw("n", Estimates.normal(0, 1)))
                .minus(Expr.constant(1.6))
                .plus(none));
        near(0.08, value(plan, 20_000).of("u"));
        near(0.3509353312047147, value(plan, 20_000).of("n"));
        near(1, Doubt.of(plan, "benefit", Draws.of(20_000)).of("n"));
        near(1.0 / 12, Doubt.of(plan, "benefit", Draws.of(20_000)).of("u"));
    }

    private static void near(double expected, Gain gain) {
        assertEquals(expected, gain.raw(), 4 * gain.error(), gain::toString);
        assertTrue(gain.error() < 0.05 * expected + 0.01, gain::toString);
    }

    private static ValueOfInformation value(Plan plan, int draws) {
        return ValueOfInformation.of(plan, Decision.toGo("benefit", "", 1), Draws.of(draws));
    }

    private static Plan plan(Expr benefit) {
        return Plan.of(Map.of("benefit", benefit)).orThrow();
    }
}
