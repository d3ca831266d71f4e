// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every report format keeps to. A new one needs a golden file, {@code wheels-to-meals.golden.<ending>}, read by a
 * person before it is committed: it fixes the layout, while {@link WheelsToMealsReportTest} holds the figures against
 * what was published. Where it differs, the text as it came out lies below {@code target/golden}.
 */
class ReportFormatContractTest {

    static List<ReportFormat> formats() {
        return ReportFormats.standard().all();
    }

    static Stream<Arguments> reports() {
        return formats().stream()
                .flatMap(format -> Stream.of(Reports.WHEELS, Reports.REPAIR, Reports.COACHING)
                        .map(study -> Arguments.of(format, study)));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theLayoutIsThatOfTheGoldenFile(ReportFormat format) throws IOException {
        String name = Reports.WHEELS + ".golden." + format.ending();
        String written = unstamped(Reports.of(Reports.WHEELS), format);
        Path came = Path.of("target", "golden", name);
        Files.createDirectories(came.getParent());
        Files.writeString(came, written, StandardCharsets.UTF_8);
        assertEquals(Reports.resource(name), written);
    }

    /** Fingerprint and version change with the library and say nothing of the layout. */
    private static String unstamped(Report report, ReportFormat format) {
        return format.write(report)
                .replace(report.stamp().fingerprint(), "f".repeat(64))
                .replace(report.stamp().version(), "VERSION");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theSameStudyGivesTheSameText(ReportFormat format, String study) {
        assertEquals(format.write(Reports.of(study)), format.write(Reports.of(study)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyHeadingParagraphAndTextIsThereInOrder(ReportFormat format, String study) {
        Report report = Reports.of(study);
        String written = flat(format.write(report));
        int at = 0;
        for (String expected : told(report)) {
            int found = written.indexOf(flat(expected), at);
            assertTrue(found >= 0, format.key() + " lacks, or has too early: " + expected);
            at = found;
        }
    }

    /** Headings and paragraphs in order; cells are wrapped or set apart by some formats. */
    private static List<String> told(Report report) {
        List<String> told = new ArrayList<>(List.of(report.title()));
        report.sections().forEach(section -> {
            told.add(section.heading());
            told.addAll(section.paragraphs());
        });
        return told;
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyNumberOfEveryTableIsThere(ReportFormat format, String study) {
        Report report = Reports.of(study);
        String written = format.write(report);
        report.sections().stream()
                .flatMap(section -> section.sheets().stream())
                .flatMap(sheet -> sheet.rows().stream().flatMap(List::stream))
                .filter(Cell.Figure.class::isInstance)
                .map(Cell.Figure.class::cast)
                .forEach(cell -> assertTrue(
                        written.contains(cell.print(report.wording()))
                                || written.contains(dev.impactkit.core.Numerals.exact(cell.value())),
                        format.key() + " lacks " + cell));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void nastyNamesLeaveNoControlsBehind(ReportFormat format) {
        String written = format.write(Nasty.report());
        assertTrue(written.chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\r' || c == '\t'), format.key());
        assertTrue(written.endsWith("\n"), format.key());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void itIsFoundByItsKeyAndItsEnding(ReportFormat format) {
        assertEquals(format, ReportFormats.standard().format(format.key()));
        assertEquals(format, ReportFormats.standard().format(format.ending()));
        assertThrows(
                IllegalArgumentException.class, () -> ReportFormats.standard().with(format));
        assertFalse(format.ending().startsWith("."));
    }
}
