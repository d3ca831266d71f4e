// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.audience.Audience;
import dev.impactkit.core.data.Answers;
import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.data.Dataset;
import dev.impactkit.core.data.Labelled;
import dev.impactkit.core.data.Origin;
import dev.impactkit.core.data.Wave;
import dev.impactkit.core.model.CompositeScores;
import dev.impactkit.core.model.ImpactStudy;
import dev.impactkit.core.model.Indicator;
import dev.impactkit.core.scale.Composite;
import dev.impactkit.core.scale.Scales;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiStudy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How large a change is and who made it, as a report prints it. */
class SroiReport_ChangeTest {
    private static final Indicator MOOD =
            Indicator.of("mood", "Mood").on(Scales.satisfaction()).reliable(0.75);
    private static final Indicator SURE = Indicator.of("sure", "Sure").on(Scales.likert());
    private static final Indicator WORK = Indicator.of("work", "Work").on(Scales.yesNo());

    /**
     * Mood has a spread of sqrt(32 / 7) before, so with a reliability of 0.75 only three points or more exceed 1.96 x sqrt 2 x
     * 1.069 = 2.96. Five move up, by 3, 3, 3, 1 and 1; of sure all eight.
     */
    private static final Dataset EIGHT = Dataset.of("survey", Origin.CODE, 8)
            .with("mood", "t0", Answers.of(2, 4, 4, 4, 5, 5, 7, 9))
            .with("mood", "t1", Answers.of(5, 7, 7, 4, 6, 5, 8, 9))
            .with("sure", "t0", Answers.of(0, 0, 1, 1, 2, 2, 3, 3))
            .with("sure", "t1", Answers.of(1, 2, 2, 3, 3, 4, 4, 4));

    private static Report report(Audience readers, DataSource source, Indicator... indicators) {
        return report(readers, source, ImpactStudy.named("Asked").withIndicators(indicators));
    }

    private static Report report(Audience readers, DataSource source, ImpactStudy asked) {
        SroiStudy study = SroiStudy.of(asked)
                .withWaves(new Wave("t0", "Start", Optional.empty()), new Wave("t1", "End", Optional.empty()))
                .withData(source);
        SroiPlan plan = SroiPlan.compile(study).orThrow();
        return SroiReport.of(plan, List.of(), Reports.DRAWS, Wording.ENGLISH, readers);
    }

    private static List<List<String>> rows(Report report, String title) {
        return report.sections().stream()
                .flatMap(section -> section.sheets().stream())
                .filter(sheet -> sheet.title().equals(title))
                .findFirst()
                .map(sheet -> sheet.table(Wording.ENGLISH).rows())
                .orElse(List.of());
    }

    private static List<String> paragraphs(Report report) {
        return report.sections().stream()
                .filter(section -> section.heading().equals("What changed"))
                .flatMap(section -> section.paragraphs().stream())
                .toList();
    }

    /**
     * (5 + 3/2) / 8 is 81 %. Wilcoxon of five who all moved up has p = 2/32, the sign test of eight p = 2/256; by Holm the
     * smaller counts twice.
     */
    @Test
    void ofEightPeopleItSaysHowLargeHowUnsureAndHowReliable() {
        Report report = report(Audience.INTERNAL, DataSource.of(EIGHT), MOOD, SURE);
        List<List<String>> rows = rows(report, "How large the changes are");
        assertEquals(2, rows.size());
        List<String> mood = rows.get(0);
        assertTrue(mood.get(2).matches("81% \\(\\d+% to \\d+%\\)"), mood::toString);
        assertTrue(mood.get(3).matches("0\\.\\d\\d \\(.*\\)"), mood::toString);
        assertEquals(List.of("0.063", "3 better, 0 worse"), mood.subList(4, 6));
        assertEquals(List.of("Sure", "End", "100% (no interval)", "", "0.016", ""), rows.get(1));
        assertTrue(paragraphs(report).stream()
                .anyMatch(text -> text.startsWith("Among 2 comparisons") && text.endsWith("(Holm).")));
    }

    @Test
    void whatFewPeopleDidIsNotSaidBySizeEither() {
        Report report = report(Audience.PUBLIC, DataSource.of(EIGHT), MOOD, SURE);
        assertEquals(List.of(), rows(report, "How large the changes are"));
        assertTrue(paragraphs(report).stream().noneMatch(text -> text.startsWith("How large")));
    }

    /**
     * Of 20, 10 rise, 5 stay and 5 fall: all ranks are alike, so p is that of 10 or more of 15 coins twice, 0.30176. Of sure 18
     * rise and nobody falls, which others may not know, nor work out from the p of mood: there it counts as if it were 1.
     */
    @Test
    void whatIsLeftOutCountsAmongTheComparisonsAsTellingNothing() {
        Dataset twenty = Dataset.of("survey", Origin.CODE, 20)
                .with("mood", "t0", answers(20, i -> 5))
                .with("mood", "t1", answers(20, i -> i < 10 ? 6 : i < 15 ? 5 : 4))
                .with("sure", "t0", answers(20, i -> 1))
                .with("sure", "t1", answers(20, i -> i < 18 ? 2 : 1));
        Report report = report(Audience.PUBLIC, DataSource.of(twenty), SURE, MOOD);
        List<List<String>> rows = rows(report, "How large the changes are");
        assertEquals(List.of("Sure", "End", "-", "", "-"), rows.get(0));
        assertEquals("0.604", rows.get(1).get(4));
        assertTrue(paragraphs(report).stream().anyMatch(text -> text.endsWith("as if they told nothing.")));
        List<List<String>> all =
                rows(report(Audience.INTERNAL, DataSource.of(twenty), SURE, MOOD), "How large the changes are");
        assertEquals(
                List.of("< 0.001", "0.302"),
                List.of(all.get(0).get(4), all.get(1).get(4)));
    }

    @Test
    void namesHaveNoBetterAndWorse() {
        Indicator home = Indicator.of("mood", "Home").on(Scales.nominal("flat", "house", "none", "other"));
        assertEquals(List.of(), paragraphs(report(Audience.INTERNAL, DataSource.of(EIGHT), home)));
    }

    private static Answers answers(int people, IntToDoubleFunction answer) {
        return Answers.of(IntStream.range(0, people).mapToDouble(answer).toArray());
    }

    /**
     * Two items of variance 1 and covariance 1/2: the variance of the sum is 3, and alpha is 2 (1 - 2/3) = 2/3.
     */
    @Test
    void aCompositeIsAsReliableAsItsItemsGoTogether() {
        Dataset data = Dataset.of("survey", Origin.CODE, 3)
                .with("mood", "t0", Answers.of(3, 4, 5))
                .with("rest", "t0", Answers.of(3, 5, 4))
                .with("mood", "t1", Answers.of(3, 5, 10))
                .with("rest", "t1", Answers.of(3, 5, 9));
        Composite both = Composite.sum("both", "mood", "rest");
        ImpactStudy study = ImpactStudy.of(ImpactStudy.named("Asked")
                .withIndicators(MOOD, Indicator.of("rest", "Rest").on(Scales.satisfaction()))
                .args()
                .with("composites", List.of(both)));
        DataSource source = DataSource.of(CompositeScores.in(study, data));
        // Sums 6, 9, 9 have a spread of sqrt 3, so that 1.96 sqrt 2 sqrt 3 sqrt (1/3) = 2.77: only 10 points more
        // count.
        List<List<String>> rows = rows(report(Audience.INTERNAL, source, study), "How large the changes are");
        assertEquals(
                List.of("both", "1 better, 0 worse"),
                List.of(rows.get(2).get(0), rows.get(2).get(5)));
    }

    /** Of one mind about the second item at first: with the composite and the first item it could be worked out. */
    @Test
    void aCompositeFromWhichAHiddenItemFollowsIsNotShownToOthers() {
        ImpactStudy study = ImpactStudy.of(ImpactStudy.named("Asked")
                .withIndicators(MOOD, Indicator.of("rest", "Rest").on(Scales.satisfaction()))
                .args()
                .with("composites", List.of(Composite.sum("both", "mood", "rest"))));
        Dataset data = EIGHT.with("rest", "t0", answers(8, i -> 10)).with("rest", "t1", answers(8, i -> i));
        DataSource source = DataSource.of(CompositeScores.in(study, data));
        assertTrue(told(report(Audience.INTERNAL, source, study)).contains("both"));
        assertFalse(told(report(Audience.PUBLIC, source, study)).contains("both"));
        DataSource various = DataSource.of(CompositeScores.in(study, data.with("rest", "t0", answers(8, i -> 10 - i))));
        assertTrue(told(report(Audience.PUBLIC, various, study)).contains("both"));
    }

    private static List<String> told(Report report) {
        return report.sections().stream()
                .filter(section -> section.heading().equals("What changed"))
                .flatMap(section -> section.sheets().get(0).rows().stream())
                .map(row -> row.get(0).print(Wording.ENGLISH))
                .toList();
    }

    /** So many people of each part, of whom some had work at the start and some at the end. */
    private static DataSource working(int[] people, int[] before, int[] after, String... words) {
        int[] part = IntStream.range(0, people.length)
                .flatMap(p -> IntStream.generate(() -> p).limit(people[p]))
                .toArray();
        Dataset data = Dataset.of("survey", Origin.CODE, part.length)
                .with("work", "t0", worked(people, before))
                .with("work", "t1", worked(people, after))
                .with("town", Labelled.of(List.of(words), part));
        Map<String, String> traits = new LinkedHashMap<>();
        traits.put("town", "town");
        return DataSource.of(DataSource.of(data).args().with("traits", traits));
    }

    private static Answers worked(int[] people, int... work) {
        return Answers.of(IntStream.range(0, people.length)
                .boxed()
                .flatMapToDouble(p -> IntStream.range(0, people[p]).mapToDouble(i -> i < work[p] ? 1 : 0))
                .toArray());
    }

    private static List<List<String>> byTown(Audience readers, DataSource source) {
        return rows(report(readers, source, WORK), "Work, Start to End");
    }

    @Test
    void thePartsOfATraitStandWithTheWhole() {
        DataSource source = working(new int[] {20, 30}, new int[] {5, 6}, new int[] {10, 15}, "Gent", "Aalst");
        List<List<String>> all = List.of(
                List.of("town", "Aalst", "30", "0.20", "0.50", "0.30"),
                List.of("town", "Gent", "20", "0.25", "0.50", "0.25"),
                List.of("total", "", "50", "0.22", "0.50", "0.28"));
        assertEquals(all, byTown(Audience.INTERNAL, source));
        assertEquals(all, byTown(Audience.PUBLIC, source));
    }

    /** Three of Gent had work at first: with the total, Aalst would tell it. */
    @Test
    void aPartThatCouldBeWorkedOutIsLeftOutWithAnother() {
        DataSource two = working(new int[] {20, 30}, new int[] {3, 8}, new int[] {10, 15}, "Gent", "Aalst");
        assertEquals(List.of(), byTown(Audience.PUBLIC, two));
        assertEquals(3, byTown(Audience.INTERNAL, two).size());
        DataSource three =
                working(new int[] {20, 30, 40}, new int[] {3, 8, 20}, new int[] {10, 15, 20}, "Gent", "Aalst", "Eeklo");
        assertEquals(
                List.of(
                        List.of("town", "Aalst", "-", "-", "-", "-"),
                        List.of("town", "Eeklo", "40", "0.50", "0.50", "0.00"),
                        List.of("town", "Gent", "-", "-", "-", "-"),
                        List.of("total", "", "90", "0.34", "0.50", "0.16")),
                byTown(Audience.PUBLIC, three));
    }

    @Test
    void whatEverybodyOfAPartSaidIsNotShownToOthers() {
        Dataset data = Dataset.of("survey", Origin.CODE, 12)
                .with("mood", "t0", Answers.of(2, 2, 2, 2, 2, 2, 1, 2, 3, 4, 5, 6))
                .with("mood", "t1", Answers.of(1, 2, 3, 4, 5, 6, 2, 3, 4, 5, 6, 7))
                .with("town", Labelled.of(List.of("Gent", "Aalst"), 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1));
        Map<String, String> traits = new LinkedHashMap<>();
        traits.put("town", "town");
        DataSource source = DataSource.of(DataSource.of(data).args().with("traits", traits));
        assertEquals(
                3,
                rows(report(Audience.INTERNAL, source, MOOD), "Mood, Start to End")
                        .size());
        Report others = report(Audience.PUBLIC, source, MOOD);
        assertEquals(List.of(), rows(others, "Mood, Start to End"));
        assertTrue(paragraphs(others).contains("Too few people stand behind the parts to show them: Mood by town."));
    }

    @Test
    void aTraitAllHaveInCommonTellsNothingApart() {
        DataSource source = working(new int[] {20}, new int[] {5}, new int[] {10}, "Gent");
        assertFalse(report(Audience.INTERNAL, source, WORK).sections().isEmpty());
        assertEquals(List.of(), byTown(Audience.INTERNAL, source));
    }
}
