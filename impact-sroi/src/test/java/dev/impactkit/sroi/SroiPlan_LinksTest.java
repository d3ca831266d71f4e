// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import static dev.impactkit.sroi.Studies.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Problem;
import dev.impactkit.core.draw.Correlation;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.draw.JudgedTogether;
import dev.impactkit.core.engine.MeanGap;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.model.Stakeholder;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.sroi.step.Steps;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Amounts of a study that go together. */
class SroiPlan_LinksTest {
    private static final SroiStudy STUDY = Studies.of(
                    row().quantity(Estimates.triangular(80, 100, 130))
                            .less(Steps.deadweight(Estimates.pert(0, 0.1, 0.3))),
                    row("calm").quantity(Amount.formula("people * 2")))
            .withQuantity("people", Amount.of(Estimates.uniform(20, 40)))
            .withQuantity("die", Amount.of(Estimates.empirical(1, 2, 3, 4, 5, 6)));

    private static List<String> links(SroiStudy study) {
        return Studies.compile(study).plan().links().stream()
                .map(Correlation::toString)
                .toList();
    }

    private static Problem told(SroiStudy study) {
        List<Problem> problems = study.check().stream()
                .filter(problem -> problem.code().startsWith("correlation."))
                .toList();
        assertEquals(1, problems.size(), problems::toString);
        return problems.get(0);
    }

    private static void assertTold(String code, String hint, Correlation link) {
        Problem problem = told(STUDY.withCorrelations(link));
        assertEquals(code, problem.code());
        assertEquals(link.one() + "~" + link.other(), problem.where().path());
        assertTrue(problem.hint().contains(hint), problem.text());
    }

    @Test
    void thePlanHoldsCorrelationsAndEachPairOfWhatIsJudgedTogether() {
        SroiStudy study = STUDY.withCorrelations(Correlation.of("people", "work.deadweight", -0.3))
                .withJudgedTogether(JudgedTogether.of("guesses", "work.deadweight", "work.quantity"));
        assertEquals(List.of("people and work.deadweight -0.3", "work.deadweight and work.quantity 0.5"), links(study));
    }

    @Test
    void anAmountMayBeNamedAsFormulasNameIt() {
        SroiStudy study = STUDY.withCorrelations(Correlation.of("work", "people", 0.4));
        assertEquals(List.of("work.quantity and people 0.4"), links(study));
    }

    @Test
    void theBestEstimateStandsAndTheFingerprintDoesNot() {
        SroiPlan independent = Studies.compile(STUDY);
        SroiPlan together = Studies.compile(STUDY.withCorrelations(Correlation.of("work", "people", 0.4)));
        assertEquals(independent.calculate().ratio(), together.calculate().ratio());
        assertNotEquals(independent.plan().fingerprint(), together.plan().fingerprint());
    }

    @Test
    void whyTheMeanIsNotTheBestEstimateSaysWhatGoingTogetherAdds() {
        Draws draws = Draws.of(2000);
        SroiPlan together = Studies.compile(STUDY.withCorrelations(Correlation.of("work", "work.deadweight", 0.8)));
        MeanGap gap = together.meanGap("npv", draws);
        assertEquals(together.simulate(draws).of("npv").mean(), gap.mean());
        assertEquals(1, dependence(gap));
        assertEquals(0, dependence(Studies.compile(STUDY).meanGap("npv", draws)));
    }

    private static long dependence(MeanGap gap) {
        return gap.parts().stream()
                .filter(part -> part.cause() == MeanGap.Cause.DEPENDENCE)
                .count();
    }

    @Test
    void whatIsNamedIsThereAndDrawn() {
        assertTold("correlation.unknown-path", "Maybe people.", Correlation.of("poeple", "work", 0.4));
        assertTold("correlation.formula", "Name the amounts it is made of.", Correlation.of("calm", "work", 0.4));
        assertTold("correlation.fixed", "Give it a range", Correlation.of("grant", "work", 0.4));
        assertTold("correlation.one-amount", "Name another one.", Correlation.of("work", "work.quantity", 0.4));
    }

    @Test
    void anAmountByYearIsNamedByItsYear() {
        SroiStudy study = STUDY.over(Studies.years(2024, 2025))
                .withQuantity(
                        "people",
                        Amount.byYear(Map.of(
                                2024, Amount.of(Estimates.uniform(20, 40)), 2025, Amount.of(Estimates.uniform(1, 2)))));
        Problem problem = told(study.withCorrelations(Correlation.of("people", "work", 0.4)));
        assertEquals("correlation.by-year", problem.code());
        assertEquals("Name one of them, such as people.2024.", problem.hint());
        assertEquals(
                List.of("people.2024 and people.2025 0.9"),
                links(study.withCorrelations(Correlation.of("people.2024", "people.2025", 0.9))));
    }

    @Test
    void whatNoFigureUsesIsToldAndLeftOut() {
        SroiStudy study = STUDY.withStakeholders(
                        Stakeholder.of("trainees", "Trainees").withSize(Amount.of(Estimates.uniform(90, 110))),
                        Stakeholder.of("city", "City").asPublicBudget())
                .withCorrelations(Correlation.of("trainees.size", "work", 0.4));
        Problem problem = told(study);
        assertEquals("correlation.unused", problem.code());
        assertEquals(List.of(), links(study));
    }

    @Test
    void anAmountInStepsIsRefused() {
        SroiStudy study = STUDY.with("calm", row -> row.quantity(Amount.formula("people * die")));
        Problem problem = told(study.withJudgedTogether(JudgedTogether.of("guesses", "die", "people")));
        assertEquals("correlation.steps", problem.code());
        assertEquals("guesses", problem.where().path());
    }

    @Test
    void whatCannotHoldIsRefused() {
        Problem problem = told(STUDY.withCorrelations(
                Correlation.of("people", "work.deadweight", 0.9), Correlation.of("people", "work", 0.9)));
        assertEquals("correlation.impossible", problem.code());
    }

    @Test
    void idsOfWhatGoesTogetherAreIdsOfTheStudy() {
        SroiStudy study = STUDY.withJudgedTogether(JudgedTogether.of("work", "people", "work.quantity"));
        assertEquals(1, Studies.problems(study, "id.twice").size());
    }

    @Test
    void countlessPairsAreRefusedBeforeTheyAreMade() {
        String[] many = IntStream.range(0, 100).mapToObj(i -> "p" + i).toArray(String[]::new);
        JudgedTogether[] groups = IntStream.range(0, 21)
                .mapToObj(i -> JudgedTogether.of("g" + i, many))
                .toArray(JudgedTogether[]::new);
        assertEquals(
                1,
                Studies.problems(STUDY.withJudgedTogether(groups), "correlation.too-many")
                        .size());
    }
}
