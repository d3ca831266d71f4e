// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Between braces and brackets a comma ends a text; YAML says nothing, so we do. */
class TreeReader_CommasTest {

    @Test
    void aFormulaSplitInBracesIsJoinedAgain() {
        Reading reading = Told.yaml("{quantity: max(a, b), unit: person}");
        assertEquals("1:12 split-by-comma", Told.places(reading));
        assertEquals("The comma splits 'max(a, b)' in two.", Told.only(reading).message());
        assertEquals(
                "Maybe quote the formula: quantity: 'max(a, b)'",
                Told.only(reading).hint());
        assertEquals("max(a, b)", Told.scalar(reading, "quantity").text());
        assertEquals("[quantity, unit]", Told.fields(reading).names().toString());
    }

    @Test
    void aFormulaOfManyCommasAndLinesIsOneProblem() {
        Reading reading = Told.yaml("x: {q: min(max(a,\n    b), c, d) * 2, u: 1}");
        assertEquals("1:8 split-by-comma", Told.places(reading));
        Fields x = (Fields) Told.fields(reading).get("x").orElseThrow();
        assertEquals("min(max(a, b), c, d) * 2", ((Scalar) x.get("q").orElseThrow()).text());
        assertEquals("[q, u]", x.names().toString());
    }

    @Test
    void aFormulaSplitInBracketsIsJoinedAgain() {
        Reading reading = Told.yaml("[1, max(a, b), c]");
        assertEquals("1:5 split-by-comma", Told.places(reading));
        assertEquals("Maybe quote the formula: 'max(a, b)'", Told.only(reading).hint());
        assertEquals(List.of("1", "max(a, b)", "c"), Told.texts(Told.root(reading)));
    }

    @Test
    void aNameWithACommaIsJoinedAgain() {
        Reading reading = Told.yaml("{name: Smith, John, Jr, age: 3}");
        assertEquals("1:8 split-by-comma", Told.places(reading));
        assertEquals(
                "Maybe quote the text: name: 'Smith, John, Jr'",
                Told.only(reading).hint());
        assertEquals("Smith, John, Jr", Told.scalar(reading, "name").text());
    }

    @Test
    void aDecimalCommaIsRecognized() {
        assertEquals(
                "Maybe write a decimal point: value: 0.05.",
                Told.only(Told.yaml("{value: 0,05}")).hint());
        assertEquals(
                "Maybe write value: 24375, or a decimal point.",
                Told.only(Told.yaml("{value: 24,375}")).hint());
        assertEquals("", Told.places(Told.yaml("[0,05, 0,10]")), "how many belong there, the study layer knows");
    }

    @Test
    void anEntryWithoutColonIsAProblem() {
        Reading reading = Told.yaml("{a, b: 1, 'c'}");
        assertEquals("1:2 no-colon, 1:11 no-colon", Told.places(reading));
        assertTrue(Told.scalar(reading, "a").isNull());
        assertEquals("", Told.places(Told.yaml("{a: , b:, 'c':}")));
        assertEquals("", Told.places(Told.yaml("{a: # later\n }")));
    }

    @Test
    void aMissingSpaceAfterTheColonIsMended() {
        Reading reading = Told.yaml("{a:1, b: 2, c:x}");
        assertEquals("1:2 no-space, 1:13 no-space", Told.places(reading));
        assertEquals("Maybe write a: 1.", reading.problems().get(0).hint());
        assertTrue(Told.scalar(reading, "a").isNumber());
    }

    @Test
    void parenthesesOfOneTextAreLeftAlone() {
        assertEquals("", Told.places(Told.yaml("[max(a), see (, (b)]")));
        assertEquals("", Told.places(Told.yaml("['max(a', 'b)']")));
        assertEquals("", Told.places(Told.yaml("- max(a\n- b)\n")));
        assertEquals("", Told.places(Told.yaml("quantity: max(a, b)\n")));
    }

    @Test
    void aSplitTextUnderAnEqualNameLeavesTheFirst() {
        Reading reading = Told.yaml("{q: 1, q: max(a, b)}");
        assertEquals("1:8 duplicate-key, 1:11 split-by-comma", Told.places(reading));
        assertEquals("1", Told.scalar(reading, "q").text());
    }
}
