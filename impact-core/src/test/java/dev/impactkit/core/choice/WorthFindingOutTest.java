// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Table;
import dev.impactkit.core.choice.Measured.KeepBecause;
import dev.impactkit.core.choice.WorthFindingOut.Advice;
import dev.impactkit.core.choice.WorthFindingOut.Line;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.core.plan.Plan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Net benefit 100 x - 300 with x normal (5, 6), and a small y beside; a third amount reaches no decision. */
class WorthFindingOutTest {
    private static final Plan PLAN = plan();
    private static final ValueOfInformation VALUE =
            ValueOfInformation.of(PLAN, Decision.toGo("benefit", "", 1), Draws.of(2000));

    @Test
    void aSurveyIsWeighedAgainstItsCost() {
        // Worth 83.70 by the unit normal loss integral, see SurveyTest.
        Survey survey = Survey.average("x", 10, 20);
        assertEquals(Advice.MEASURE, advice(Measured.by(survey).costing(80)));
        assertEquals(Advice.MIGHT_STOP, advice(Measured.by(survey).costing(90)));
    }

    @Test
    void withoutAWayOfMeasuringCertaintyIsTheCeiling() {
        // Certainty is worth 151.3 to 152.5: the survey of 1000 in SurveyTest, and the closed form without it.
        assertEquals(Advice.PERHAPS, advice(Measured.of("follow-up", "x").costing(100)));
        assertEquals(Advice.MIGHT_STOP, advice(Measured.of("follow-up", "x").costing(160)));
        assertEquals(Advice.MIGHT_STOP, advice(Measured.of("small thing", "y").costing(10)));
    }

    @ParameterizedTest
    @EnumSource(KeepBecause.class)
    void nothingIsAdvisedToStopThatIsMeasuredForAnotherReason(KeepBecause reason) {
        Line line = line(Measured.of("small thing", "y").costing(1e9).keptBecause(reason));
        assertEquals(Advice.KEEP, line.advice());
        assertEquals("Keep it: " + reason.text() + ".", line.because());
    }

    @Test
    void severalReasonsAreSaidInOrder() {
        Measured kept = Measured.of("small thing", "y")
                .costing(1e9)
                .keptBecause(KeepBecause.DUTY_TO_FUNDER)
                .keptBecause(KeepBecause.HARM);
        assertEquals(
                "Keep it: it shows a harm, and it is owed to a funder.",
                line(kept).because());
    }

    @Test
    void whatTheDecisionDoesNotDependOnIsNotJudged() {
        Line beside = line(Measured.of("stories", "z").costing(1e9));
        assertEquals(Advice.NONE, beside.advice());
        assertEquals("The decision does not depend on it and says nothing about it.", beside.because());
        assertEquals(Advice.NONE, advice(Measured.of("atmosphere").costing(5)));
    }

    @Test
    void withoutACostNothingIsAdvised() {
        assertEquals(Advice.NONE, advice(Measured.of("follow-up", "x")));
    }

    @Test
    void moreRunsMakeMoreWorth() {
        Measured dear = Measured.by(Survey.average("x", 10, 20)).costing(200);
        assertEquals(Advice.MIGHT_STOP, advice(dear));
        FutureRuns runs = FutureRuns.yearly(1, 5).fromYear(1);
        assertEquals(4, runs.count());
        Line line = WorthFindingOut.of(VALUE, runs, List.of(dear)).lines().get(0);
        assertEquals(Advice.MEASURE, line.advice());
        assertEquals(4 * 83.69519175251588, line.worth(), 1e-2);
    }

    @Test
    void withoutADecisionNothingIsAdvisedAndThePremiseSaysSo() {
        Doubt doubt = Doubt.of(PLAN, "benefit", Draws.of(2000));
        WorthFindingOut report = WorthFindingOut.withoutDecision(
                doubt,
                List.of(
                        Measured.of("follow-up", "x").costing(1e9),
                        Measured.of("stories", "z").keptBecause(KeepBecause.STAKEHOLDER_PRIORITY)));
        assertTrue(report.premise().startsWith("No decision is stated"), report.premise());
        assertTrue(report.lines().stream().allMatch(line -> line.advice() == Advice.NONE), report::toString);
        assertEquals(
                "If it were certain, 100% of the variance of benefit would go.",
                report.lines().get(0).because());
        assertEquals(
                "stories: benefit does not depend on it. Keep it: it is what a stakeholder holds most important.",
                report.sentences().get(1));
    }

    @Test
    void aCertainFigureHasNoDoubtThatCouldGo() {
        Expr certain = Expr.draw("certain", Estimates.fixed(3));
        Doubt none = Doubt.of(Plan.of(Map.of("y", certain.plus(Expr.ONE))).orThrow(), "y", Draws.of(10));
        Line line = WorthFindingOut.withoutDecision(none, List.of(Measured.of("follow-up", "certain")))
                .lines()
                .get(0);
        assertEquals(0, line.worth());
        assertEquals(0, line.error());
    }

    @Test
    void theTableFitsAndSaysWhatWasDecided() {
        WorthFindingOut worth = WorthFindingOut.of(
                VALUE,
                FutureRuns.once(),
                List.of(
                        Measured.by(Survey.average("x", 10, 20)).costing(80),
                        Measured.of("small thing", "y").costing(10).keptBecause(KeepBecause.values())));
        String text = worth.toString();
        assertTrue(text.startsWith("Worth finding out. For the decision go (benefit) or stop (0), taken once."), text);
        assertTrue(text.lines().allMatch(line -> line.length() <= Table.WIDTH), text);
    }

    @Test
    void theNetGainOfAStudyRunsOverTheFuture() {
        // Three runs from year 1 on at 10 %: 10 / 1.1 + 10 / 1.21 + 10 / 1.331 = 24.8685...
        FutureRuns runs = FutureRuns.yearly(10, 4).fromYear(0.5).discountedAt(0.10);
        assertEquals(24.868519909842224, runs.count(), 1e-12);
        FutureRuns.NetGain net = runs.net(new Gain("x", 2, 0.5, 9, "line"), 30);
        assertEquals(2 * 24.868519909842224 - 30, net.value(), 1e-12);
        assertEquals(0.5 * 24.868519909842224, net.error(), 1e-12);
        assertEquals("x: 24.8685 runs x 2 - 30 = 19.737", net.toString());
        assertThrows(IllegalArgumentException.class, () -> runs.fromYear(-1));
        assertThrows(IllegalArgumentException.class, () -> runs.discountedAt(-1));
        assertThrows(IllegalArgumentException.class, () -> FutureRuns.yearly(-1, 2));
        assertThrows(IllegalArgumentException.class, () -> FutureRuns.yearly(1, -2));
    }

    @Test
    void costsAreNotNegative() {
        assertThrows(IllegalArgumentException.class, () -> Measured.of("x").costing(-1));
        assertThrows(IllegalArgumentException.class, () -> Measured.of(" "));
    }

    private static Advice advice(Measured measured) {
        return line(measured).advice();
    }

    private static Line line(Measured measured) {
        return WorthFindingOut.of(VALUE, FutureRuns.once(), List.of(measured))
                .lines()
                .get(0);
    }

    private static Plan plan() {
        Map<String, Expr> figures = new LinkedHashMap<>();
        figures.put(
                "benefit",
                Expr.draw("x", Estimates.normal(5, 6))
                        .times(Expr.constant(100))
                        .plus(Expr.draw("y", Estimates.normal(0, 1)))
                        .minus(Expr.constant(300)));
        figures.put("stories", Expr.draw("z", Estimates.uniform(0, 1)));
        return Plan.of(figures).orThrow();
    }
}
