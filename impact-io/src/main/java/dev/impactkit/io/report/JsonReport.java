// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.draw.Draws;
import dev.impactkit.io.tree.Field;
import dev.impactkit.io.tree.Fields;
import dev.impactkit.io.tree.Items;
import dev.impactkit.io.tree.Node;
import dev.impactkit.io.tree.Position;
import dev.impactkit.io.tree.Scalar;
import dev.impactkit.io.tree.TreeWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A report as JSON: the whole of it, numbers to the last bit, what has no meaning as null, days as 2025-01-31. */
final class JsonReport implements ReportFormat {

    @Override
    public String key() {
        return "json";
    }

    @Override
    public String ending() {
        return "json";
    }

    @Override
    public String write(Report report) {
        return TreeWriter.json(Fields.of(
                Field.of("title", report.title()),
                Field.of("language", report.wording().language()),
                Field.of("stamp", stamp(report.stamp())),
                Field.of("facts", sheet(report.facts())),
                Field.of("sections", items(report.sections(), JsonReport::section))));
    }

    private static <T> Items items(List<T> all, Function<T, Node> form) {
        return Items.of(all.stream().map(form).toList());
    }

    private static Node stamp(Stamp stamp) {
        Fields same = Fields.of(Field.of("fingerprint", stamp.fingerprint()), Field.of("version", stamp.version()));
        Fields fields = stamp.convention().isEmpty() ? same : same.with("convention", Scalar.of(stamp.convention()));
        return stamp.draws().map(draws -> drawn(fields, draws)).orElse(fields);
    }

    /** A seed may have more digits than a double holds. */
    private static Fields drawn(Fields fields, Draws draws) {
        Scalar seed = new Scalar(Long.toString(draws.seed()), Scalar.Kind.NUMBER, false, Position.NONE);
        return fields.with("draws", Scalar.of((double) draws.count())).with("seed", seed);
    }

    private static Node section(Section section) {
        return Fields.of(
                Field.of("heading", section.heading()),
                Field.of("paragraphs", items(section.paragraphs(), Scalar::of)),
                Field.of("tables", items(section.sheets(), JsonReport::sheet)),
                Field.of("charts", items(section.charts(), JsonReport::chart)));
    }

    private static Node sheet(Sheet sheet) {
        return Fields.of(
                Field.of("title", sheet.title()),
                Field.of("columns", items(sheet.columns(), Scalar::of)),
                Field.of("rows", items(sheet.rows(), row -> items(row, JsonReport::cell))));
    }

    private static Node cell(Cell cell) {
        if (cell instanceof Cell.Figure figure) {
            return Scalar.of(figure.value());
        }
        if (cell instanceof Cell.Day day) {
            return Scalar.of(day.date().toString());
        }
        return cell.equals(Cell.EMPTY) ? Scalar.empty() : Scalar.of(((Cell.Text) cell).text());
    }

    private static Node chart(Chart chart) {
        return chart instanceof Chart.Flow flow ? flow(flow) : steps((Chart.Steps) chart);
    }

    private static Node flow(Chart.Flow flow) {
        return Fields.of(
                Field.of("kind", "flow"),
                Field.of("title", flow.title()),
                Field.of(
                        "nodes",
                        items(
                                flow.nodes(),
                                node -> Fields.of(
                                        Field.of("id", node.id()),
                                        Field.of("label", node.label()),
                                        Field.of("kind", node.kind().name().toLowerCase(Locale.ROOT))))),
                Field.of(
                        "links",
                        items(
                                flow.links(),
                                link -> Fields.of(
                                        Field.of("from", link.from()),
                                        Field.of("to", link.to()),
                                        Field.of("label", link.label())))));
    }

    private static Node steps(Chart.Steps steps) {
        return Fields.of(
                Field.of("kind", "waterfall"),
                Field.of("title", steps.title()),
                Field.of(
                        "bars",
                        items(
                                steps.bars(),
                                bar -> Fields.of(
                                        Field.of("label", bar.label()),
                                        Field.of("from", Scalar.of(bar.from())),
                                        Field.of("to", Scalar.of(bar.to()))))));
    }
}
