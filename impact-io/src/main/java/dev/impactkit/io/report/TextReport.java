// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.Table;
import java.util.ArrayList;
import java.util.List;

/** A report as plain text, at most 100 characters wide. */
final class TextReport implements ReportFormat {

    @Override
    public String key() {
        return "text";
    }

    @Override
    public String ending() {
        return "txt";
    }

    @Override
    public String write(Report report) {
        List<String> lines = new ArrayList<>();
        heading(lines, report.title(), "=");
        table(lines, report.facts(), report.wording());
        int number = 1;
        for (Section section : report.sections()) {
            lines.add("");
            heading(lines, number++ + ". " + section.heading(), "=");
            section(lines, section, report.wording());
        }
        return String.join("\n", lines) + "\n";
    }

    private static void heading(List<String> lines, String text, String rule) {
        List<String> wrapped = PlainLines.wrapped(text, Table.WIDTH);
        lines.addAll(wrapped);
        lines.add(
                rule.repeat(wrapped.stream().mapToInt(PlainLines::length).max().orElse(0)));
        lines.add("");
    }

    private static void section(List<String> lines, Section section, Wording wording) {
        for (String paragraph : section.paragraphs()) {
            lines.addAll(PlainLines.wrapped(paragraph, Table.WIDTH));
            lines.add("");
        }
        section.sheets().forEach(sheet -> table(lines, sheet, wording));
        section.flows().forEach(flow -> flow(lines, flow));
    }

    private static void table(List<String> lines, Sheet sheet, Wording wording) {
        if (sheet.isEmpty()) {
            return;
        }
        Table table = sheet.table(wording);
        if (!table.title().isEmpty()) {
            lines.addAll(PlainLines.wrapped(table.title(), Table.WIDTH));
        }
        List<List<String>> rows = table.rows().stream().map(TextReport::single).toList();
        lines.addAll(
                List.of(new Table("", single(table.header()), rows).toString().split("\n", -1)));
        lines.add("");
    }

    private static List<String> single(List<String> cells) {
        return cells.stream().map(PlainLines::single).toList();
    }

    /** Each node that leads somewhere, and below it what it leads to. */
    private static void flow(List<String> lines, Chart.Flow flow) {
        for (Chart.Node node : flow.nodes()) {
            List<Chart.Link> out = flow.links().stream()
                    .filter(link -> link.from().equals(node.id()))
                    .toList();
            if (!out.isEmpty()) {
                lines.addAll(PlainLines.wrapped(node.label(), Table.WIDTH));
                out.forEach(link -> link(lines, flow, link));
                lines.add("");
            }
        }
    }

    private static void link(List<String> lines, Chart.Flow flow, Chart.Link link) {
        String label = flow.nodes().stream()
                .filter(node -> node.id().equals(link.to()))
                .map(Chart.Node::label)
                .findFirst()
                .orElse(link.to());
        String text = label + (link.label().isEmpty() ? "" : " (" + link.label() + ")");
        String arrow = "  --> ";
        for (String line : PlainLines.wrapped(text, Table.WIDTH - arrow.length())) {
            lines.add(arrow + line);
            arrow = "      ";
        }
    }
}
