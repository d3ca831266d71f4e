// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.audience.Audience;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.io.study.StudyFormats;
import dev.impactkit.sroi.SroiPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PercentageReportTest {
    private static final String STUDY = """
            impactkit: 1
            study: Schools
            stakeholders: [{id: pupils, name: Pupils}]
            outcomes: [{id: coming, for: pupils, name: Coming to school, indicators: [present]}]
            indicators: [{id: present, percentage: {numerator: pupils who come, denominator: pupils}}]
            waves: [{id: t0, date: 2025-01-01}, {id: t1, date: 2026-01-01}]
            data: [{id: schools, file: schools.csv, columns: {present: "present {wave}"}}]
            """;

    @TempDir
    private Path folder;

    @Test
    void percentagesOfSchoolsAreRolledUpByTheirPupils() throws IOException {
        Files.writeString(folder.resolve("study.yaml"), STUDY);
        // 13 of 50 and 58 of 100 pupils, where the means of the shares are 20 % and 55 %; the third answered once.
        Files.writeString(folder.resolve("schools.csv"), "present t0,present t1\n12/40,48/80\n1/10,10/20\n,90/90\n");
        SroiPlan plan = SroiPlan.compile(StudyFormats.standard()
                        .read(folder.resolve("study.yaml"))
                        .orThrow())
                .orThrow();
        String report = ReportFormats.standard()
                .format("text")
                .write(SroiReport.of(plan, List.of(), Draws.of(100), Wording.ENGLISH, Audience.INTERNAL));
        assertTrue(report.matches("(?s).*present +t0 +t1 +2 +0\\.26 +0\\.58.*"), report);
    }
}
