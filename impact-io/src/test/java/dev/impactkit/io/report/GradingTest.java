// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.plan.Found;
import dev.impactkit.io.study.StudyFormats;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiStudy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What stands beside a number, by the rules told at EvidenceGrade. */
class GradingTest {
    private static final String STUDY = """
            impactkit: 1
            study: Graded
            currency: EUR
            convention: undiscounted
            stakeholders: [{id: people, name: People}, {id: city, name: City, budget: public}]
            activities: [{id: course, name: Course}]
            inputs: [{id: grant, from: city, for: course, amount: 1000, source: the accounts}]
            outcomes:
              - id: stated
                for: people
                quantity: {value: 10, source: a survey, grade: 3}
                values: [{id: price, proxy: price, value: 50, per: year, source: a price list}]
              - id: reasoned
                for: people
                quantity: {value: 4, reason: the team thinks so}
                values: [{id: worth, proxy: worth, value: 30, per: year}]
              - {id: computed, for: people, quantity: stated.quantity / 2}
            """;

    private static SroiStudy study() {
        return StudyFormats.standard()
                .format("yaml")
                .read("study.yaml", STUDY.getBytes(StandardCharsets.UTF_8))
                .orThrow();
    }

    @Test
    void aNumberIsGradedByItsNoteOrByWhoSaysSo() {
        Grading grading = new Grading(study().impact());
        Map<String, String> grades =
                Found.in("", SroiStudy.SHAPE, study()).stream().collect(Collectors.toMap(Found::path, grading::of));
        // Stated; a judgement; nothing is said; a source nobody graded; a formula.
        assertEquals("3 (moderate)", grades.get("stated.quantity"));
        assertEquals("5 (weak)", grades.get("reasoned.quantity"));
        assertEquals("", grades.get("reasoned.worth"));
        assertEquals("", grades.get("grant.amount"));
        assertEquals("", grades.get("stated.price"));
        assertEquals("", grades.get("computed.quantity"));
    }

    @Test
    void theValueIsToldByTheStrengthOfItsQuantities() {
        SroiPlan plan = SroiPlan.compile(study()).orThrow();
        String text = ReportFormats.standard().format("text").write(SroiReport.of(plan, List.of(), Draws.of(100)));
        // 10 x 50 and 4 x 30.
        String table = text.substring(text.indexOf("Present value by how strong"));
        assertEquals("3 (moderate) 500.00", line(table, "3 (moderate)"));
        assertEquals("5 (weak) 120.00", line(table, "5 (weak)"));
    }

    private static String line(String text, String start) {
        return text.lines()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow()
                .replaceAll(" +", " ");
    }
}
