// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A report as Markdown with tables, and with its outcome chain as a Mermaid diagram. */
final class MarkdownReport implements ReportFormat {

    @Override
    public String key() {
        return "markdown";
    }

    @Override
    public String ending() {
        return "md";
    }

    @Override
    public String write(Report report) {
        List<String> blocks = new ArrayList<>();
        blocks.add("# " + escaped(report.title()));
        table(blocks, report.facts(), report.wording());
        for (Section section : report.sections()) {
            blocks.add("## " + escaped(section.heading()));
            section.paragraphs().forEach(paragraph -> blocks.add(paragraph(paragraph)));
            section.sheets().forEach(sheet -> table(blocks, sheet, report.wording()));
            section.flows().forEach(flow -> blocks.add("```mermaid\n" + Mermaid.flowchart(flow) + "\n```"));
        }
        return String.join("\n\n", blocks) + "\n";
    }

    private static void table(List<String> blocks, Sheet sheet, Wording wording) {
        if (sheet.isEmpty()) {
            return;
        }
        if (!sheet.title().isEmpty()) {
            blocks.add("**" + escaped(sheet.title()) + "**");
        }
        List<String> lines = new ArrayList<>();
        lines.add(line(sheet.columns()));
        lines.add(IntStream.range(0, sheet.columns().size())
                .mapToObj(column -> sheet.isNumeric(column) ? "---:" : "---")
                .collect(Collectors.joining(" | ", "| ", " |")));
        sheet.table(wording).rows().forEach(row -> lines.add(line(row)));
        blocks.add(String.join("\n", lines));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(MarkdownReport::escaped).collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** What would begin a list, a quotation or a heading is a text here. */
    private static String paragraph(String text) {
        return escaped(text).replaceFirst("^([-+#=~])", "\\\\$1").replaceFirst("^(\\d+)([.)])", "$1\\\\$2");
    }

    /** On one line, with a backslash before everything Markdown would take for a mark of its own. */
    static String escaped(String text) {
        return PlainLines.single(text)
                .replaceAll("[\\\\`*_\\[\\]<>|~$]", "\\\\$0")
                .replaceAll("&(?=#?\\w+;)", "\\\\&");
    }
}
