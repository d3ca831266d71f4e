// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.audience.Audience;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.io.study.StudyFormats;
import dev.impactkit.sroi.SroiPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of eight who answered six are surer: two are not, and nobody else may work that out from a report. */
class WithheldTest {
    private static final String STUDY = """
            impactkit: 1
            study: Eight people
            currency: EUR
            convention: undiscounted
            stakeholders: [{id: people, name: People}, {id: city, name: City, budget: public}]
            activities: [{id: course, name: Course}]
            inputs: [{id: grant, from: city, for: course, amount: 1000}]
            outcomes:
              - id: sure
                for: people
                name: Surer
                quantity: {improved: {indicator: confidence, from: t0, to: t1, by: 1 level}}
                values: [{id: worth, proxy: worth, value: {triangular: {low: 500, mode: 1013, high: 2000}}, per: year}]
            indicators: [{id: confidence, likert: [low, middle, high]}]
            waves: [{id: t0, date: 2025-01-01}, {id: t1, date: 2026-01-01}]
            data:
              - id: survey
                file: survey.csv
                respondent: code
                columns: {confidence: "confidence {wave}"}
                people: {everybody: 20}
            """;

    /** 7 x 3001 and 11 x 2003, and a quantity that follows from the one of few. */
    private static final String MORE = """
              - {id: calm, for: people, name: Calmer, quantity: 7, values: [{proxy: calm, value: 3001, per: year}]}
              - {id: fit, for: people, name: Fitter, quantity: 11, values: [{proxy: fit, value: 2003, per: year}]}
              - {id: friends, for: people, name: More friends, quantity: sure.quantity * 2.2}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void table() throws IOException {
        Files.writeString(
                folder.resolve("survey.csv"),
                "code,confidence t0,confidence t1\n" + "a,low,high\nb,low,high\nc,low,middle\nd,low,middle\n"
                        + "e,middle,high\nf,middle,high\ng,low,low\nh,middle,middle\n");
    }

    private SroiPlan plan(String study) throws IOException {
        Files.writeString(folder.resolve("study.yaml"), study);
        return SroiPlan.compile(StudyFormats.standard()
                        .read(folder.resolve("study.yaml"))
                        .orThrow())
                .orThrow();
    }

    private static String withMore() {
        return STUDY.replace("indicators:", MORE + "indicators:");
    }

    private String report(String study, Audience readers) throws IOException {
        return ReportFormats.standard()
                .format("text")
                .write(SroiReport.of(plan(study), List.of(), Draws.of(1000), Wording.ENGLISH, readers))
                .replace('\n', ' ');
    }

    @Test
    void whatWasCountedIsKnownWithTheFewestBehindIt() throws IOException {
        var counted = plan(STUDY).counted();
        assertEquals(Set.of("sure.quantity"), counted.keySet());
        // 20 people x 6/8; two did not improve.
        assertEquals(15, counted.get("sure.quantity").best(), 1e-12);
        assertEquals(2, counted.get("sure.quantity").fewest());
    }

    @Test
    void thoseWhoHoldTheDataSeeAll() throws IOException {
        String all = report(withMore(), Audience.INTERNAL);
        // 15 x 1013, 7 x 3001 and 15 x 2.2.
        for (String told : List.of("15,195", "21,007", "22,033", "33", "1,728", "who experiences")) {
            assertTrue(all.contains(told), told + "\n" + all);
        }
    }

    @Test
    void othersSeeNothingTheCountFollowsFrom() throws IOException {
        String others = report(withMore(), Audience.PUBLIC);
        // Its value; the smallest other, which with the total would tell it; what is computed from it; the parts. How
        // far the
        // price moves the ratio tells of the number it is paid for; where the price comes from does not.
        for (String hidden : List.of("15,195", "21,007", "3,001", " 33 ", "who experiences", "1,728")) {
            assertFalse(others.contains(hidden), hidden + "\n" + others);
        }
        for (String told : List.of("22,033", "58,235", "one side of Surer; More friends", "sure.worth")) {
            assertTrue(others.contains(told), told + "\n" + others);
        }
        assertFalse(others.contains("totals alone"), others);
    }

    /** Calmer would do for the total; but of what a budget can release only Fitter keeps Surer company. */
    @Test
    void whatABudgetCanReleaseIsATotalToo() throws IOException {
        String study = withMore()
                .replace(
                        "value: {triangular: {low: 500, mode: 1013, high: 2000}}, per: year",
                        "value: 1013, per: year, cashable: 50%")
                .replace("value: 2003, per: year", "value: 2003, per: year, cashable: 50%");
        Withheld withheld = Subject.of(plan(study), List.of(), Draws.of(100), Wording.ENGLISH, Audience.PUBLIC)
                .withheld();
        assertTrue(withheld.all().containsAll(Set.of("sure", "fit")), withheld.toString());
        assertEquals(Set.of(), withheld.given());
    }

    @Test
    void whereTheTotalIsTheOneItIsSaid() throws IOException {
        String others = report(STUDY, Audience.PUBLIC);
        assertTrue(others.contains("The totals alone tell what few people answered about Surer"), others);
    }

    @Test
    void answersAreLeftOutInPairsOnEitherSideOfWhatIsCounted() throws IOException {
        StringBuilder table = new StringBuilder("code,confidence t1\n");
        String[] levels = {"a", "b", "c", "d", "e"};
        int[] times = {3, 12, 10, 12, 3};
        for (int level = 0; level < levels.length; level++) {
            for (int i = 0; i < times[level]; i++) {
                table.append(levels[level])
                        .append(i)
                        .append(',')
                        .append(levels[level])
                        .append('\n');
            }
        }
        Files.writeString(folder.resolve("survey.csv"), table.toString());
        String study = STUDY.replace("likert: [low, middle, high]", "likert: [a, b, c, d, e]")
                .replace(
                        "{improved: {indicator: confidence, from: t0, to: t1, by: 1 level}}",
                        "{reached: {indicator: confidence, at: t1, level: 4}}")
                .replace("20}", "80}");
        assertTrue(report(study, Audience.INTERNAL).matches(".*t1 +3 +12 +10 +12 +3 +40.*"));
        // The quantity, 80 x 15/40, says that 15 answered d or e: from a shown 12 the 3 could be worked out.
        String others = report(study, Audience.PUBLIC);
        assertTrue(others.contains("Surer    People        30"), others);
        assertTrue(others.matches(".*t1 +- +12 +- +- +- +40.*"), others);
    }

    @Test
    void whereManyStandBehindItNothingIsLeftOut() throws IOException {
        StringBuilder table = new StringBuilder("code,confidence t0,confidence t1\n");
        for (int i = 0; i < 20; i++) {
            table.append(i).append(i < 15 ? ",low,high\n" : ",low,low\n");
        }
        Files.writeString(folder.resolve("survey.csv"), table.toString());
        String others = report(withMore(), Audience.PUBLIC);
        for (String told : List.of("15,195", "21,007", "22,033", "33", "who experiences")) {
            assertTrue(others.contains(told), told + "\n" + others);
        }
        assertFalse(others.contains("may not see"), others);
    }
}
