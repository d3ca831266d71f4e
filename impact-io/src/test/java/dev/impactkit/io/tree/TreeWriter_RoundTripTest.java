// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written reads back as the same tree, in both formats, whatever the texts. */
class TreeWriter_RoundTripTest {
    private static final List<String> NASTY = List.of(
            "",
            " ",
            "  x",
            "x ",
            "\tx",
            "x\t",
            "null",
            "~",
            "true",
            "False",
            "no",
            "NO",
            "0",
            "-0",
            "1e5",
            "1.",
            ".5",
            "010",
            "0x1",
            "1_000",
            "+1",
            "2025-01-01",
            ".inf",
            "-.INF",
            ".nan",
            "NaN",
            "-",
            "--",
            "---",
            "--- x",
            "...",
            "... x",
            "?",
            "? x",
            ":",
            ":x",
            "x:",
            "a: b",
            "a:b",
            "a :b",
            "#",
            "# x",
            "a #b",
            "a# b",
            "<<",
            "=",
            "&x",
            "*x",
            "!x",
            "!!str",
            "|",
            ">",
            "|-",
            "%",
            "%YAML",
            "@x",
            "`x`",
            "'",
            "''",
            "\"",
            "it's",
            "say \"x\"",
            "\\",
            "C:\\data\\n",
            "a, b",
            "[",
            "]",
            "[x]",
            "{",
            "}",
            "{{x}}",
            "(",
            ")",
            "max(a, b)",
            "(a",
            "b)",
            "- x",
            "-x",
            "-5%",
            "a\nb",
            "a\nb\n",
            "a\n\nb",
            "\na",
            "a\n\n",
            "a\n  b",
            "a\n \nb",
            "a \nb",
            " a\nb",
            "a\n\tb",
            "\n",
            "a\r\nb",
            "\r",
            "a\n---\nb",
            "a\n# b",
            "a\n- b",
            "\u0000",
            "\u0007",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\u2028",
            "\u202e",
            "\ufeff",
            "\ufffe",
            "\ud800",
            "\udc00x",
            "\ud83d\ude00",
            "é",
            "e\u0301",
            "中文",
            "\u200d",
            "\u00ad",
            "{a: b",
            "a}b",
            "a,b",
            "a\u0000b: c");

    @Property(tries = 1000, seed = "20261123")
    void yamlReadsBackTheSame(@ForAll("trees") Node tree) {
        isSame(tree, TreeReader.standard().yaml("x", TreeWriter.yaml(tree)), TreeWriter.yaml(tree));
    }

    @Property(tries = 1000, seed = "20261123")
    void jsonReadsBackTheSame(@ForAll("trees") Node tree) {
        isSame(tree, TreeReader.standard().json("x", TreeWriter.json(tree)), TreeWriter.json(tree));
    }

    @Property(tries = 1000, seed = "20261123")
    void everyTextReadsBackTheSameEverywhere(@ForAll("texts") String text) {
        Scalar scalar = Scalar.of(text);
        Fields inside = Fields.of(Field.of(text, scalar), Field.of("k" + text, Items.of(scalar, scalar)));
        for (Node tree : List.of(scalar, Items.of(scalar, Items.of(scalar)), inside, Items.of(inside, inside))) {
            yamlReadsBackTheSame(tree);
            jsonReadsBackTheSame(tree);
        }
    }

    @Property(tries = 500, seed = "20261123")
    void writingIsStable(@ForAll("trees") Node tree) {
        String yaml = TreeWriter.yaml(tree);
        assertEquals(
                yaml,
                TreeWriter.yaml(TreeReader.standard().yaml("x", yaml).root().orElseThrow()));
        String json = TreeWriter.json(tree);
        assertEquals(
                json,
                TreeWriter.json(TreeReader.standard().json("x", json).root().orElseThrow()));
        assertEquals(
                json,
                TreeWriter.json(TreeReader.standard().yaml("x", yaml).root().orElseThrow()));
    }

    private static void isSame(Node tree, Reading back, String written) {
        assertTrue(back.ok(), () -> back.problems() + "\n" + written);
        assertEquals(tree.bare(), back.root().orElseThrow().bare(), () -> written);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> marks = Arbitraries.strings()
                .withChars(" \t\n:,-?#&*!|>'\"%@`[]{}()\\~.<=01eEaZ%é\u0001\u2028\ud83d\ude00")
                .ofMaxLength(12);
        Arbitrary<String> prose =
                Arbitraries.strings().alpha().withChars(" ,.'").ofMaxLength(140);
        Arbitrary<String> glued =
                Arbitraries.of(NASTY).flatMap(a -> Arbitraries.of(NASTY).map(b -> a + b));
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(20);
        return Arbitraries.oneOf(Arbitraries.of(NASTY), marks, prose, glued, anything)
                .map(TreeWriter_RoundTripTest::ofWholeCharacters);
    }

    /** Half a surrogate pair is not text: no file can hold it. */
    private static String ofWholeCharacters(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<Node> trees() {
        return trees(3);
    }

    private Arbitrary<Node> trees(int depth) {
        if (depth == 0) {
            return scalars();
        }
        Arbitrary<Node> inner = trees(depth - 1);
        Arbitrary<Node> items = inner.list().ofMaxSize(4).map(Items::of);
        Arbitrary<Node> fields = Combinators.combine(texts(), inner)
                .as(Field::of)
                .list()
                .uniqueElements(Field::name)
                .ofMaxSize(4)
                .map(Fields::of);
        return Arbitraries.oneOf(scalars(), items, fields);
    }

    private Arbitrary<Node> scalars() {
        return Arbitraries.oneOf(
                texts().map(Scalar::of),
                Arbitraries.doubles().map(Scalar::of),
                Arbitraries.integers().map(Scalar::of),
                Arbitraries.of(Scalar.of(true), Scalar.of(false), Scalar.empty(), number("1.50"), number("-0E+05")));
    }

    private static Scalar number(String text) {
        return new Scalar(text, Scalar.Kind.NUMBER, false, Position.NONE);
    }
}
