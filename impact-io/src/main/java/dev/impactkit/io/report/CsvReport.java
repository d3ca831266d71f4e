// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.Numerals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A report as one long table: section, table, row, column, value. Quoted by RFC 4180.
 *
 * <p>Numbers are unrounded, with a decimal point whatever the language. The row is called by its first cell; where two are
 * called alike the second has "(2)" behind it. A text that a spreadsheet would take for a formula has an apostrophe before
 * it; a number never has. Empty cells are left out.
 */
final class CsvReport implements ReportFormat {

    @Override
    public String key() {
        return "csv";
    }

    @Override
    public String ending() {
        return "csv";
    }

    @Override
    public String write(Report report) {
        StringBuilder out = new StringBuilder();
        line(out, List.of("section", "table", "row", "column"), "value");
        line(out, List.of("", "", "title", ""), text(report.title()));
        sheet(out, "", report.facts());
        for (Section section : report.sections()) {
            int number = 1;
            for (String paragraph : section.paragraphs()) {
                line(out, List.of(section.heading(), "", Integer.toString(number++), "text"), text(paragraph));
            }
            section.sheets().forEach(sheet -> sheet(out, section.heading(), sheet));
            section.flows().forEach(flow -> sheet(out, section.heading(), links(flow)));
        }
        return out.toString();
    }

    private static Sheet links(Chart.Flow flow) {
        Map<String, String> labels = new LinkedHashMap<>();
        flow.nodes().forEach(node -> labels.put(node.id(), node.label()));
        return new Sheet(
                flow.title(),
                List.of("link", "from", "to", "label"),
                flow.links().stream()
                        .map(link -> List.of(
                                Cell.of(link.from() + "->" + link.to()),
                                Cell.of(labels.getOrDefault(link.from(), link.from())),
                                Cell.of(labels.getOrDefault(link.to(), link.to())),
                                Cell.of(link.label())))
                        .toList());
    }

    private static void sheet(StringBuilder out, String section, Sheet sheet) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (List<Cell> row : sheet.rows()) {
            String label = value(row.get(0));
            int times = seen.merge(label, 1, Integer::sum);
            String name = times == 1 ? label : label + " (" + times + ")";
            for (int column = 1; column < row.size(); column++) {
                List<String> before =
                        List.of(section, sheet.title(), name, sheet.columns().get(column));
                if (!row.get(column).equals(Cell.EMPTY)) {
                    line(out, before, value(row.get(column)));
                }
            }
        }
    }

    /** Places are texts, whatever they look like; the value is ready as it is. */
    private static void line(StringBuilder out, List<String> places, String value) {
        places.forEach(place -> out.append(quoted(text(place))).append(','));
        out.append(quoted(value)).append("\r\n");
    }

    private static String value(Cell cell) {
        if (cell instanceof Cell.Figure figure) {
            return Numerals.exact(figure.value());
        }
        return cell instanceof Cell.Day day ? day.date().toString() : text(((Cell.Text) cell).text());
    }

    static String text(String text) {
        return text.matches("(?s)[\\s\\p{Cntrl}]*[=+\\-@].*|[\\t\\r].*") ? "'" + text : text;
    }

    static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
