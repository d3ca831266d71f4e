// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Table;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.core.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** y = 3 a + b + 2 (a b), a and b normal with mean 0 and variance 1: variances 9, 1 and 4. */
class DoubtTest {
    private static final Expr A = Expr.draw("a", Estimates.normal(0, 1));
    private static final Expr B = Expr.draw("b", Estimates.normal(0, 1));
    private static final Expr NOISE = Expr.draw("noise", Estimates.normal(0, Math.sqrt(2)));
    private static final Expr Y =
            A.times(Expr.constant(3)).plus(B).plus(A.times(B).times(Expr.constant(2)));

    private final Doubt doubt = doubt(Y.plus(NOISE), 20_000);

    @Test
    void eachAmountTakesItsOwnVariance() {
        near(9, doubt.of("a"));
        near(1, doubt.of("b"));
        near(2, doubt.of("noise"));
        assertEquals("a", doubt.amounts().get(0).of());
    }

    @Test
    void aGroupTakesWhatItsAmountsDoTogetherToo() {
        near(14, doubt.of("a", "b"));
        near(11, doubt.of("a", "noise"));
        assertEquals(doubt.variance(), doubt.of("a", "b", "noise").raw());
    }

    /** y = (a + b) / 10 + 3 c d: a and b take 0.02 of 9.02, and no noise on top. One estimate is off by some 0.025. */
    @Test
    void whatIsLeftUnexplainedAddsNothing() {
        Expr c = Expr.draw("c", Estimates.normal(0, 3));
        Expr d = Expr.draw("d", Estimates.normal(0, 1));
        Plan plan = Plan.of(Map.of("y", A.plus(B).times(Expr.constant(0.1)).plus(c.times(d))))
                .orThrow();
        double mean = IntStream.range(0, 40)
                .mapToDouble(seed -> Doubt.of(plan, "y", Draws.of(1000).seed(seed))
                        .of("a", "b")
                        .raw())
                .average()
                .orElseThrow();
        assertEquals(0.02, mean, 3 * 0.025 / Math.sqrt(40));
    }

    @Test
    void sharesAreOfTheWholeVariance() {
        assertEquals(16, doubt.variance(), 0.3);
        assertEquals(9 / doubt.variance(), doubt.share(doubt.of("a")), 0.03);
        assertThrows(IllegalArgumentException.class, () -> doubt.share(new Gain("a", 1, 1, 99, "")));
    }

    /** Yes or no of three in ten, worth 10: variance 21, all combinations counted. */
    @Test
    void fewValuesAreCountedOut() {
        Expr yes = Expr.draw("yes", Estimates.discrete(List.of(0.0, 1.0), List.of(7.0, 3.0)));
        Expr die = Expr.draw("die", Estimates.empirical(1, 2, 3, 4, 5, 6));
        Doubt exact = doubt(yes.times(Expr.constant(10)).plus(die), 2);
        assertEquals(21, exact.of("yes").raw(), 1e-9);
        assertEquals(35.0 / 12, exact.of("die").raw(), 1e-9);
        assertEquals(0, exact.of("die").error());
    }

    @Test
    void whatTheFigureDoesNotDependOnTakesNothing() {
        Expr other = Expr.draw("other", Estimates.normal(0, 1));
        Plan plan = Plan.of(Map.of("y", A, "z", other)).orThrow();
        Doubt of = Doubt.of(plan, "y", Draws.of(100));
        assertEquals(0, of.of("other").value());
        assertEquals("nothing depends on it", of.of("other").estimator());
        assertThrows(IllegalArgumentException.class, () -> of.of("unknown"));
        assertThrows(IllegalArgumentException.class, () -> Doubt.of(plan, "unknown", Draws.of(100)));
    }

    @Test
    void theTableShowsShares() {
        String text = doubt.toString();
        assertTrue(text.startsWith("What the doubt about y is made of (sd "), text);
        assertTrue(text.lines().allMatch(line -> line.length() <= Table.WIDTH), text);
        assertEquals(6, text.lines().count() - 1, text);
    }

    private static void near(double expected, Gain gain) {
        assertEquals(expected, gain.raw(), 4 * gain.error(), gain::toString);
        assertTrue(gain.error() < 0.05 * expected + 0.1, gain::toString);
    }

    private static Doubt doubt(Expr y, int draws) {
        return Doubt.of(Plan.of(Map.of("y", y)).orThrow(), "y", Draws.of(draws));
    }
}
