// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Problem;
import dev.impactkit.core.audience.Audience;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.io.report.ReportFormats;
import dev.impactkit.io.report.SroiReport;
import dev.impactkit.io.report.Wording;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiStudy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study and the table it counts in, from two files to a value. */
class MeasuredFileTest {
    private static final String STUDY = """
            impactkit: 1
            study: Counted
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
                net-effect: {against: waiting}
                values: [{proxy: worth, value: 100, per: year}]
                lasts: {followed: [t1, t2]}
                drop-off: {from-waves: [t1, t2]}
                attribution-to-others: {answered: {indicator: others, at: t1, out-of: 100}}
            indicators:
              - id: confidence
                likert: [low, middle, high]
              - {id: others, number: {low: 0, high: 100}}
            waves: [{id: t0, date: 2025-01-01}, {id: t1, date: 2026-01-01}, {id: t2, date: 2028-01-01}]
            data:
              - id: survey
                file: survey.csv
                respondent: code
                group: group
                groups: {ours: ours, waiting: waiting}
                columns: {confidence: "confidence {wave}", others: "others {wave}"}
                people: {ours: 20}
            """;

    /** Of ten of ours 6 improve and 4 keep it; of ten who wait 2 and 2. Others did 20 of 100, says everybody. */
    private static final String TABLE = "code,group,confidence t0,confidence t1,confidence t2,others t1\n"
            + rows("ours", 0, 4, "low,high,high,20")
            + rows("ours", 4, 2, "low,middle,low,20")
            + rows("ours", 6, 4, "middle,middle,middle,20")
            + rows("waiting", 0, 2, "low,middle,middle,")
            + rows("waiting", 2, 8, "low,low,low,");

    private static String rows(String group, int from, int count, String answers) {
        StringBuilder rows = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            rows.append(group.charAt(0))
                    .append(i)
                    .append(',')
                    .append(group)
                    .append(',')
                    .append(answers)
                    .append('\n');
        }
        return rows.toString();
    }

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("study.yaml"), STUDY);
        Files.writeString(folder.resolve("survey.csv"), TABLE);
    }

    private SroiStudy read() {
        return StudyFormats.standard().read(folder.resolve("study.yaml")).orThrow();
    }

    @Test
    void theValueFollowsFromTheAnswers() {
        // 20 people x (6/10 - 2/10) x 100 x (1 - 0.20) = 640 in the first year; two years later 20 x (4/10 - 2/10) are
        // left.
        assertEquals(
                640 * (1 + Math.sqrt(0.5)),
                SroiPlan.compile(read()).orThrow().calculate().pv().orElseThrow(),
                1e-9);
    }

    @Test
    void itIsWrittenAsItWasRead() {
        SroiStudy study = read();
        for (StudyFormat format : StudyFormats.standard().all()) {
            String text = format.write(study);
            Checked<SroiStudy> back = format.read("x", text.getBytes(StandardCharsets.UTF_8));
            assertTrue(back.ok(), () -> back.problems() + "\n" + text);
            assertEquals(text, format.write(back.orThrow()));
            assertTrue(text.contains("net-effect"), text);
        }
    }

    @Test
    void aStudyWhoseTableWasNotReadSaysWhatToDo() {
        Checked<SroiStudy> alone =
                StudyFormats.standard().format("yaml").read("study.yaml", STUDY.getBytes(StandardCharsets.UTF_8));
        List<Problem> problems = SroiPlan.compile(alone.orThrow()).problems();
        Problem problem = problems.stream().filter(Problem::isError).findFirst().orElseThrow();
        assertEquals("data.not-read", problem.code());
        assertTrue(problem.hint().contains("survey.csv"), problem.hint());
    }

    @Test
    void theSameFilesGiveTheSameBits() {
        String one = SroiPlan.compile(read()).orThrow().plan().fingerprint();
        assertEquals(one, SroiPlan.compile(read()).orThrow().plan().fingerprint());
    }

    private String report(Audience readers) {
        SroiPlan plan = SroiPlan.compile(read()).orThrow();
        return ReportFormats.standard()
                .format("text")
                .write(SroiReport.of(plan, List.of(), Draws.of(1000), Wording.ENGLISH, readers));
    }

    @Test
    void theReportTellsWhoAnsweredAndWhatChanged() {
        String all = report(Audience.INTERNAL);
        // Wilson's interval of 6 of 10 is 0.3127 to 0.8318.
        for (String told : List.of(
                "Who was asked and answered",
                "What changed",
                "Beyond what would have come about anyway",
                "31% to 83%")) {
            assertTrue(all.contains(told), told + "\n" + all);
        }
    }

    @Test
    void smallGroupsAreNotShownToOthers() {
        // 6 of 10 and 2 of 10: from 20 x 2/10 = 4 "anyway" the two could be worked out.
        String others = report(Audience.PUBLIC);
        assertFalse(others.contains("Beyond what would have come about anyway"), others);
        assertTrue(others.contains("readers"), others);
    }

    @Test
    void aQuestionOfTheTableIsClosedByAnAnswerOfTheStudy() throws IOException {
        String later =
                STUDY.replace("{id: t2, date: 2028-01-01}", "{id: t2, date: 2028-01-01}, {id: t3, date: 2029-01-01}");
        assertTrue(asked(later).contains("data.no-column-in-wave"), asked(later).toString());
        assertFalse(asked(later + "answers: [{to: data.no-column-in-wave, at: survey, reason: still to come}]\n")
                .contains("data.no-column-in-wave"));
    }

    private List<String> asked(String study) throws IOException {
        Files.writeString(folder.resolve("study.yaml"), study);
        return StudyFormats.standard().read(folder.resolve("study.yaml")).problems().stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void aBenchmarkStandsForOthers() throws IOException {
        Files.writeString(
                folder.resolve("study.yaml"),
                STUDY.replace(
                                "net-effect: {against: waiting}",
                                "net-effect: {benchmark: 30%, same-definition: same question}")
                        .replace("    lasts: {followed: [t1, t2]}\n    drop-off: {from-waves: [t1, t2]}\n", ""));
        // 20 x (6/10 - 3/10) x 100 x 0.8.
        assertEquals(480, SroiPlan.compile(read()).orThrow().calculate().pv().orElseThrow(), 1e-9);
    }
}
