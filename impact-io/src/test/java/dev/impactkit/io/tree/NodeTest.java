// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NodeTest {

    @Test
    void scalarsMadeInCodeAreWrittenShortest() {
        assertEquals("0.1", Scalar.of(0.1).text());
        assertEquals("24375", Scalar.of(24_375).text());
        assertTrue(Scalar.of(1e300).isNumber());
        assertTrue(Scalar.empty().isNull());
        assertTrue(Scalar.of("5").isText());
        assertFalse(Scalar.of(true).isText());
        assertEquals("a number", Scalar.of(5).kindWord());
    }

    @Test
    void aScalarMustBeOfItsKind() {
        assertThrows(IllegalArgumentException.class, () -> new Scalar("010", Scalar.Kind.NUMBER, false, Position.NONE));
        assertThrows(IllegalArgumentException.class, () -> new Scalar("1", Scalar.Kind.NUMBER, true, Position.NONE));
        assertThrows(IllegalArgumentException.class, () -> Scalar.of(Double.NaN));
    }

    @Test
    void eachNameStandsOnce() {
        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> Fields.of(Field.of("a", "1"), Field.of("a", "2")));
        assertTrue(thrown.getMessage().contains("('a')"));
        assertThrows(
                IllegalArgumentException.class,
                () -> Fields.of(Field.of("a", "1")).with("a", Scalar.empty()));
    }

    @Test
    void nodesDoNotChange() {
        List<Node> list = new ArrayList<>(List.of(Scalar.of(1)));
        Items items = Items.of(list);
        list.clear();
        assertEquals(1, items.size());
        Fields one = Fields.of(Field.of("a", "1"));
        assertEquals(2, one.with("b", items).size());
        assertEquals(1, one.size());
        assertThrows(UnsupportedOperationException.class, () -> one.names().clear());
        assertThrows(UnsupportedOperationException.class, () -> one.fields().clear());
    }

    @Test
    void bareTreesCompareByWhatTheySay() {
        Node yaml = Told.root(Told.yaml("a: 'x'\nb: [1, ~]\n"));
        Node json = Told.root(Told.json("{\"a\": \"x\", \"b\": [1, null]}"));
        assertNotEquals(yaml, json);
        assertEquals(yaml.bare(), json.bare());
        assertEquals(yaml.bare().hashCode(), json.bare().hashCode());
        assertNotEquals(yaml.bare(), Told.root(Told.yaml("b: [1, ~]\na: x\n")).bare(), "order counts");
    }

    @Test
    void aNodeIsAskedForWhatItIs() {
        Node node = Told.root(Told.yaml("a: 1\n"));
        assertTrue(node.asFields().isPresent());
        assertTrue(node.asItems().isEmpty());
        assertTrue(node.asScalar().isEmpty());
        assertFalse(node.isNull());
        assertEquals("a group of fields", node.kindWord());
    }

    @Test
    void positionsStartAtOneOrAreUnknown() {
        assertThrows(IllegalArgumentException.class, () -> new Position(0, 1));
        assertFalse(Position.NONE.isKnown());
        assertEquals(
                "s.yaml:2:3 (a.b)", new Position(2, 3).where("s.yaml", "a.b").text());
    }
}
