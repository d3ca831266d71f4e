// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import static dev.impactkit.io.data.Tables.answers;
import static dev.impactkit.io.data.Tables.only;
import static dev.impactkit.io.data.Tables.told;
import static dev.impactkit.io.data.Tables.wide;
import static dev.impactkit.io.data.Workbooks.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Checked;
import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.data.Dataset;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class DataFormats_XlsxTest {
    private static final String HEADER = texts(1, "id", "mood 2024", "mood 2025");

    private static Checked<Dataset> read(byte[] bytes) {
        return DataFormats.standard().read("survey.xlsx", bytes, DataSource.of(wide()), id -> Optional.empty());
    }

    private static Checked<Dataset> rows(String rows) {
        return read(Workbooks.plain().rows(HEADER + rows).bytes());
    }

    @Test
    void aWorkbookThatAProgramWroteIsRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("answers");
            List<String> header = List.of("id", "mood 2024", "mood 2025");
            for (int i = 0; i < 3; i++) {
                sheet.value(0, i, header.get(i));
            }
            sheet.value(1, 0, 12);
            sheet.value(1, 1, 3.5);
            sheet.value(1, 2, 0.1 + 0.2);
            sheet.value(2, 0, "b");
            sheet.value(2, 1, LocalDate.of(2025, 5, 1));
            sheet.style(2, 1).format("d-mmm").set();
            sheet.value(2, 2, true);
        }
        Checked<Dataset> read = read(bytes.toByteArray());
        assertEquals(List.of("data.not-an-answer 3:2"), told(read));
        assertTrue(only(read).message().contains("2025-05-01"), only(read)::text);
        assertEquals(List.of("3.5", "-"), answers(read.orThrow(), "mood", "t0"));
        assertEquals(List.of("0.30000000000000004", "1"), answers(read.orThrow(), "mood", "t1"));
    }

    @Test
    void emptyCellsAtTheEndOfARowAreNoFault() {
        Checked<Dataset> read = rows("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>"
                + "<row r=\"5\"><c r=\"A5\"><v>2</v></c><c r=\"C5\"><v>4</v></c></row>");
        assertEquals(List.of(), told(read));
        assertEquals(List.of("-", "4"), answers(read.orThrow(), "mood", "t1"));
    }

    @Test
    void whatAFormulaLastGaveIsReadAndSaid() {
        Checked<Dataset> read = rows("<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><f>1+1</f><v>2</v></c></row>");
        assertEquals(List.of("data.formula 1:2"), told(read));
        assertEquals(List.of("2"), answers(read.orThrow(), "mood", "t0"));
    }

    @Test
    void aFormulaWithoutAValueAndAnErrorAreTold() {
        Checked<Dataset> read = rows("<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><f>1+1</f></c>"
                + "<c r=\"C2\" t=\"e\"><v>#REF!</v></c></row>");
        assertEquals(List.of("data.unreadable-cell 2:2", "data.unreadable-cell 2:3", "data.formula 1:2"), told(read));
        assertTrue(read.problems().get(1).message().contains("#REF!"));
    }

    @Test
    void theSameCodeTypedAsANumberIsTheSamePerson() {
        Checked<Dataset> read = rows("<row r=\"2\"><c r=\"A2\"><v>7</v></c></row>" + texts(3, "7", "1", "2"));
        assertEquals(List.of("data.duplicate-respondent 3:1"), told(read));
    }

    @Test
    void onlyTheFirstSheetThatIsShownIsRead() {
        byte[] bytes = Workbooks.plain()
                .rows(HEADER + texts(2, "a", "1", "2"))
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                                + "<sheet name=\"h\" state=\"hidden\" sheetId=\"2\" r:id=\"r2\"/>"
                                + "<sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/>"
                                + "<sheet name=\"b\" sheetId=\"3\" r:id=\"r3\"/></sheets></workbook>")
                .bytes();
        Checked<Dataset> read = read(bytes);
        assertEquals(List.of("data.several-sheets 0:1"), told(read));
        assertEquals(List.of("1"), answers(read.orThrow(), "mood", "t0"));
    }

    @Test
    void whatFollowsTheRowsIsNoCell() {
        // A number is at most 100 characters; lists to choose from, conditions and footers are longer.
        String list = "<dataValidations><dataValidation><formula1>\"" + "rather agree,".repeat(15)
                + "\"</formula1></dataValidation></dataValidations><headerFooter><oddFooter>" + "page ".repeat(50)
                + "</oddFooter></headerFooter>";
        String sheet = Workbooks.sheet(HEADER + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>4</v></c></row>");
        Checked<Dataset> read = read(Workbooks.plain()
                .with("xl/worksheets/sheet1.xml", sheet.replace("</sheetData>", "</sheetData>" + list))
                .bytes());
        assertEquals(List.of(), told(read));
        assertEquals(List.of("4"), answers(read.orThrow(), "mood", "t0"));
    }

    @Test
    void aSheetThatIsAChartIsNoTable() {
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        byte[] bytes = Workbooks.plain()
                .rows(HEADER + texts(2, "a", "1", "2"))
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"" + office + "\"><sheets>"
                                + "<sheet name=\"chart\" sheetId=\"2\" r:id=\"r2\"/>"
                                + "<sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"r2\" Type=\"" + office
                                + "/chartsheet\" Target=\"chartsheets/sheet1.xml\"/><Relationship Id=\"r1\" Type=\""
                                + office + "/worksheet\" Target=\"/xl/worksheets/sheet1.xml\"/></Relationships>")
                .with("xl/chartsheets/sheet1.xml", "<chartsheet/>")
                .bytes();
        Checked<Dataset> read = read(bytes);
        assertEquals(List.of(), told(read));
        assertEquals(List.of("1"), answers(read.orThrow(), "mood", "t0"));
    }

    @Test
    void aWorkbookWithoutFormatsIsRead() {
        byte[] bytes = Workbooks.plain()
                .rows(HEADER + texts(2, "a", "1", "2"))
                .with("[Content_Types].xml", "<Types/>")
                .bytes();
        assertEquals(List.of("2"), answers(read(bytes).orThrow(), "mood", "t1"));
    }

    @Test
    void aTimeOfNoDayIsShownAsOne() {
        Checked<Dataset> read =
                rows("<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" s=\"1\"><v>0.0625</v></c></row>");
        assertTrue(only(read).message().contains("\"01:30\""), only(read)::text);
    }

    @Test
    void whatIsMissingIsToldWithTheRowOfTheHeader() {
        Checked<Dataset> read = read(Workbooks.plain()
                .rows(texts(3, "Survey of 2024") + texts(5, "id", "mood 2024", "mood 2025"))
                .bytes());
        assertEquals("data.no-header 3:0", told(read).get(0));
        assertEquals(
                "The names of columns must stand in row 3, the first that is not empty. Maybe a title stands above them.",
                only(read).hint());
    }

    @Test
    void whatIsNoWorkbookIsOneProblem() {
        assertEquals(
                "data.damaged",
                only(read("id,mood\n".getBytes(StandardCharsets.UTF_8))).code());
        assertEquals("data.damaged", only(read(new byte[0])).code());
        assertEquals(
                "data.old-workbook",
                only(read(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}))
                        .code());
    }
}
