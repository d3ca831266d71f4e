// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The report of the worked example of the SROI Guide shows the figures that were published. */
class WheelsToMealsReportTest {
    private final Report report = Reports.of(Reports.WHEELS);

    @Test
    void mainFiguresAreThosePublished() {
        assertEquals("1.93", printed("Main figures", "social return per GBP 1"));
        assertEquals("0.93", printed("Main figures", "net social return per GBP 1"));
        assertEquals("81,741.93", printed("Main figures", "present value"));
        assertEquals("42,375.00", printed("Main figures", "investment"));
        assertEquals("39,366.93", printed("Main figures", "net present value"));
    }

    @Test
    void theHeadlinesAddUpToThePublishedTotal() {
        assertEquals("81,741.93", printed("Present value before inputs", "total"));
        double parts = number("Present value before inputs", "people and organisations")
                + number("Present value before inputs", "public budgets");
        assertEquals(number("Present value before inputs", "total"), parts, 1e-9);
    }

    /** Net first-year values of the rows as published, to the penny: 625.10 + 33,010.60 + 48,013.00 = 81,648.70. */
    @Test
    void rowsAreThosePublished() {
        Sheet outcomes = section("What changes, and for whom").sheets().get(0);
        int net = outcomes.columns().indexOf("net, first year");
        assertEquals(
                List.of("81,648.70", "1,539.00", "451.62", "0.00", "175.50", "-1,306.25"),
                outcomes.rows().stream()
                        .map(row -> row.get(net).print(Wording.ENGLISH))
                        .toList());
    }

    /** Values by year as published, undiscounted, to the penny. */
    @Test
    void yearsAreThosePublished() {
        Sheet years = section("Where the value comes from").sheets().stream()
                .filter(sheet -> sheet.title().equals("By year"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("82,508.57", "144.16", "67.70", "1,121.93", "1,009.74"),
                years.rows().stream()
                        .limit(5)
                        .map(row -> row.get(1).print(Wording.ENGLISH))
                        .toList());
    }

    @Test
    void everyPartAddsUpToThePublishedTotal() {
        for (Sheet sheet : section("Where the value comes from").sheets()) {
            List<Cell> last = sheet.rows().get(sheet.rows().size() - 1);
            int present = sheet.columns().indexOf("present value");
            assertEquals("81,741.93", last.get(present).print(Wording.ENGLISH), sheet.title());
        }
    }

    @Test
    void textAndMarkdownPrintThePublishedFigures() {
        for (String format : List.of("text", "markdown")) {
            String written = ReportFormats.standard().format(format).write(report);
            for (String figure : List.of("1.93", "81,741.93", "39,366.93", "42,375.00")) {
                assertTrue(written.contains(figure), format + " lacks " + figure);
            }
        }
    }

    @Test
    void withoutUncertaintyThereIsNoRangeAndNoSeed() {
        Section answer = report.sections().get(0);
        assertEquals(
                "For every GBP 1 put in, 1.93 of value comes back.",
                answer.paragraphs().get(0));
        assertTrue(answer.sheets().isEmpty());
        assertTrue(report.stamp().draws().isEmpty());
    }

    private Section section(String heading) {
        return report.sections().stream()
                .filter(section -> section.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private Cell.Figure cell(String title, String row) {
        return report.sections().stream()
                .flatMap(section -> section.sheets().stream())
                .filter(sheet -> sheet.title().equals(title))
                .flatMap(sheet -> sheet.rows().stream())
                .filter(cells -> cells.get(0).equals(Cell.of(row)))
                .flatMap(cells -> Stream.of(cells.get(1)))
                .map(Cell.Figure.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private String printed(String title, String row) {
        return cell(title, row).print(Wording.ENGLISH);
    }

    private double number(String title, String row) {
        return cell(title, row).value();
    }
}
