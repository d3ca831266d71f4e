// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReportTest {
    private static final Pattern RULE = Pattern.compile("\\|( (---|---:) \\|)+");

    @ParameterizedTest
    @ValueSource(strings = {Reports.WHEELS, Reports.REPAIR, Reports.COACHING})
    void everyTableIsWellFormed(String study) {
        assertTrue(tables(Reports.write(study, "markdown")).size() > 5);
    }

    @Test
    void nastyNamesStayInTheirCells() {
        List<List<List<String>>> tables = tables(new MarkdownReport().write(Nasty.report()));
        List<String> firstCells =
                tables.stream().flatMap(List::stream).map(row -> row.get(0)).toList();
        for (String name : Nasty.NAMES) {
            assertTrue(firstCells.contains(PlainLines.single(name)), name + " is not in " + firstCells);
        }
    }

    @Test
    void noNameBecomesAMarkOfMarkdownOrHtml() {
        String prose = new MarkdownReport().write(Nasty.report()).replaceAll("(?s)```mermaid.*?\n```", "");
        assertFalse(Pattern.compile("(?<!\\\\)<").matcher(prose).find());
        assertFalse(Pattern.compile("(?<!\\\\)`").matcher(prose).find());
        assertFalse(Pattern.compile("(?<!\\\\)\\[").matcher(prose).find());
        assertFalse(Pattern.compile("(?<!\\\\)&lt;").matcher(prose).find());
    }

    @ParameterizedTest
    @CsvSource({"a|b, a\\|b", "1. x, 1. x", "A&E, A&E", "&lt;, \\&lt;", "x_y*, x\\_y\\*", "a->b, a-\\>b"})
    void onlyMarksAreEscaped(String text, String escaped) {
        assertEquals(escaped, MarkdownReport.escaped(text));
    }

    @Test
    void theDiagramHoldsNothingButNodesAndLinks() {
        for (String written : List.of(new MarkdownReport().write(Nasty.report()), Reports.write("repair-cafe", "md"))) {
            List<String> lines = written.substring(written.indexOf("```mermaid\n") + 11)
                    .lines()
                    .takeWhile(line -> !line.equals("```"))
                    .toList();
            assertEquals("flowchart LR", lines.get(0));
            assertTrue(lines.size() > 8);
            String label = "\"[^\"`<>\\[\\]{}|&\\\\;#]*(#\\d+;[^\"`<>\\[\\]{}|&\\\\;#]*)*\"";
            Pattern node = Pattern.compile(" {4}n\\d+(\\[" + label + "]|\\(" + label + "\\)|\\(\\[" + label + "]\\))");
            Pattern link = Pattern.compile(" {4}n\\d+ -->(\\|" + label + "\\|)? n\\d+");
            lines.stream()
                    .skip(1)
                    .forEach(line -> assertTrue(
                            node.matcher(line).matches() || link.matcher(line).matches(),
                            "Not a node, no link: " + line));
        }
    }

    /** The tables as a reader of GitHub's Markdown sees them; refuses what is none. */
    private static List<List<List<String>>> tables(String markdown) {
        List<List<List<String>>> tables = new ArrayList<>();
        for (String block : markdown.split("\n\n")) {
            if (block.startsWith("|")) {
                List<String> lines = block.lines().toList();
                assertTrue(RULE.matcher(lines.get(1)).matches(), lines.get(1));
                int columns = cells(lines.get(0)).size();
                lines.forEach(line -> assertEquals(columns, cells(line).size(), line));
                tables.add(lines.stream().skip(2).map(MarkdownReportTest::cells).toList());
            }
        }
        return tables;
    }

    /** Cut at pipes that no backslash stands before, then without the backslashes. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = 1; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                cell.append(line.charAt(++i));
            } else if (line.charAt(i) == '|') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(line.charAt(i));
            }
        }
        assertTrue(cell.isEmpty(), "A row ends in a pipe: " + line);
        return cells;
    }
}
