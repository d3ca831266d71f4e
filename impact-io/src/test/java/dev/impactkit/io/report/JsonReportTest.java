// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.draw.Draws;
import dev.impactkit.io.tree.Fields;
import dev.impactkit.io.tree.Node;
import dev.impactkit.io.tree.Reading;
import dev.impactkit.io.tree.Scalar;
import dev.impactkit.io.tree.TreeReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    @Test
    void namesComeBackAsTheyWere() {
        Node root = read(new JsonReport().write(Nasty.report()));
        assertEquals(Nasty.TITLE, scalar(field(root, "title")).text());
        List<String> cells = firstCells(root).map(Scalar::text).toList();
        assertTrue(cells.containsAll(Nasty.NAMES), cells.toString());
    }

    @Test
    void numbersAreNumbersToTheLastBit() {
        Report report = Reports.of(Reports.WHEELS);
        Node root = read(new JsonReport().write(report));
        double written = tables(root)
                .filter(table -> scalar(field(table, "title")).text().equals("Main figures"))
                .flatMap(table -> rows(table))
                .filter(row -> scalar(row.get(0)).text().equals("present value"))
                .map(row -> scalar(row.get(1)))
                .filter(Scalar::isNumber)
                .mapToDouble(number -> Double.parseDouble(number.text()))
                .findFirst()
                .orElseThrow();
        assertEquals(81741.93, written, 0.005);
        double there = report.sections().stream()
                .flatMap(section -> section.sheets().stream())
                .flatMap(sheet -> sheet.rows().stream())
                .filter(row -> row.get(0).equals(Cell.of("present value")))
                .mapToDouble(row -> ((Cell.Figure) row.get(1)).value())
                .findFirst()
                .orElseThrow();
        assertEquals(there, written, 0);
    }

    @Test
    void aSeedKeepsAllItsDigits() {
        Stamp stamp = new Stamp("f", "v", "c", Optional.of(Draws.of(10).seed(Long.MIN_VALUE)));
        Report report = new Report("t", new Sheet("", List.of("a"), List.of()), List.of(), stamp, Wording.ENGLISH);
        Node root = read(new JsonReport().write(report));
        assertEquals(
                "-9223372036854775808",
                scalar(field(field(root, "stamp"), "seed")).text());
    }

    private static Node read(String json) {
        Reading reading = TreeReader.standard().json("report.json", json);
        assertTrue(reading.ok(), reading.problems().toString());
        return reading.root().orElseThrow();
    }

    private static Stream<Scalar> firstCells(Node root) {
        return tables(root).flatMap(JsonReportTest::rows).map(row -> scalar(row.get(0)));
    }

    private static Stream<Node> tables(Node root) {
        return items(field(root, "sections")).stream().flatMap(section -> items(field(section, "tables")).stream());
    }

    private static Stream<List<Node>> rows(Node table) {
        return items(field(table, "rows")).stream().map(JsonReportTest::items);
    }

    private static Node field(Node node, String name) {
        return node.asFields()
                .map(Fields.class::cast)
                .flatMap(fields -> fields.get(name))
                .orElseThrow();
    }

    private static List<Node> items(Node node) {
        return node.asItems().orElseThrow().items();
    }

    private static Scalar scalar(Node node) {
        return node.asScalar().orElseThrow();
    }
}
