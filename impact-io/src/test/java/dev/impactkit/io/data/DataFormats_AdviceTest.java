// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import static dev.impactkit.io.data.Tables.answers;
import static dev.impactkit.io.data.Tables.csv;
import static dev.impactkit.io.data.Tables.longer;
import static dev.impactkit.io.data.Tables.map;
import static dev.impactkit.io.data.Tables.only;
import static dev.impactkit.io.data.Tables.told;
import static dev.impactkit.io.data.Tables.wide;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.impactkit.core.Args;
import dev.impactkit.core.Checked;
import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.data.Dataset;
import dev.impactkit.core.scale.Scale;
import dev.impactkit.core.scale.Scales;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people are told who declare a table in another way than it was written. */
class DataFormats_AdviceTest {
    private static final String TABLE = "id,mood 2024,mood 2025\na,1,2\n";

    private static String hint(Args source, String text) {
        return only(csv(source, text)).hint();
    }

    @ParameterizedTest
    @CsvSource({"comma,semicolon,;", "comma,tab,'\t'", "semicolon,comma,','", "tab,comma,','"})
    void anotherSeparatorIsOneProblem(String declared, String written, char sign) {
        Checked<Dataset> read = csv(wide().with("separator", declared), TABLE.replace(',', sign));
        assertEquals("data.separator", only(read).code());
        assertEquals("Maybe separator: " + written + ".", only(read).hint());
    }

    @Test
    void aFirstLineThatNamesTheSeparatorIsNoHeader() {
        Checked<Dataset> read = csv(wide().with("separator", "semicolon"), "sep=;\n" + TABLE.replace(',', ';'));
        assertEquals(List.of(), told(read));
        assertEquals(List.of("1"), answers(read.orThrow(), "mood", "t0"));
    }

    @Test
    void aTableWithoutNamesOfColumnsShowsNothingOfIt() {
        Checked<Dataset> read = csv(wide(), "Anneke,1,2\nBert,3,4\n");
        assertEquals("data.no-header", only(read).code());
        assertEquals("No declared column is there: id, mood 2024.", only(read).message());
        assertFalse(only(read).text().contains("Anneke"));
    }

    @Test
    void forAColumnThatIsMissingThoseThatAreLeftAreNamed() {
        Args source = wide().with("group", "groep");
        assertEquals("Columns not used are grp.", hint(source, "id,grp,mood 2024,mood 2025\na,x,1,2\n"));
        assertEquals("Maybe groeps.", hint(source, "id,groeps,mood 2024,mood 2025\na,x,1,2\n"));
    }

    @Test
    void aNameOfAColumnInAnotherEncodingIsNotAdvised() {
        byte[] bytes = "id,zélf 2024,zélf 2025\na,1,2\n".getBytes(Charset.forName("windows-1252"));
        Checked<Dataset> read = csv(wide().replace("columns", map("mood", "zélf {wave}")), bytes);
        assertEquals(List.of("data.no-column 1:0", "data.encoding 1:1"), told(read));
        assertEquals("Maybe the encoding is another.", read.problems().get(0).hint());
        assertEquals("Maybe encoding: windows-1252.", read.problems().get(1).hint());
    }

    @Test
    void aWaveThatNoColumnIsOfIsAskedAboutOnce() {
        Args source = wide().replace("waves", map("t0", "2024", "t1", "2025", "t2", "2026"))
                .replace("columns", map("mood", "mood {wave}", "hope", "hope {wave}"));
        Checked<Dataset> read = csv(source, "id,mood 2024,mood 2025,hope 2024\na,1,2,3\n");
        assertEquals(
                List.of(
                        "No column is of the wave t2, such as \"mood 2026\".",
                        "There is no column \"hope 2025\" for hope in t1."),
                read.problems().stream().map(each -> each.message()).toList());
    }

    @Test
    void aDeclaredWaveThatNoRowIsOfIsAskedAbout() {
        Checked<Dataset> read = csv(longer(), "id,when,mood\na,2024,1\n");
        assertEquals("data.no-row-in-wave", only(read).code());
        assertEquals(
                "No row is of the wave t1: nowhere stands \"2025\".", only(read).message());
    }

    @Test
    void aTableWithNothingButNamesIsTold() {
        assertEquals(
                "data.no-rows", only(csv(wide(), "id,mood 2024,mood 2025\n")).code());
    }

    @Test
    void aNumberWithSignsBetweenThousandsIsAdvised() {
        Args source = wide().with("separator", "semicolon").with("decimal", "comma");
        assertEquals(
                "Maybe leave out what separates thousands.", hint(source, "id;mood 2024;mood 2025\na;1.234,5;2\n"));
        assertEquals("Maybe decimal: point.", hint(source, "id;mood 2024;mood 2025\na;1.5;2\n"));
    }

    @Test
    void aPlainNumberKnowsTheWordsForNoAnswer() {
        Checked<Dataset> read = csv(wide(), "id,mood 2024,mood 2025\na,n.v.t.,weet niet\nb,-,4\n");
        assertEquals(List.of(), told(read));
        assertEquals(List.of("-", "4"), answers(read.orThrow(), "mood", "t1"));
    }

    @Test
    void aNumberOutsideAScaleIsToldItsEndsAndNoOtherNumber() {
        assertEquals("Answers go from 0 to 10.", scaled(Scales.satisfaction(), "11"));
        assertEquals("The answers are no, 1, yes, 2.", scaled(Scales.likert("no", "yes"), "9"));
        assertEquals("Maybe yes.", scaled(Scales.likert("no", "yes"), "yess"));
    }

    private static String scaled(Scale scale, String answer) {
        byte[] bytes = ("id,mood 2024,mood 2025\na," + answer + ",\n").getBytes(StandardCharsets.UTF_8);
        return only(DataFormats.standard().read("s.csv", bytes, DataSource.of(wide()), id -> Optional.of(scale)))
                .hint();
    }
}
