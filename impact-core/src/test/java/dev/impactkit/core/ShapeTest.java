// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How things are written down: shapes, their parameters, and arguments. */
class ShapeTest {
    private static final Shape<Double> RANGE = Shape.of(
            "range",
            "How far it goes.",
            a -> a.number("high") - a.number("low", 0),
            Param.required("high", Kind.number(), "the high end"),
            Param.optional("low", Kind.number(), "the low end").or("0"));

    @Test
    void aShapeMakesAValueFromItsArguments() {
        assertEquals(5, RANGE.make(Args.of("high", 7.0).with("low", 2.0)));
        assertEquals(7, RANGE.make(Args.of("high", 7.0)));
    }

    @Test
    void aMissingArgumentIsNamedAndTheWholeFormShown() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> RANGE.make(Args.of("low", 1.0)));
        assertTrue(refused.getMessage().contains("Every range needs high."));
        assertTrue(refused.getMessage().contains("range: [high, low?]"));
    }

    @Test
    void noParameterStandsTwice() {
        Param low = Param.required("low", Kind.number(), "");
        assertThrows(IllegalArgumentException.class, () -> Shape.of("s", "", a -> a, low, low));
        Param source = Param.optional("source", Kind.text(), "");
        assertThrows(
                IllegalArgumentException.class,
                () -> Shape.of("s", "", a -> a, source).noted());
    }

    @Test
    void aNotedShapeTakesTheParametersOfANoteBehindItsOwn() {
        List<String> names = RANGE.noted().params().stream().map(Param::name).toList();
        assertEquals(List.of("high", "low", "source", "reason", "decided-by", "on", "grade"), names);
    }

    @Test
    void whatAShapeSaysOfItself() {
        Shape<Double> shape = RANGE.inline().with("step");
        assertEquals("range", shape.key());
        assertEquals("How far it goes.", shape.doc());
        assertEquals(Optional.of("high"), shape.inlineParam());
        assertEquals(Optional.of("step"), shape.room());
        assertEquals(Optional.empty(), RANGE.room());
        assertEquals("0", shape.param("low").orElseThrow().fallback());
        assertFalse(shape.param("low").orElseThrow().required());
        assertEquals(Optional.empty(), shape.param("middle"));
    }

    @Test
    void emptyArgumentsAreAsGoodAsNone() {
        Args args = Args.of("a", "")
                .with("b", List.of())
                .with("c", Optional.empty())
                .with("d", Map.of())
                .with("e", Optional.of(""));
        assertEquals(Args.NONE, args);
        assertEquals(Args.of("a", 1.0), Args.of("a", Optional.of(1.0)));
    }

    @Test
    void argumentsAreReadByTypeOrByWhatHoldsWithoutThem() {
        Args args =
                Args.of("n", 2.5).with("t", "text").with("l", List.of("x", "y")).with("m", Map.of("k", 1.0));
        assertEquals(2.5, args.number("n"));
        assertEquals(9, args.number("none", 9));
        assertEquals("text", args.text("t"));
        assertEquals("", args.text("none"));
        assertEquals("or", args.text("none", "or"));
        assertEquals(List.of("x", "y"), args.list("l", String.class));
        assertEquals(List.of(), args.list("none", String.class));
        assertEquals(Map.of("k", 1.0), args.named("m", Double.class));
        assertThrows(ClassCastException.class, () -> args.number("t"));
        assertThrows(ClassCastException.class, () -> args.list("l", Double.class));
        assertThrows(NoSuchElementException.class, () -> args.need("none", String.class));
    }

    @Test
    void whatHoldsAnywayIsLeftOut() {
        assertEquals(Args.NONE, Args.NONE.unless("effect", "positive", "positive"));
        assertTrue(Args.NONE.unless("effect", "negative", "positive").has("effect"));
    }

    @Test
    void replacingTakesOutWhatBecomesEmpty() {
        Args args = Args.of("a", "1").with("b", "2");
        assertEquals(Args.of("b", "2"), args.replace("a", ""));
        assertEquals("3", args.replace("a", "3").text("a"));
        assertEquals("1", args.text("a"));
    }

    @Test
    void theTextOfArgumentsHasNumbersToTheLastBit() {
        Args args = Args.of("x", 0.1 + 0.2).with("all", List.of(1.0, 2e23)).with("name", "a b");
        assertEquals("{x: 0.30000000000000004, all: [1, 2e23], name: a b}", args.toString());
    }

    @Test
    void aKindSaysWhatMayStandThere() {
        assertTrue(Kind.share().isShare());
        assertEquals(1, Kind.share().high());
        assertEquals(Double.POSITIVE_INFINITY, Kind.rate().high());
        assertEquals(0, Kind.rate().low());
        assertTrue(Kind.years().isYears());
        assertTrue(Kind.count(1, 10).isWhole());
        assertFalse(Kind.number(1, 10).isWhole());
        assertEquals(List.of("a", "b"), Kind.choice("a", "b").words());
        assertEquals(Kind.Form.NUMBER, Kind.list(Kind.number()).element().form());
        assertEquals(RANGE, Kind.shape(() -> RANGE).shape());
        assertThrows(NoSuchElementException.class, () -> Kind.text().element());
        assertThrows(NoSuchElementException.class, () -> Kind.text().shape());
    }
}
