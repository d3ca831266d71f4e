// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import static dev.impactkit.io.data.Tables.answers;
import static dev.impactkit.io.data.Tables.told;
import static dev.impactkit.io.data.Tables.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.Args;
import dev.impactkit.core.Checked;
import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.data.Dataset;
import dev.impactkit.core.scale.Scale;
import dev.impactkit.core.scale.Scales;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same table as other programs write it: see the folder of workbooks. */
class DataFormats_OtherProgramsTest {
    private static final Args SOURCE = Args.of("id", "survey")
            .with("file", "survey.xlsx")
            .with("respondent", "code")
            .with("group", "arm")
            .with("traits", Tables.map("joined", "joined"))
            .with("waves", Tables.map("t0", "2024"))
            .with(
                    "columns",
                    Tables.map("mood", "mood", "hours", "hours", "works", "works", "agree", "agree", "story", "story"));

    private static Checked<Dataset> read(String file) throws IOException {
        try (InputStream in = DataFormats_OtherProgramsTest.class.getResourceAsStream("workbooks/" + file)) {
            return DataFormats.standard()
                    .read(file, in.readAllBytes(), DataSource.of(SOURCE), DataFormats_OtherProgramsTest::scale);
        }
    }

    private static Optional<Scale> scale(String id) {
        return switch (id) {
            case "works" -> Optional.of(Scales.yesNo());
            case "agree" -> Optional.of(Scales.likert("disagree", "neutral", "agree"));
            case "story" -> Optional.of(Scales.qualitative());
            default -> Optional.empty();
        };
    }

    private static void isRead(Dataset data, String... groups) {
        assertEquals(5, data.size());
        assertEquals(List.of("6", "7", "8", "-", "5"), answers(data, "mood", "t0"));
        assertEquals(List.of("7.5", "0.75", "0.1", "0.001", "-"), answers(data, "hours", "t0"));
        assertEquals(List.of("1", "0", "0", "-", "-"), answers(data, "works", "t0"));
        assertEquals(List.of("3", "1", "2", "-", "-"), answers(data, "agree", "t0"));
        isTheRest(data, groups);
    }

    private static void isTheRest(Dataset data, String... groups) {
        assertEquals(List.of(groups), words(data, Dataset.GROUP));
        assertEquals(List.of("2024-02-29", "2024-12-31T13:30", "1999-01-01", "2025-03-01", "-"), words(data, "joined"));
        assertEquals(List.of("ging goed", "Liège & <co>\n\"twee\" €", "", "", ""), data.texts("story", "t0"));
        assertEquals(5, data.origin().rows());
    }

    @Test
    void xlsxWriter() throws IOException {
        Checked<Dataset> read = read("xlsxwriter.xlsx");
        assertEquals(
                List.of(
                        "data.several-sheets 0:1",
                        "data.merged 6:1",
                        "data.unreadable-cell 6:4",
                        "data.formula 1:4",
                        "data.formula 1:5",
                        "data.formula 1:6",
                        "data.formula 1:7"),
                told(read));
        isRead(read.orThrow(), "ours", "waiting", "ours", "ours", "-");
    }

    @Test
    void xlsxWriterWithTextInTheCellsAndDaysSince1904() throws IOException {
        Checked<Dataset> read = read("xlsxwriter-inline-1904.xlsx");
        assertEquals("data.unreadable-cell 6:4", told(read).get(1));
        isRead(read.orThrow(), "ours", "waiting", "ours", "ours", "-");
    }

    @Test
    void libreOffice() throws IOException {
        Checked<Dataset> read = read("libreoffice.xlsx");
        assertEquals(
                List.of("data.several-sheets 0:1", "data.merged 6:1", "data.unreadable-cell 6:4"),
                told(read).subList(0, 3));
        isRead(read.orThrow(), "ours", "waiting", "ours", "ours", "-");
    }

    @Test
    void openpyxlCalculatesNothingAndThatIsTold() throws IOException {
        Checked<Dataset> read = read("openpyxl.xlsx");
        assertEquals(
                List.of(
                        "data.several-sheets 0:1",
                        "data.merged 6:1",
                        "data.unreadable-cell 4:4",
                        "data.unreadable-cell 4:5",
                        "data.unreadable-cell 4:6",
                        "data.unreadable-cell 4:7",
                        "data.unreadable-cell 6:4"),
                told(read).subList(0, 7));
        assertEquals(
                "Maybe open it in a spreadsheet program and save it, so that it is calculated.",
                read.problems().get(2).hint());
        Dataset data = read.orThrow();
        assertEquals(List.of("6", "-", "8", "-", "5"), answers(data, "mood", "t0"));
        assertEquals(List.of("1", "-", "0", "-", "-"), answers(data, "works", "t0"));
        isTheRest(data, "ours", "waiting", "ours", "ours", "-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsxwriter.xlsx", "openpyxl.xlsx", "libreoffice.xlsx"})
    void mergedCellsAndTheSheetThatIsReadAreNamed(String file) throws IOException {
        Checked<Dataset> read = read(file);
        assertEquals(
                "The workbook has 2 sheets; the first one, \"answers\", is read.",
                read.problems().get(0).message());
        assertEquals(
                "Cells are merged (B6:B7): what they hold stands in the first row and column of each only.",
                read.problems().get(1).message());
    }
}
