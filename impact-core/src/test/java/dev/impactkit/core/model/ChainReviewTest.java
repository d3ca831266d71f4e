// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Note;
import dev.impactkit.core.Problem;
import dev.impactkit.core.Severity;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each finding alone: a study without faults, and one fault put into it. */
class ChainReviewTest {
    private static final Outcome FALLS = shown(Outcome.of("falls", "old", "Fewer falls"));
    private static final Outcome CARE =
            shown(Outcome.of("care", "neighbours", "Less care").asNegative());
    private static final Output HOURS = new Output("hours", "", "Hours", Optional.empty(), "", Note.NONE);
    private static final ImpactStudy CLEAN = ImpactStudy.named("Club")
            .withStakeholders(
                    Stakeholder.of("old", "Old people"),
                    Stakeholder.of("neighbours", "Neighbours"),
                    Stakeholder.of("city", "The city").asPublicBudget())
            .withActivities(Activity.of("club", "The club"))
            .withOutputs(HOURS)
            .withOutcomes(List.of(FALLS, CARE))
            .withChain(link("club", "hours"), link("hours", "falls"), link("club", "care"));

    @Test
    void aCleanStudyHasNoFinding() {
        assertEquals(List.of(), ChainReview.of(CLEAN));
        assertEquals(List.of(), ChainReview.of(ImpactStudy.named("Empty")));
    }

    @Test
    void aCircleIsAnErrorThatNamesItsRound() {
        Problem problem = only(with(link("falls", "hours")), "chain.cycle", Severity.ERROR, "hours");
        assertTrue(problem.message().contains("hours -> falls -> hours"));
    }

    @Test
    void anActivityThatLeadsNowhereIsAskedAbout() {
        ImpactStudy study = CLEAN.withActivities(Activity.of("club", "The club"), Activity.of("choir", "The choir"));
        only(study, "chain.leads-nowhere", Severity.QUESTION, "choir");
    }

    @Test
    void anOutputNoActivityMakesIsAskedAbout() {
        Output meals = new Output("meals", "", "Meals", Optional.empty(), "", Note.NONE);
        ImpactStudy study = with(link("meals", "falls")).withOutputs(HOURS, meals);
        Problem problem = only(study, "chain.orphan", Severity.QUESTION, "meals");
        assertTrue(problem.message().contains("no activity makes it"));
    }

    @Test
    void anOutputThatLeadsToNoOutcomeIsAskedAbout() {
        Output meals = new Output("meals", "club", "Meals", Optional.empty(), "", Note.NONE);
        Problem problem = only(CLEAN.withOutputs(HOURS, meals), "chain.orphan", Severity.QUESTION, "meals");
        assertTrue(problem.message().contains("it leads to no outcome"));
    }

    @Test
    void anOutcomeNothingReachesIsAskedAbout() {
        Outcome joy = shown(Outcome.of("joy", "old", "Joy"));
        only(CLEAN.withOutcomes(List.of(FALLS, CARE, joy)), "chain.unreached", Severity.QUESTION, "joy");
    }

    @Test
    void anOutcomeReachedByAnInputOnlyIsNotReached() {
        Outcome joy = shown(Outcome.of("joy", "old", "Joy"));
        ImpactStudy study = with(link("money", "joy")).withOutcomes(List.of(FALLS, CARE, joy));
        only(study, "chain.unreached", Severity.QUESTION, "joy");
    }

    @Test
    void anOutcomeWithoutIndicatorIsAWarning() {
        Outcome blind = Outcome.of("falls", "old", "Fewer falls");
        only(CLEAN.withOutcomes(List.of(blind, CARE)), "chain.no-indicator", Severity.WARNING, "falls");
    }

    @Test
    void aLinkWithoutEvidenceIsAWarning() {
        only(with(Link.of("club", "falls")), "chain.no-evidence", Severity.WARNING, "club->falls");
        only(with(link("club", "falls", "none", "holds")), "chain.no-evidence", Severity.WARNING, "club->falls");
    }

    @Test
    void aLinkWhoseAssumptionFailsIsAskedAbout() {
        only(
                with(link("club", "falls", "strong", "fails")),
                "chain.failed-assumption",
                Severity.QUESTION,
                "club->falls");
    }

    @Test
    void aStakeholderForWhomNothingChangesIsAskedAbout() {
        List<Stakeholder> more = new ArrayList<>(CLEAN.stakeholders());
        more.add(Stakeholder.of("staff", "The staff"));
        ImpactStudy study = CLEAN.withStakeholders(more.toArray(Stakeholder[]::new));
        only(study, "chain.no-outcome", Severity.QUESTION, "staff");
    }

    @Test
    void aStudyOfGoodNewsOnlyIsAskedAbout() {
        Outcome care = shown(Outcome.of("care", "neighbours", "Less care"));
        only(CLEAN.withOutcomes(List.of(FALLS, care)), "chain.only-positive", Severity.QUESTION, "");
    }

    @Test
    void aNumberNobodyCanTraceIsAWarningWhereAStudyLooksBack() {
        Amount bare = Amount.of(7);
        Problem problem = ChainReview.untraced(Mode.EVALUATION, "falls.quantity", bare, Note.NONE)
                .orElseThrow();
        assertEquals("note.untraced", problem.code());
        assertEquals(Severity.WARNING, problem.severity());
        assertEquals("falls.quantity", problem.where().path());
        assertTrue(ChainReview.untraced(Mode.FORECAST, "p", bare, Note.NONE).isEmpty());
    }

    @Test
    void aNumberIsTracedByItsOwnNoteByItsItemOrByItsFormula() {
        Note told = Note.source("register");
        Amount bare = Amount.of(Estimates.uniform(0, 1));
        assertTrue(ChainReview.untraced(Mode.EVALUATION, "p", bare.because(told), Note.NONE)
                .isEmpty());
        assertTrue(ChainReview.untraced(Mode.EVALUATION, "p", bare, told).isEmpty());
        assertTrue(ChainReview.untraced(Mode.EVALUATION, "p", Amount.formula("a * b"), Note.NONE)
                .isEmpty());
        Amount years = Amount.byYear(Map.of(2025, bare));
        assertTrue(ChainReview.untraced(Mode.EVALUATION, "p", years, Note.NONE).isPresent());
    }

    private static Problem only(ImpactStudy study, String code, Severity severity, String path) {
        List<Problem> found = ChainReview.of(study);
        assertEquals(1, found.size(), found.toString());
        assertEquals(code, found.get(0).code());
        assertEquals(severity, found.get(0).severity());
        assertEquals(path, found.get(0).where().path());
        return found.get(0);
    }

    private static ImpactStudy with(Link more) {
        List<Link> links = new ArrayList<>(CLEAN.chain());
        links.add(more);
        return CLEAN.withChain(links.toArray(Link[]::new));
    }

    private static Outcome shown(Outcome outcome) {
        return Outcome.of(outcome.args().with("indicators", List.of("gp")));
    }

    private static Link link(String from, String to) {
        return link(from, to, "moderate", "holds");
    }

    private static Link link(String from, String to, String evidence, String status) {
        return new Link(from, to, evidence, "people come", status, Optional.empty(), Note.NONE);
    }
}
