// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Series;
import dev.impactkit.core.draw.Correlation;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.engine.MeanGap.Cause;
import dev.impactkit.core.engine.MeanGap.Part;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.estimate.Replicate;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.core.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeanGapTest {
    /** Best 1, mean 2. */
    private static final Expr LOPSIDED = Expr.draw("lopsided", Estimates.triangular(0, 1, 5));

    /** Best and mean 4; the mean of 1/x is ln 3 / 4. */
    private static final Expr DIVISOR = Expr.draw("divisor", Estimates.uniform(2, 6));

    private static final Expr EVEN = Expr.draw("even", Estimates.uniform(0, 2));

    @Test
    void skewIsWhatTheFigureMovesWhenAnAmountGoesFromItsBestToItsMean() {
        MeanGap gap = MeanGap.of(plan(LOPSIDED.times(EVEN)), "f", 2, 0);
        assertEquals(1, gap.best());
        assertEquals(List.of(new Part(Cause.SKEW, "lopsided", 1)), named(gap));
        assertEquals(0, gap.size(Cause.CURVE), 1e-12);
    }

    @Test
    void aCurveIsTheAverageOverAnAmountLessTheFigureAtItsMean() {
        double mean = StrictMath.log(3) / 4;
        MeanGap gap = MeanGap.of(plan(EVEN.over(DIVISOR)), "f", mean, 0);
        assertEquals(0.25, gap.best());
        assertEquals(1, named(gap).size());
        assertEquals("divisor", named(gap).get(0).amount());
        assertEquals(mean - 0.25, named(gap).get(0).size(), 1e-14);
        assertEquals(0, together(gap, Cause.CURVE), 1e-14);
    }

    /** Data of 10 and replicates of 8, 13, 9 and 14, whose average is 11; which of them is the middle one means nothing. */
    @Test
    void aDataSetIsMovedFromItsDataToTheAverageOfItsReplicates() {
        Expr data = Expr.pick(Series.of(10, 8, 13, 9, 14), Expr.draw("survey", new Replicate(4)));
        MeanGap gap = MeanGap.of(plan(data.times(EVEN)), "f", 11, 0);
        assertEquals(10, gap.best());
        assertEquals(List.of(new Part(Cause.CURVE, "survey", 1)), named(gap));
        assertEquals(0, together(gap, Cause.SKEW));
        assertEquals(0, together(gap, Cause.CURVE), 1e-14);
    }

    @Test
    void whatNoAmountExplainsAloneIsSaidToComeTogether() {
        // f = x y with best 1 and mean 2 each: alone each adds 1, both add 3.
        Expr other = Expr.draw("other", Estimates.triangular(0, 1, 5));
        MeanGap gap = MeanGap.of(plan(LOPSIDED.times(other)), "f", 4, 0);
        assertEquals(List.of(new Part(Cause.SKEW, "lopsided", 1), new Part(Cause.SKEW, "other", 1)), named(gap));
        assertEquals(1, together(gap, Cause.SKEW), 1e-12);
        assertEquals(0, together(gap, Cause.CURVE), 1e-12);
    }

    @Test
    void thePartsAddUpToTheGapOfASimulatedMean() {
        Plan plan = plan(LOPSIDED.times(EVEN).over(DIVISOR).plus(LOPSIDED));
        Spread spread = Simulator.run(plan, Draws.of(5_000)).of("f");
        MeanGap gap = MeanGap.of(plan, "f", spread.mean(), spread.meanError());
        double sum = gap.parts().stream().mapToDouble(Part::size).sum();
        assertEquals(spread.mean() - gap.best(), sum, 1e-14);
        assertEquals(gap.size(), sum, 1e-14);
        // lopsided adds 1 + 1/4 at its mean; x y z is linear in each but the divisor, of which the average is known.
        assertEquals("lopsided", gap.parts().get(0).amount());
        assertEquals(1.25, gap.parts().get(0).size(), 1e-14);
        Part curve = named(gap).get(1);
        assertEquals(2 * (StrictMath.log(3) / 4 - 0.25), curve.size(), 1e-14);
        // What is left is chance: within four and a half errors.
        assertEquals(0, together(gap, Cause.CURVE), 4.5 * spread.meanError());
    }

    @Test
    void drawingAmountsTogetherIsACauseOfItsOwn() {
        MeanGap gap = MeanGap.of(plan(LOPSIDED.times(EVEN)), "f", 2.01, 0.03).together(2.21, 0.04);
        assertEquals(2.21, gap.mean());
        assertEquals(0.05, gap.error(), 1e-15);
        assertEquals(0.2, gap.size(Cause.DEPENDENCE), 1e-15);
        assertEquals(1.21, gap.parts().stream().mapToDouble(Part::size).sum(), 1e-12);
    }

    /**
     * Of two normal amounts E[XY] = E[X] E[Y] + r sd sd: nothing lopsided, nothing bent, but with a rank correlation of 0.5, by
     * which r = 2 sin(pi / 12), they are 4 r = 2.07 above.
     */
    @Test
    void aPlanThatStatesCorrelationsTellsThemFromCurves() {
        Expr x = Expr.draw("x", Estimates.normal(10, 2));
        Expr y = Expr.draw("y", Estimates.normal(10, 2));
        Plan plan = Plan.of(Map.of("f", x.times(y)), List.of(Correlation.of("x", "y", 0.5)))
                .orThrow();
        Draws draws = Draws.of(100_000);
        MeanGap gap = MeanGap.of(plan, "f", draws);
        assertEquals(Simulator.run(plan, draws).of("f").mean(), gap.mean());
        assertEquals(8 * StrictMath.sin(Math.PI / 12), gap.size(Cause.DEPENDENCE), 4.5 * gap.error());
        assertEquals(0, gap.size(Cause.SKEW));
        assertEquals(0, gap.size(Cause.CURVE), 4.5 * gap.error());
        assertTrue(gap.error() < 0.2);
        assertEquals(gap.size(), gap.parts().stream().mapToDouble(Part::size).sum(), 1e-12);
    }

    @Test
    void aPlanWithoutCorrelationsHasNoPartOfDependence() {
        MeanGap gap = MeanGap.of(plan(LOPSIDED.times(EVEN)), "f", Draws.of(1000));
        Spread spread =
                Simulator.run(plan(LOPSIDED.times(EVEN)), Draws.of(1000)).of("f");
        assertEquals(MeanGap.of(plan(LOPSIDED.times(EVEN)), "f", spread.mean(), spread.meanError()), gap);
    }

    @Test
    void whatIsSmallerThanTheErrorIsSaidToBeSo() {
        MeanGap gap = MeanGap.of(plan(LOPSIDED.times(EVEN).over(DIVISOR)), "f", 0.56, 0.06);
        assertFalse(gap.isWithinError(gap.parts().get(0)));
        String text = gap.toString();
        // lopsided: from 1/4 to 2/4. divisor: 2 (ln 3 / 4 - 1/4) = 0.0493, less than 0.06.
        List<String> lines =
                text.lines().map(line -> line.replaceAll(" +", " ").strip()).toList();
        assertEquals(
                "Why the mean of f, 0.560, is not its best estimate, 0.250 (error of the mean 0.060)", lines.get(0));
        assertTrue(lines.contains("lopsided: its mean is not its best estimate lopsided +0.250"), text);
        assertTrue(lines.contains("the figure follows it by a curve divisor, less than the error +0.049"), text);
        assertEquals("in all +0.310", lines.get(lines.size() - 1));
    }

    @Test
    void aTableOfManyAmountsStaysShort() {
        List<Expr> many = IntStream.range(0, 60)
                .mapToObj(i -> Expr.draw("amount-" + i, Estimates.triangular(0, 1, 2 + i)))
                .toList();
        MeanGap gap = MeanGap.of(plan(Expr.sum(many)), "f", 1000, 1);
        // Means are 1 + i/3, so that amount i adds i/3; amounts 1 and 2 less than 1.
        assertEquals(59, named(gap).size());
        String text = gap.toString();
        assertTrue(text.contains("51 more amounts, 2 less than the error"), text);
        assertTrue(text.lines().count() < 20, text);
        assertTrue(text.lines().allMatch(line -> line.length() <= 100), text);
    }

    @Test
    void theErrorIsNotNegativeAndTheFigureIsKnown() {
        Plan plan = plan(LOPSIDED);
        assertThrows(IllegalArgumentException.class, () -> MeanGap.of(plan, "f", 2, -1));
        assertThrows(IllegalArgumentException.class, () -> MeanGap.of(plan, "g", 2, 0));
    }

    private static List<Part> named(MeanGap gap) {
        return gap.parts().stream().filter(part -> !part.amount().isEmpty()).toList();
    }

    private static double together(MeanGap gap, Cause cause) {
        return gap.parts().stream()
                .filter(part -> part.cause() == cause && part.amount().isEmpty())
                .mapToDouble(Part::size)
                .sum();
    }

    private static Plan plan(Expr figure) {
        return Plan.of(Map.of("f", figure)).orThrow();
    }
}
