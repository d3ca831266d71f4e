// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Problem;
import dev.impactkit.core.Severity;
import dev.impactkit.core.scale.Rubric;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each fault alone: evidence without faults, and one put into it. */
class Evidence_ProblemsTest {
    private static final Evidence CLEAN = Said.by("mira: sleep")
            .withCodes(Code.of("health"), Code.of("sleep").under("health"))
            .withRubrics(Said.rubric(Rubric.Rule.WORST, ""))
            .withJudgements(judge("reach", "good"), judge("depth", "fair"), judge("safety", "good"));

    private static Judgement judge(String criterion, String level) {
        return Judgement.of("quality", criterion, level, "seen").restingOn("s1");
    }

    @Test
    void cleanEvidenceHasNoProblem() {
        assertEquals(List.of(), CLEAN.problems());
        assertEquals(List.of(), Evidence.NONE.problems());
    }

    @Test
    void anUnknownSourceIsAnErrorWithTheNearestKnown() {
        Problem problem = only(CLEAN.withStatements(Statement.of("s1", "mirra", "x")));
        assertTold(problem, Severity.ERROR, "id.unknown", "s1.source");
        assertEquals("Maybe mira.", problem.hint());
    }

    @Test
    void anUnknownCodeIsAnErrorWhoeverGaveIt() {
        Statement own = Statement.of("s1", "mira", "x").coded("an", "slep");
        assertTold(only(CLEAN.withStatements(own)), Severity.ERROR, "id.unknown", "s1.codes");
        Statement other = Statement.of("s1", "mira", "x").coded("an", "sleep").alsoCoded("bart", "wellness");
        Problem problem = only(CLEAN.withStatements(other));
        assertTold(problem, Severity.ERROR, "id.unknown", "s1.also-coded");
        assertEquals("There are health, sleep.", problem.hint());
    }

    @Test
    void aCodeBelowNothingKnownIsAnError() {
        Evidence loose = CLEAN.withCodes(Code.of("health"), Code.of("sleep").under("helth"));
        assertTold(only(loose), Severity.ERROR, "id.unknown", "codebook.sleep.under");
    }

    @Test
    void codesThatBelongToEachOtherInACircleAreAnError() {
        Evidence round = CLEAN.withCodes(
                Code.of("health").under("sleep"), Code.of("sleep").under("health"));
        assertEquals(
                List.of("codebook.health", "codebook.sleep"),
                round.problems().stream()
                        .filter(problem -> problem.code().equals("evidence.code-circle"))
                        .map(problem -> problem.where().path())
                        .toList());
        assertTrue(round.problems().get(0).message().contains("health under sleep under health"));
    }

    @Test
    void rubricCriterionAndLevelMustBeThere() {
        assertTold(
                with(Judgement.of("qualty", "reach", "good", "seen").restingOn("s1")),
                "id.unknown",
                "judgement[4].rubric");
        assertTold(with(judge("reech", "good")), "id.unknown", "judgement[4].criterion");
        assertTold(with(judge("reach", "god")), "evidence.unknown-level", "judgement[4].level");
    }

    private static Problem with(Judgement fourth) {
        return only(
                CLEAN.withJudgements(judge("reach", "good"), judge("depth", "fair"), judge("safety", "good"), fourth));
    }

    private static void assertTold(Problem problem, String code, String path) {
        assertTold(problem, Severity.ERROR, code, path);
    }

    @Test
    void aLevelThatRestsOnNothingIsTold() {
        Evidence bare = CLEAN.withJudgements(
                Judgement.of("quality", "reach", "good", "felt"), judge("depth", "fair"), judge("safety", "good"));
        assertTold(only(bare), Severity.WARNING, "evidence.judgement-unbacked", "judgement");
    }

    @Test
    void aCriterionNobodyJudgedIsToldWhereOthersAre() {
        Problem problem = only(CLEAN.withJudgements(judge("reach", "good"), judge("safety", "good")));
        assertTold(problem, Severity.WARNING, "evidence.criterion-not-judged", "quality");
        assertTrue(problem.message().contains("Depth"));
        assertEquals(List.of(), CLEAN.withJudgements().problems());
    }

    @Test
    void aRuleDeclaredAfterTheJudgementIsAskedAbout() {
        Rubric plain = Said.rubric(Rubric.Rule.WORST, "");
        Rubric late = new Rubric(
                plain.id(),
                plain.name(),
                plain.levels(),
                plain.criteria(),
                plain.rule(),
                Optional.of(Said.day("2026-03-01")));
        Judgement early = new Judgement(
                "quality", "", "reach", "good", "seen", List.of("s1"), "", Optional.of(Said.day("2026-02-01")));
        Evidence evidence =
                CLEAN.withRubrics(late).withJudgements(early, judge("depth", "fair"), judge("safety", "good"));
        assertTold(only(evidence), Severity.QUESTION, "evidence.rule-declared-late", "judgement");
    }

    private static Problem only(Evidence evidence) {
        List<Problem> problems = evidence.problems();
        assertEquals(1, problems.size(), problems::toString);
        return problems.get(0);
    }

    private static void assertTold(Problem problem, Severity severity, String code, String path) {
        assertEquals(severity, problem.severity());
        assertEquals(code, problem.code());
        assertEquals(path, problem.where().path());
    }
}
