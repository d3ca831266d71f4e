// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvReportTest {

    @Test
    void itIsOneLongTableWithEachPlaceOnce() {
        for (String study : List.of(Reports.WHEELS, Reports.REPAIR, Reports.COACHING)) {
            List<List<String>> lines = CsvLines.read(Reports.write(study, "csv"));
            assertEquals(List.of("section", "table", "row", "column", "value"), lines.get(0));
            assertTrue(lines.stream().allMatch(line -> line.size() == 5));
            List<List<String>> places =
                    lines.stream().map(line -> line.subList(0, 4)).toList();
            assertEquals(places.stream().distinct().count(), places.size(), study);
        }
    }

    /** 81741.93 was published; more digits stand here, so that nothing is lost. */
    @Test
    void numbersAreUnroundedWithADecimalPoint() {
        Report report = Reports.of(Reports.WHEELS);
        String written = value(new CsvReport().write(report), "Main figures", "present value");
        assertEquals(81741.93, Double.parseDouble(written), 0.005);
        assertTrue(report.sections().stream()
                .flatMap(section -> section.sheets().stream())
                .filter(sheet -> sheet.title().equals("Main figures"))
                .flatMap(sheet -> sheet.rows().stream())
                .anyMatch(row ->
                        row.get(1) instanceof Cell.Figure figure && figure.value() == Double.parseDouble(written)));
    }

    private static String value(String csv, String table, String row) {
        return CsvLines.read(csv).stream()
                .filter(line -> line.get(1).equals(table) && line.get(2).equals(row))
                .map(line -> line.get(4))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void noTextIsAFormulaAndNoNumberIsAText() {
        List<List<String>> lines = CsvLines.read(new CsvReport().write(Nasty.report()));
        lines.stream()
                .flatMap(List::stream)
                .filter(value -> value.strip().matches("(?s)[=+\\-@].*"))
                .forEach(value -> {
                    // Only a negative number may begin like a formula.
                    assertTrue(value.matches("-\\d+(\\.\\d+)?(e-?\\d+)?"), value);
                });
        List<List<String>> wheels = CsvLines.read(Reports.write(Reports.WHEELS, "csv"));
        assertTrue(wheels.stream().anyMatch(line -> line.get(4).startsWith("-3483.")));
        assertFalse(wheels.stream().anyMatch(line -> line.get(4).startsWith("'")));
    }

    @Test
    void nastyNamesReadBack() {
        List<String> rows = CsvLines.read(new CsvReport().write(Nasty.report())).stream()
                .filter(line -> line.get(0).equals("What changes, and for whom"))
                .map(line -> line.get(2))
                .distinct()
                .toList();
        assertEquals(
                Nasty.NAMES.stream()
                        .map(name -> "=+-@".indexOf(name.strip().charAt(0)) >= 0 ? "'" + name : name)
                        .toList(),
                rows);
    }
}
