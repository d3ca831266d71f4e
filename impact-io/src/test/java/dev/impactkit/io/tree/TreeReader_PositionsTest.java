// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeReader_PositionsTest {

    @Test
    void everyYamlNodeKnowsItsLineAndColumn() {
        Fields root = Told.fields(Told.yaml("# a comment\nstudy: Wheels\nquantities:\n  enrolled: [1, 22]\n"));
        assertEquals(new Position(2, 1), root.position());
        assertEquals(new Position(3, 1), root.field("quantities").orElseThrow().position());
        Fields quantities = (Fields) root.get("quantities").orElseThrow();
        assertEquals(new Position(4, 3), quantities.position());
        Items enrolled = (Items) quantities.get("enrolled").orElseThrow();
        assertEquals(new Position(4, 13), enrolled.position());
        assertEquals(new Position(4, 17), enrolled.items().get(1).position());
    }

    @Test
    void everyJsonNodeKnowsItsLineAndColumn() {
        Fields root = Told.fields(Told.json("\n {\"a\": [1,\n  22],  \"b\" : {}}"));
        assertEquals(new Position(2, 2), root.position());
        assertEquals(new Position(2, 3), root.field("a").orElseThrow().position());
        Items a = (Items) root.get("a").orElseThrow();
        assertEquals(new Position(2, 8), a.position());
        assertEquals(new Position(3, 3), a.items().get(1).position());
        assertEquals(new Position(3, 9), root.field("b").orElseThrow().position());
        assertEquals(new Position(3, 15), root.get("b").orElseThrow().position());
    }

    @Test
    void columnsCountCodePoints() {
        Items yaml = (Items) Told.root(Told.yaml("[😀é, x]"));
        assertEquals(new Position(1, 6), yaml.items().get(1).position());
        Items json = (Items) Told.root(Told.json("[\"😀é\", 1]"));
        assertEquals(new Position(1, 8), json.items().get(1).position());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndInLfCrlfOrCr(String end) {
        Reading yaml = Told.yaml(String.join(end, "a: |", "  one", "  two", "b: x", ""));
        assertEquals("one\ntwo\n", Told.scalar(yaml, "a").text());
        assertEquals(new Position(4, 4), Told.scalar(yaml, "b").position());
        Reading json = Told.json(String.join(end, "{", "\"b\":", " 1}"));
        assertEquals(new Position(3, 2), Told.scalar(json, "b").position());
    }

    @Test
    void aByteOrderMarkTakesNoColumn() {
        assertEquals(
                new Position(1, 4), Told.scalar(Told.yaml("\uFEFFb: x"), "b").position());
        assertEquals(
                new Position(1, 6),
                Told.scalar(Told.json("\uFEFF{\"b\":1}"), "b").position());
    }

    @Test
    void fieldsKeepTheOrderWritten() {
        Fields root = Told.fields(Told.yaml("z: 1\na: 2\nm: 3\n"));
        assertEquals(List.of("z", "a", "m"), List.copyOf(root.names()));
        assertEquals("a", root.fields().get(1).name());
        assertTrue(root.has("m"));
        assertTrue(root.get("q").isEmpty());
    }

    @Test
    void aProblemNamesTheSource() {
        assertEquals(
                "study.yaml:2:1", Told.only(Told.yaml("a: 1\na: 2\n")).where().text());
    }
}
