// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Args;
import dev.impactkit.core.Note;
import dev.impactkit.core.Problem;
import dev.impactkit.core.Severity;
import dev.impactkit.core.evidence.Claim;
import dev.impactkit.core.evidence.Code;
import dev.impactkit.core.evidence.Evidence;
import dev.impactkit.core.evidence.Judgement;
import dev.impactkit.core.evidence.Lesson;
import dev.impactkit.core.evidence.Source;
import dev.impactkit.core.evidence.Statement;
import dev.impactkit.core.scale.Rubric;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each finding alone: evidence that fits its study, and one thing that does not. */
class EvidenceReviewTest {
    static final Rubric RUBRIC = new Rubric(
            "quality",
            "Quality",
            List.of("poor", "good"),
            List.of(new Rubric.Criterion("depth", "Depth", 1, Optional.empty(), Map.of())),
            Rubric.Rule.WORST,
            Optional.empty());
    private static final Statement FITS =
            Statement.of("s1", "mira", "x").claiming(Claim.confirms("club -> confidence"));
    private static final Evidence CLEAN = Evidence.NONE
            .withSources(source("old", ""))
            .withCodes(Code.of("sleep"))
            .withStatements(FITS);

    private static Source source(String stakeholder, String wave) {
        return Source.SHAPE.make(Args.of("id", "mira")
                .with("kind", "interview")
                .with("stakeholder", stakeholder)
                .with("wave", wave));
    }

    /** A club makes hours, which lead to confidence. */
    static ImpactStudy study(Evidence evidence) {
        return ImpactStudy.named("Club")
                .withStakeholders(Stakeholder.of("old", "Old people"))
                .withActivities(Activity.of("club", "The club"))
                .withOutputs(new Output("hours", "club", "Hours", Optional.empty(), "", Note.NONE))
                .withOutcomes(List.of(
                        Outcome.of("confidence", "old", "More confidence").shownBy("scale"),
                        Outcome.of("friends", "old", "More friends")))
                .withIndicators(Indicator.of("scale", "Confidence scale"))
                .withChain(Link.of("hours", "confidence"))
                .withEvidence(evidence);
    }

    private static List<Problem> found(Evidence evidence) {
        return EvidenceReview.of(study(evidence));
    }

    @Test
    void evidenceThatFitsHasNoFinding() {
        assertEquals(List.of(), found(CLEAN));
        assertEquals(List.of(), found(Evidence.NONE));
        assertEquals(List.of(), EvidenceReview.of(ImpactStudy.named("Empty")));
    }

    @Test
    void newEvidenceStandsInPlaceOfTheOld() {
        Evidence other = Evidence.NONE.withCodes(Code.of("work"));
        assertEquals(other, study(CLEAN).withEvidence(other).evidence());
        assertEquals(study(Evidence.NONE), study(CLEAN).withEvidence(Evidence.NONE));
    }

    @Test
    void stakeholderAndWaveOfASourceMustBeThere() {
        assertTold(found(CLEAN.withSources(source("olt", ""))), "id.unknown", "mira.stakeholder", "Maybe old.");
        assertTold(found(CLEAN.withSources(source("", "t0"))), "id.unknown", "mira.wave", "There is none.");
    }

    @Test
    void whatAStatementIsAboutMustBeThere() {
        assertTold(about("confidense"), "id.unknown", "s1.about", "Maybe confidence.");
        assertTold(about("hours -> confidense"), "id.unknown", "s1.about", "Maybe hours->confidence.");
        // Both ends are there, and nothing leads from the one to the other.
        assertTold(about("confidence -> club"), "id.unknown", "s1.about", "There are club->hours, hours->confidence.");
    }

    private static List<Problem> about(String what) {
        return found(CLEAN.withStatements(Statement.of("s1", "mira", "x").claiming(Claim.confirms(what))));
    }

    @Test
    void outcomesActivitiesAndWaysOverSeveralLinksMayBeSpokenOf() {
        for (String about : List.of("friends", "club", "club->hours", "club->confidence")) {
            assertTrue(about(about).stream().noneMatch(Problem::isError), about);
        }
    }

    @Test
    void aStatedLinkNobodyMentionsIsAskedAboutAndAnOutputIsNot() {
        Evidence evidence =
                CLEAN.withStatements(Statement.of("s1", "mira", "x").claiming(Claim.confirms("club -> friends")));
        ImpactStudy study = study(evidence).withChain(Link.of("hours", "confidence"), Link.of("club", "friends"));
        assertTold(
                EvidenceReview.of(study),
                "evidence.link-not-mentioned",
                "hours->confidence",
                "Ask them, or say what else shows it.");
        assertEquals(
                List.of("club->hours", "club->friends", "hours->confidence"),
                EvidenceReview.links(study).rows().stream()
                        .map(row -> row.path())
                        .toList());
    }

    @Test
    void aContradictedWayIsAQuestionThatAnAnswerCloses() {
        Evidence evidence = CLEAN.withStatements(
                FITS, Statement.of("s2", "mira", "x").claiming(Claim.contradicts("club -> confidence")));
        List<Problem> found = found(evidence);
        assertTold(found, "evidence.link-contradicted", "club->confidence", "Say why the link stands, or change it.");
        Answer answer =
                new Answer("evidence.link-contradicted", "club->confidence", "one bad day", "board", Optional.empty());
        assertTrue(answer.closes(found.get(0)));
    }

    @Test
    void aChangeNobodyAskedAboutIsAQuestion() {
        Statement slept = Statement.of("s2", "mira", "x").coded("an", "sleep").claiming(Claim.unasked("better"));
        List<Problem> found = found(CLEAN.withStatements(FITS, slept));
        assertEquals(Severity.QUESTION, found.get(0).severity());
        assertTold(
                found,
                "evidence.unintended-outcome",
                "codebook.sleep",
                "Add it to the outcomes with intended: no, or say why not.");
    }

    @Test
    void whatAJudgementRestsOnAndIsAboutMustBeThere() {
        Judgement judged = Judgement.of("quality", "depth", "good", "seen").about("confidence");
        Evidence evidence = CLEAN.withRubrics(RUBRIC);
        assertEquals(List.of(), found(evidence.withJudgements(judged.restingOn("s1", "scale", "mira"))));
        assertTold(
                found(evidence.withJudgements(judged.restingOn("s11"))),
                "id.unknown",
                "judgement.evidence",
                "Maybe s1.");
        assertTold(
                found(evidence.withJudgements(judged.about("frends").restingOn("s1"))),
                "id.unknown",
                "judgement.about",
                "Maybe friends.");
    }

    @Test
    void whatALessonRestsOnMustBeThere() {
        assertEquals(List.of(), found(CLEAN.withLessons(lesson("s1", "scale", "confidence"))));
        assertTold(found(CLEAN.withLessons(lesson("s1x"))), "id.unknown", "l1.evidence", "Maybe s1.");
    }

    private static Lesson lesson(String... evidence) {
        return new Lesson("l1", "Why?", List.of(evidence), "", "", Optional.empty(), Optional.empty());
    }

    @Test
    void whatIsWrongWithinTheEvidenceIsToldToo() {
        assertTold(
                found(CLEAN.withStatements(FITS, Statement.of("s2", "mire", "x"))),
                "id.unknown",
                "s2.source",
                "Maybe mira.");
    }

    private static void assertTold(List<Problem> found, String code, String path, String hint) {
        assertEquals(1, found.size(), found::toString);
        assertEquals(
                List.of(code, path, hint),
                List.of(
                        found.get(0).code(),
                        found.get(0).where().path(),
                        found.get(0).hint()));
    }
}
