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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {
    private static final Draws DRAWS = Draws.of(10_000).seed(7);
    private static final Expr SHARED = Expr.draw("shared", Estimates.lognormalMeanSd(1000, 600));
    private static final Expr OWN = Expr.draw("own", Estimates.uniform(-100, 100));

    /** a brings the shared amount; b 30 more and something of its own; c always 50 less than a. */
    private static final Alternative A = alternative("a", SHARED, 800);

    private static final Alternative B = alternative("b", SHARED.plus(OWN).plus(Expr.constant(30)), 800);
    private static final Alternative C = alternative("c", SHARED.minus(Expr.constant(50)), 800);

    @Test
    void aFurtherAlternativeChangesNoBit() {
        Options two = options(A, C);
        Options three = options(B, A, C);
        assertEquals(two.of("a"), three.of("a"));
        assertEquals(two.of("c"), three.of("c"));
        assertEquals(two.difference("a", "c"), three.difference("a", "c"));
    }

    @Test
    void anAlternativeWithoutMeaningTakesNothingFromTheOthers() {
        Alternative never = alternative("never", Expr.ONE.over(SHARED.minus(SHARED)), 1);
        Options with = options(A, C, never);
        assertEquals(options(A, C).of("a"), with.of("a"));
        assertEquals(DRAWS.count(), with.of("never").without());
        assertEquals(DRAWS.count(), with.difference("a", "never").without());
    }

    /** What two share cancels: the difference is uniform on -70 to 130, whatever the shared amount does. */
    @Test
    void theDifferenceIsTakenDrawByDraw() {
        Balance difference = options(A, B).difference("b", "a");
        assertEquals(30, difference.mean(), 4 * difference.error());
        assertEquals(200 / Math.sqrt(12) / 100, difference.error(), 0.01);
        assertEquals(-60, difference.low(), 3);
        assertEquals(120, difference.high(), 3);
        assertEquals(0.65, difference.chanceAbove(), 0.02);
        assertEquals(600.0 / 100, options(A, B).of("a").error(), 1);
    }

    /** E[max(0, u)] with u uniform on -70 to 130 is 130² / 400 = 42.25, so b regrets 42.25 - 30. */
    @Test
    void regretIsWhatTheBestWouldHaveBroughtMore() {
        List<Regret> regrets = options(A, B).regrets();
        assertEquals(42.25, regrets.get(0).expected(), 4 * regrets.get(0).error());
        assertEquals(12.25, regrets.get(1).expected(), 4 * regrets.get(1).error());
        assertEquals(1, regrets.get(0).chanceBest() + regrets.get(1).chanceBest(), 1e-12);
        assertEquals(0.65, regrets.get(1).chanceBest(), 0.02);
    }

    @Test
    void aDrawWithSeveralBestCountsForEachInPart() {
        Alternative twin = alternative("twin", SHARED, 800);
        List<Regret> regrets = options(A, twin, C).regrets();
        assertEquals(0.5, regrets.get(0).chanceBest(), 1e-12);
        assertEquals(0.5, regrets.get(1).chanceBest(), 1e-12);
        assertEquals(0, regrets.get(2).chanceBest());
        assertEquals(50, regrets.get(2).expected(), 1e-9);
    }

    @Test
    void dominanceInEveryDrawAndByChances() {
        Alternative other = alternative("other", Expr.draw("other", Estimates.lognormalMeanSd(1500, 900)), 800);
        List<Dominance> found = options(A, B, C, other).dominance();
        assertTrue(found.contains(new Dominance("a", "c", true)), found::toString);
        assertTrue(found.contains(new Dominance("other", "c", false)), found::toString);
        assertTrue(found.stream().noneMatch(d -> d.better().equals("c")), found::toString);
        assertTrue(
                found.stream()
                        .noneMatch(d -> d.better().equals("b") && d.worse().equals("a") && d.always()),
                found::toString);
        assertEquals("a is never worse than c and sometimes better.", new Dominance("a", "c", true).toString());
    }

    /** A costs 100 and brings 300 for sure; twice as dear brings 450: from a threshold of 1.5 on the cheap one is better. */
    @Test
    void acceptabilityTurnsWhereTheNextUnitStopsPaying() {
        Options options = options(fixed("cheap", 300, 100), fixed("dear", 450, 200));
        Acceptability curve = options.acceptability(0, 1, 1.5, 2);
        assertEquals(
                List.of(0.0, 0.0, 0.5, 1.0), curve.of("cheap").stream().boxed().toList());
        assertEquals(
                List.of(1.0, 1.0, 0.5, 0.0), curve.of("dear").stream().boxed().toList());
        assertThrows(IllegalArgumentException.class, () -> curve.of("middling"));
        assertTrue(curve.toString().contains("50.0%"), curve::toString);
    }

    @Test
    void theTableFits() {
        String text = options(A, B, C).toString();
        assertTrue(text.startsWith("Options on the same 10,000 draws, seed 7; a unit of cost must bring 1"), text);
        assertTrue(text.lines().allMatch(line -> line.length() <= Table.WIDTH), text);
        assertEquals(6, text.lines().count(), text);
    }

    @Test
    void alternativesHaveDifferentNamesAndFiguresOfTheirPlan() {
        assertThrows(IllegalArgumentException.class, () -> options(A));
        assertThrows(IllegalArgumentException.class, () -> options(A, A));
        assertThrows(IllegalArgumentException.class, () -> new Alternative("a", A.plan(), "value", "price"));
        assertThrows(IllegalArgumentException.class, () -> options(A, B).of("z"));
        assertThrows(IllegalArgumentException.class, () -> Options.of(List.of(A, B), Double.NaN, DRAWS));
        Options free = options(A, new Alternative("nothing", A.plan(), "", ""));
        assertEquals(0, free.of("nothing").mean());
    }

    private static Options options(Alternative... all) {
        return Options.of(List.of(all), 1, DRAWS);
    }

    private static Alternative fixed(String name, double value, double cost) {
        return alternative(name, Expr.draw(name, Estimates.fixed(value)), cost);
    }

    private static Alternative alternative(String name, Expr value, double cost) {
        Map<String, Expr> figures = new LinkedHashMap<>();
        figures.put("value", value);
        figures.put("cost", Expr.draw(name + "-cost", Estimates.fixed(cost)));
        return new Alternative(name, Plan.of(figures).orThrow(), "value", "cost");
    }
}
