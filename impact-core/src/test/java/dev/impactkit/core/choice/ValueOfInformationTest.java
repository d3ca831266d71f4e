// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Table;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.core.plan.Plan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValueOfInformationTest {
    private static final Expr X = Expr.draw("x", Estimates.uniform(0, 2));
    private static final Expr Y = Expr.draw("y", Estimates.triangular(0, 0.5, 2.5));

    /** E[y] = 1, so E[xy - 1 | x] = x - 1, worth E[max(0, x - 1)] = 1/4. */
    @Test
    void amountsThatMultiply() {
        Gain x = toGo(X.times(Y).minus(Expr.ONE), 20_000).of("x");
        assertEquals(0.25, x.raw(), 4 * x.error());
        assertTrue(x.error() < 0.01 && x.error() > 0);
    }

    /** E[NB | x] = (x - 1)² - 1/4 with x uniform on 0 to 2: above 0 beyond 1/2 from 1, and its mean is 1/12. */
    @Test
    void aCurveThatBends() {
        Expr bent = X.minus(Expr.ONE).power(Expr.constant(2)).minus(Expr.constant(0.25));
        Gain x = toGo(bent.plus(Expr.draw("noise", Estimates.normal(0, 1))), 50_000)
                .of("x");
        // The integral over 1/2 to 1 of u² - 1/4 is 1/6, less the mean 1/12.
        assertEquals(1.0 / 6 - 1.0 / 12, x.raw(), 4 * x.error() + 1e-6);
        assertEquals("polynomial of degree 2", x.estimator());
    }

    /** Three options 0, x - 1 and 1 - x: knowing x brings E|x - 1| = 1/2. */
    @Test
    void moreThanTwoOptions() {
        Map<String, Expr> figures = new LinkedHashMap<>();
        Expr noise = Expr.draw("noise", Estimates.normal(0, 0.5));
        figures.put("up", X.minus(Expr.ONE).plus(noise));
        figures.put("down", Expr.ONE.minus(X).plus(noise));
        figures.put("none", noise);
        ValueOfInformation value = ValueOfInformation.of(
                Plan.of(figures).orThrow(), Decision.between("up", "down", "none"), Draws.of(5000));
        assertEquals(0.5, value.of("x").raw(), 1e-5);
        assertEquals(0, value.of("noise").raw(), 1e-9);
    }

    /** All draws of a yes or no, with noise: E[NB | yes] = 3, E[NB | no] = -1, three in ten yes. */
    @Test
    void anAmountOfFewValuesAmongOthers() {
        Expr yes = Expr.draw("yes", Estimates.discrete(List.of(0.0, 1.0), List.of(7.0, 3.0)));
        Expr benefit = yes.times(Expr.constant(4)).minus(Expr.ONE).plus(Expr.draw("noise", Estimates.normal(0, 2)));
        Gain gain = toGo(benefit, 5000).of("yes");
        assertEquals("mean per value", gain.estimator());
        assertEquals(0.3 * 3 - 0.2, gain.raw(), 1e-5);
    }

    @Test
    void aGroupOfTwo() {
        // E[max(0, xy - 1)] = E[(2y - 1)² / 4y where y > 1/2], the mean over 4000 even quantiles of y.
        ValueOfInformation value =
                toGo(X.times(Y).minus(Expr.ONE).plus(Expr.draw("noise", Estimates.normal(0, 1))), 20_000);
        Gain both = value.of("x", "y");
        assertEquals(0.335692, both.raw(), 4 * both.error());
        assertTrue(both.estimator().startsWith("sum of curves and "), both.estimator());
        assertTrue(both.raw() > value.of("x").raw());
    }

    @Test
    void whatReachesNoDecisionIsWorthNothing() {
        Map<String, Expr> figures = new LinkedHashMap<>();
        figures.put("benefit", X.minus(Expr.ONE));
        figures.put("beside", Y.times(Expr.draw("certain", Estimates.fixed(3))));
        ValueOfInformation value =
                ValueOfInformation.of(Plan.of(figures).orThrow(), Decision.toGo("benefit", "", 1), Draws.of(100));
        assertEquals(0, value.of("y").value());
        assertEquals("nothing depends on it", value.of("y", "certain").estimator());
        assertEquals(value.of("x").raw(), value.of("x", "y").raw());
        assertThrows(IllegalArgumentException.class, () -> value.of("z"));
        assertThrows(IllegalArgumentException.class, () -> value.netBenefit("perhaps"));
    }

    @Test
    void drawsWithoutMeaningAreLeftOutAndCounted() {
        // 1 / max(0, x - 1) is infinite for half of the draws.
        Expr odd = Expr.ONE.over(Expr.max(Expr.ZERO, X.minus(Expr.ONE))).plus(Y);
        ValueOfInformation value = toGo(odd, 1000);
        assertEquals(500, value.without(), 4 * Math.sqrt(250));
        assertTrue(value.toString().contains("Left out: " + value.without() + " draws"), value.toString());
        ValueOfInformation none = toGo(Expr.ONE.over(X.minus(X)).plus(Y), 100);
        assertEquals(100, none.without());
        assertTrue(Double.isNaN(none.netBenefit("go")));
        assertTrue(none.amounts().isEmpty());
        assertFalse(none.toString().isEmpty());
    }

    @Test
    void aDecisionWithoutDoubtIsWorthNothingMore() {
        ValueOfInformation value = toGo(Expr.draw("certain", Estimates.fixed(3)).minus(Expr.ONE), 100);
        assertEquals(0, value.perfect().raw());
        assertEquals(2, value.netBenefit("go"));
        assertEquals(0, value.chanceWrong());
    }

    @Test
    void whatIsClippedIsMarked() {
        Gain above = new Gain("x", 12, 1, 10, "line");
        assertEquals(10, above.value());
        assertTrue(above.clipped());
        assertTrue(above.toString().startsWith("x: 10*"), above.toString());
        Gain below = new Gain("x", -0.5, 1, 10, "line");
        assertEquals(0, below.value());
        assertTrue(below.clipped());
        assertFalse(new Gain("x", 9, 1, 10, "line").clipped());
    }

    @Test
    void theTableSaysWhatIsDecidedAndHow() {
        Map<String, Expr> figures = new LinkedHashMap<>();
        figures.put("pv", X.times(Expr.constant(1000)));
        figures.put("investment", Y.times(Expr.constant(500)));
        String text = ValueOfInformation.of(
                        Plan.of(figures).orThrow(), Decision.toGo("pv", "investment", 1.5), Draws.of(2000))
                .toString();
        assertTrue(
                text.startsWith("What it is worth to know before deciding: go (pv - 1.5 x investment) or stop (0)."),
                text);
        assertTrue(text.contains("everything"), text);
        assertTrue(text.lines().allMatch(line -> line.length() <= Table.WIDTH), text);
    }

    @Test
    void aDecisionNeedsOptions() {
        assertThrows(IllegalArgumentException.class, () -> Decision.between("one"));
        assertThrows(IllegalArgumentException.class, () -> Decision.between("one", "one"));
        assertThrows(IllegalArgumentException.class, () -> Decision.toGo("pv", "investment", Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Decision.toGo("", "", 1));
        assertThrows(IllegalArgumentException.class, () -> toGo(X, 100).of(Survey.yesNo("y", 3)));
    }

    private static ValueOfInformation toGo(Expr benefit, int draws) {
        Plan plan = Plan.of(Map.of("benefit", benefit)).orThrow();
        return ValueOfInformation.of(plan, Decision.toGo("benefit", "", 1), Draws.of(draws));
    }
}
