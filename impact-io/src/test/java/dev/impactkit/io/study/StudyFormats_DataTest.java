// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Problem;
import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.data.Dataset;
import dev.impactkit.core.data.RegistrationSource;
import dev.impactkit.core.data.Registrations;
import dev.impactkit.sroi.SroiStudy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyFormats_DataTest {
    private static final String STUDY = """
            impactkit: 1
            study: Work and wellbeing
            indicators:
              - {id: confidence, name: Confidence}
            waves:
              - {id: t0, date: 2024-09-01}
              - {id: t1, date: 2025-06-30}
            data:
              - id: survey
                file: FILE
                respondent: code
                columns:
                  confidence: conf_{wave}
            """;

    @TempDir
    Path folder;

    private Checked<SroiStudy> read(String file, String table) throws IOException {
        Path study = folder.resolve("study.yaml");
        Files.writeString(study, STUDY.replace("FILE", file));
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data").resolve("answers.csv"), table);
        return StudyFormats.standard().read(study);
    }

    private static DataSource source(SroiStudy study) {
        return study.impact().measuring().data("survey").orElseThrow();
    }

    private static List<Problem> ofData(Checked<SroiStudy> read) {
        return read.problems().stream()
                .filter(problem -> problem.code().startsWith("data."))
                // The study does not say how many people there are, which is another matter.
                .filter(problem -> !problem.code().equals("data.no-people"))
                .toList();
    }

    @Test
    void theTablesBesideAStudyAreReadWithIt() throws IOException {
        Checked<SroiStudy> read = read("data/answers.csv", "code,conf_t0,conf_t1\na,1,2\nb,3,5\n");
        Dataset data = source(read.orThrow()).read().orElseThrow();
        assertEquals(2, data.size());
        assertEquals(5, data.answers("confidence", "t1").orElseThrow().at(1));
        assertEquals("answers.csv", data.origin().file());
        assertTrue(ofData(read).isEmpty(), read::toString);
    }

    @Test
    void aBadCellIsAWarningInTheTableAndTheStudyIsReadAllTheSame() throws IOException {
        Checked<SroiStudy> read = read("data/answers.csv", "code,conf_t0,conf_t1\na,1,2\nb,x,5\n");
        Problem problem = ofData(read).get(0);
        assertEquals("answers.csv", problem.where().source());
        assertEquals(3, problem.where().line());
        assertEquals(2, problem.where().column());
        assertFalse(problem.isError());
        assertTrue(source(read.orThrow()).read().isPresent());
    }

    @Test
    void readFromBytesAStudyComesWithoutItsTables() throws IOException {
        SroiStudy read = StudyFormats.standard()
                .format("yaml")
                .read("study.yaml", STUDY.getBytes(StandardCharsets.UTF_8))
                .orThrow();
        assertTrue(source(read).read().isEmpty());
    }

    @Test
    void aTableThatIsNotThereIsAnErrorWhereTheStudyNamesIt() throws IOException {
        Checked<SroiStudy> read = read("answers.csv", "");
        Problem problem = ofData(read).get(0);
        assertEquals("data.not-there", problem.code());
        assertEquals("study.yaml", problem.where().source());
        assertEquals(10, problem.where().line());
        assertFalse(read.ok());
    }

    @Test
    void aTableOutsideTheFolderOfTheStudyIsNotRead() throws IOException {
        for (String file : List.of("../answers.csv", "data/../../answers.csv", "/etc/hosts.csv", "\"a\\0b.csv\"")) {
            assertEquals("data.outside", ofData(read(file, "")).get(0).code(), file);
        }
        Path outside = Files.createTempFile("outside", ".csv");
        Files.createSymbolicLink(folder.resolve("link.csv"), outside);
        assertEquals("data.outside", ofData(read("link.csv", "")).get(0).code());
        Files.delete(outside);
    }

    @Test
    void aColumnThatIsMissingIsAnErrorWithTheNearest() throws IOException {
        Checked<SroiStudy> read = read("data/answers.csv", "Code,conf_t0,conf_t1\na,1,2\n");
        Problem problem = ofData(read).get(0);
        assertEquals("data.no-column", problem.code());
        assertEquals("Maybe Code.", problem.hint());
        assertFalse(read.ok());
    }

    @Test
    void theSameCodeIsTheSamePersonInTheListsOfRegistrations() throws IOException {
        Files.writeString(folder.resolve("visits.csv"), "who,day\nb,2025-01-06\nc,2025-01-06\n");
        Path study = folder.resolve("study.yaml");
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data").resolve("answers.csv"), "code,conf_t0,conf_t1\na,1,2\nb,3,5\n");
        Files.writeString(
                study,
                STUDY.replace("FILE", "data/answers.csv")
                        + "registrations:\n  - {id: visits, file: visits.csv, person: who, date: day}\n");
        SroiStudy read = StudyFormats.standard().read(study).orThrow();
        Registrations visits = read.impact()
                .measuring()
                .registrations("visits")
                .flatMap(RegistrationSource::read)
                .orElseThrow();
        Dataset survey = source(read).read().orElseThrow();
        assertEquals(0, visits.times("", survey.person(0)));
        assertEquals(1, visits.times("", survey.person(1)));
    }

    @Test
    void aColumnIsNotMissedWhereTheIndicatorIsNotAsked() throws IOException {
        Files.writeString(folder.resolve("answers.csv"), "code,conf_t0\na,1\n");
        Path study = folder.resolve("study.yaml");
        String asked =
                STUDY.replace("id: confidence", "id: confidence, waves: [t0]").replace("FILE", "answers.csv");
        assertTrue(asked.contains("waves: [t0]"));
        Files.writeString(study, asked);
        assertEquals(List.of(), ofData(StudyFormats.standard().read(study)));
    }

    @Test
    void aColumnThatIsMissingInOneWaveIsAskedAbout() throws IOException {
        Checked<SroiStudy> read = read("data/answers.csv", "code,conf_t0,konf_t1\na,1,2\n");
        Problem problem = ofData(read).get(0);
        assertEquals("data.no-column-in-wave", problem.code());
        assertEquals("Maybe konf_t1. Or name under waves of the indicator when it is asked.", problem.hint());
        assertTrue(read.ok());
    }
}
