// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.jshell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Problem;
import dev.impactkit.core.Table;
import dev.impactkit.sroi.SroiStudy;
import dev.impactkit.sroi.convention.Presets;
import dev.impactkit.sroi.step.Steps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellTest {
    private static final String WRONG = "impactkit: 1\nstudy: Wrong\ndeadwight: 3\n";

    @TempDir
    Path folder;

    @Test
    void whatWasSavedIsReadBackTheSame() {
        SroiStudy study = Shell.example("wheels-to-meals");
        for (String ending : List.of("yaml", "json")) {
            String file = folder.resolve("copy." + ending).toString();
            Shell.save(study, file);
            assertEquals(study, Shell.read(file));
        }
    }

    @Test
    void aResultIsSavedAsItIsShown() throws IOException {
        Path file = folder.resolve("result.txt");
        Shell.save(Shell.compile(Shell.example("wheels-to-meals")).calculate(), file.toString());
        assertTrue(Files.readString(file).lines().anyMatch(line -> line.endsWith(" 1.93")));
    }

    @Test
    void aReportIsSavedInEveryFormat() throws IOException {
        for (String ending : List.of("md", "txt", "csv", "json")) {
            Path file = folder.resolve("report." + ending);
            Shell.save(Shell.report(Shell.compile(Shell.example("wheels-to-meals"))), file.toString());
            assertTrue(Files.readString(file).contains("1.9"), ending);
        }
    }

    @Test
    void aResultIsNotSavedAsAStudy() {
        String file = folder.resolve("result.yaml").toString();
        Stopped stopped = assertThrows(Stopped.class, () -> Shell.save("a text", file));
        assertTrue(stopped.getMessage().contains("ends in txt"), stopped.getMessage());
    }

    @Test
    void anErrorStopsWithoutATraceOfCalls() {
        Stopped stopped = assertThrows(Stopped.class, () -> Shell.read(WRONG));
        assertTrue(stopped.getMessage().startsWith("1 error,"), stopped.getMessage());
        assertEquals(0, stopped.getStackTrace().length);
    }

    @Test
    void aFileThatIsNotThereIsAProblemLikeAnyOther() {
        List<Problem> problems = Shell.check("not-there.yaml");
        assertEquals("file.unreadable", problems.get(0).code());
    }

    @Test
    void checkSaysWhereItIsWrong() {
        String shown = Shown.of(Shell.check(WRONG));
        assertTrue(shown.contains("3:1"), shown);
    }

    @Test
    void aCertainStudyHasNoTornadoAndSaysSo() {
        String shown = Shown.of(Questions.tornado(Shell.compile(Shell.example("wheels-to-meals"))));
        assertTrue(shown.startsWith("Nothing in it is uncertain"), shown);
    }

    @Test
    void aStudyThatOnlyReportsHasNothingToDecideAndSaysHow() {
        Stopped stopped = assertThrows(
                Stopped.class, () -> Questions.valueOfInformation(Shell.compile(Shell.example("wheels-to-meals"))));
        assertTrue(stopped.getMessage().contains("study.deciding(1)"), stopped.getMessage());
    }

    @Test
    void aFigureThatIsNotThereStopsWithThoseThatAre() {
        Stopped stopped = assertThrows(
                Stopped.class, () -> Questions.switching(Shell.compile(Shell.example("wheels-to-meals")), "ration", 1));
        assertTrue(
                stopped.getMessage().startsWith("This study has no figure ration. Maybe ratio. It has [investment, "),
                stopped.getMessage());
    }

    @Test
    void helpIsThirteenLinesOfAtMostAHundredColumns() {
        assertEquals(13, Help.overview().lines().count());
        assertTrue(Help.overview().lines().allMatch(line -> line.length() <= Table.WIDTH), Help.overview());
    }

    @Test
    void helpExplainsEveryStepAndEveryConvention() {
        Steps.standard()
                .shapes()
                .forEach(step -> assertTrue(Help.of(step.key()).startsWith(step.key() + ": " + step.doc())));
        Presets.all().forEach(preset -> assertTrue(Help.of(preset.word()).contains("a named convention")));
    }

    @Test
    void helpOnAnUnknownWordNamesTheNearest() {
        assertTrue(Help.of("deadwieght").contains("Maybe deadweight."));
    }

    @Test
    void nothingThatIsShownIsWiderThanAHundredColumns() {
        String unbroken = "x".repeat(250);
        String words = "    " + "word ".repeat(60);
        assertTrue(Shown.of(unbroken + "\n" + words).lines().allMatch(line -> line.length() <= Table.WIDTH));
        assertEquals(unbroken, Shown.of(unbroken).replaceAll("\\s", ""));
    }
}
