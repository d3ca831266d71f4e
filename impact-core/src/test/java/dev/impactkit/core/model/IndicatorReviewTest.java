// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.impactkit.core.Args;
import dev.impactkit.core.Labels;
import dev.impactkit.core.Note;
import dev.impactkit.core.Problem;
import dev.impactkit.core.Severity;
import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.data.Reached;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.core.scale.Composite;
import dev.impactkit.core.scale.NamedScale;
import dev.impactkit.core.scale.Scales;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What indicators leave open: each fault alone is the one thing found, and mending it closes it. */
class IndicatorReviewTest {
    private static final Indicator MOOD =
            Indicator.of("mood", "Mood").on(Scales.likert()).from(2, 4);
    private static final ImpactStudy CLEAN = study(MOOD);

    private static ImpactStudy study(Indicator... indicators) {
        String[] ids = List.of(indicators).stream().map(Indicator::id).toArray(String[]::new);
        return ImpactStudy.named("Club")
                .withStakeholders(Stakeholder.of("old", "Old people"))
                .withOutcomes(List.of(Outcome.of("cheer", "old", "More cheer").shownBy(ids)))
                .withIndicators(indicators);
    }

    private static ImpactStudy with(ImpactStudy study, String name, Object value) {
        return ImpactStudy.of(study.args().replace(name, value));
    }

    private static void only(ImpactStudy study, String code, Severity severity, String path) {
        List<Problem> found = IndicatorReview.of(study);
        assertEquals(1, found.size(), found::toString);
        assertEquals(code, found.get(0).code());
        assertEquals(severity, found.get(0).severity());
        assertEquals(path, found.get(0).where().path());
    }

    @Test
    void aSoundStudyAndAnEmptyOneLeaveNothingOpen() {
        assertEquals(List.of(), IndicatorReview.of(CLEAN));
        assertEquals(List.of(), IndicatorReview.of(ImpactStudy.named("Empty")));
    }

    @Test
    void anIndicatorNobodyUsesIsAskedAbout() {
        ImpactStudy unused = CLEAN.withIndicators(MOOD, Indicator.of("noise", "Noise"));
        only(unused, "indicator.unused", Severity.QUESTION, "noise");
        ImpactStudy inComposite = with(unused, "composites", List.of(Composite.mean("both", "mood", "noise")));
        assertEquals(List.of(), IndicatorReview.of(inComposite));
        Outcome counted = CLEAN.outcomes()
                .get(0)
                .withQuantity(new Amount.Measured(new Reached("noise", "t1", 1, "", ""), Note.NONE));
        assertEquals(List.of(), IndicatorReview.of(unused.withOutcomes(List.of(counted))));
    }

    @Test
    void aReliabilityOfYesAndNoIsAWarning() {
        assertEquals(List.of(), IndicatorReview.of(study(MOOD.reliable(0.8))));
        only(
                study(MOOD.on(Scales.yesNo()).from(0, 1).reliable(0.8)),
                "indicator.no-error-to-exceed",
                Severity.WARNING,
                "mood.reliability");
    }

    @Test
    void aTargetWithoutABaselineIsAskedAboutUnlessDataHoldOne() {
        ImpactStudy blind = study(MOOD.with("baseline", Optional.empty()));
        only(blind, "indicator.no-baseline", Severity.QUESTION, "mood");
        DataSource data = DataSource.SHAPE.make(Args.of("id", "survey")
                .with("file", "survey.csv")
                .with("respondent", "code")
                .with("columns", java.util.Map.of("mood", "Q1")));
        assertEquals(List.of(), IndicatorReview.of(with(blind, "data", List.of(data))));
        assertEquals(List.of(), IndicatorReview.of(study(Indicator.of("mood", "Mood"))));
    }

    @Test
    void aStudyThatLooksBackNeedsABaseline() {
        only(study(Indicator.of("mood", "Mood")).asEvaluation(), "indicator.no-baseline", Severity.QUESTION, "mood");
        assertEquals(
                List.of(),
                IndicatorReview.of(study(Indicator.of("mood", "Mood").on(Scales.qualitative()))
                        .asEvaluation()));
    }

    @Test
    void anItemOfACompositeNeedsNoBaselineOfItsOwn() {
        ImpactStudy blind = study(Indicator.of("mood", "Mood")).asEvaluation();
        ImpactStudy item = with(blind, "composites", List.of(Composite.mean("both", "mood")));
        assertEquals(List.of(), IndicatorReview.of(item));
    }

    @Test
    void aPercentageSaysOfWhatItIs() {
        Indicator share = Indicator.of("share", "At work");
        only(study(share.onShared("percentage")), "indicator.no-denominator", Severity.WARNING, "share");
        assertEquals(List.of(), IndicatorReview.of(study(share.on(Scales.percentage("at work", "starters")))));
    }

    @Test
    void aNumberInWordsIsAProblem() {
        Indicator words = Indicator.of("story", "What changed").on(Scales.qualitative());
        only(study(words.with("target", Mark.of(4))), "indicator.number-in-words", Severity.WARNING, "story.target");
        assertEquals(List.of(), IndicatorReview.of(study(words)));
    }

    @Test
    void aMarkOffTheScaleIsAProblem() {
        only(study(MOOD.from(2, 7)), "indicator.off-the-scale", Severity.WARNING, "mood.target");
        ImpactStudy shared = with(
                study(Indicator.of("mood", "Mood").onShared("faces").from(0, 3)),
                "scales",
                List.of(NamedScale.of("faces", Scales.likert("sad", "so-so", "glad"))));
        only(shared, "indicator.off-the-scale", Severity.WARNING, "mood.baseline");
    }

    @Test
    void aTargetBehindTheBaselineOrAtItIsAskedAbout() {
        only(study(MOOD.from(4, 2)), "indicator.wrong-way", Severity.QUESTION, "mood");
        only(study(MOOD.lowerIsBetter()), "indicator.wrong-way", Severity.QUESTION, "mood");
        assertEquals(List.of(), IndicatorReview.of(study(MOOD.from(4, 2).lowerIsBetter())));
        only(study(MOOD.from(3, 3)), "indicator.nothing-to-achieve", Severity.QUESTION, "mood");
    }

    @Test
    void answersGatheredOnlyByThoseWhoGainAreAskedAbout() {
        Indicator own = MOOD.with("interested", true);
        only(study(own), "indicator.only-interested", Severity.QUESTION, "cheer");
        assertEquals(
                List.of("indicator.several"),
                IndicatorReview.of(study(own, Indicator.of("seen", "Seen by others"))).stream()
                        .map(Problem::code)
                        .toList());
    }

    @Test
    void severalIndicatorsForOneThingAreAskedAbout() {
        only(study(MOOD, Indicator.of("seen", "Seen by others")), "indicator.several", Severity.QUESTION, "cheer");
    }

    @Test
    void wordsBesideANumberAreNotASecondNumber() {
        ImpactStudy both = study(MOOD, Indicator.of("story", "What changed").on(Scales.qualitative()));
        assertEquals(List.of(), IndicatorReview.of(both));
    }

    @Test
    void anIndicatorTurnedRoundTwiceIsAProblem() {
        Indicator turned = Indicator.of("gloom", "Gloom")
                .on(Scales.reversed(Scales.likert()))
                .lowerIsBetter();
        List<String> codes = IndicatorReview.of(study(turned)).stream()
                .map(Problem::code)
                .filter(code -> code.startsWith("indicator.reversed"))
                .toList();
        assertEquals(List.of("indicator.reversed-twice"), codes);
    }

    @Test
    void anItemReversedTwiceIsAProblem() {
        Indicator turned = Indicator.of("gloom", "Gloom").on(Scales.reversed(Scales.likert()));
        ImpactStudy twice = with(
                study(MOOD, turned),
                "composites",
                List.of(Composite.mean("both", "mood", "gloom").reversing("gloom")));
        List<String> codes =
                IndicatorReview.of(twice).stream().map(Problem::code).toList();
        assertEquals(List.of("composite.reversed-twice", "indicator.several"), codes);
    }

    @Test
    void aRecordedReasonClosesAQuestion() {
        Problem question = IndicatorReview.of(study(MOOD.from(3, 3))).get(0);
        Answer answer = new Answer("indicator.nothing-to-achieve", "mood", "keep it", "board", Optional.empty());
        assertEquals(true, answer.closes(question));
    }

    @Test
    void aScaleStandsWithAnIndicatorOrIsNamedNeverBoth() {
        Args both = Args.of("id", "mood").with("scale", "faces").with(Scales.ROOM, List.of(Scales.yesNo()));
        assertThrows(IllegalArgumentException.class, () -> Indicator.SHAPE.make(both));
        assertThrows(IllegalArgumentException.class, () -> MOOD.with("colour", "red"));
        assertEquals(MOOD, Indicator.SHAPE.make(MOOD.args()));
        Indicator asked = MOOD.asking(Labels.in("nl", "Hoe gaat het?")).in("points");
        assertEquals("Hoe gaat het?", asked.asks().text("fr"));
        assertEquals("points", asked.unit());
        assertEquals(Optional.of(Scales.satisfaction()), CLEAN.measuring().scale(MOOD.onShared("satisfaction")));
        assertEquals(Optional.empty(), CLEAN.measuring().scale(MOOD.onShared("nowhere")));
    }
}
