// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** However large or deep the text, the answer comes in a second or so; the bound leaves room for slow machines. */
class TreeReader_LimitsTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    private static Reading soon(Supplier<Reading> reading) {
        Reading read = assertTimeoutPreemptively(SOON, reading::get);
        Told.isSound(read);
        return read;
    }

    private static String places(Supplier<Reading> reading) {
        return Told.places(soon(reading));
    }

    @Test
    void nestingEndsAtTheSixtyFifthLevel() {
        String brackets = "[".repeat(100_000);
        assertEquals("1:65 too-deep", places(() -> Told.yaml(brackets)));
        assertEquals("1:65 too-deep", places(() -> Told.json(brackets)));
        assertEquals("1:65 too-deep", places(() -> Told.yaml("{".repeat(100_000))));
        assertEquals("1:129 too-deep", places(() -> Told.yaml("- ".repeat(100_000))));
        assertEquals("1:321 too-deep", places(() -> Told.json("{\"a\":".repeat(100_000))));
        assertEquals("1:129 too-deep", places(() -> Told.yaml("? ".repeat(100_000))));
        String allowed = "[".repeat(64) + "]".repeat(64);
        assertTrue(Told.yaml(allowed).ok());
        assertTrue(Told.json(allowed).ok());
    }

    @Test
    void aBombOfAliasesDoesNotGoOff() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [lol, lol, lol]\n");
        for (int i = 1; i < 40; i++) {
            String name = "*a" + (i - 1) + ", ";
            bomb.append("a" + i + ": &a" + i + " [" + name.repeat(8) + "*a" + (i - 1) + "]\n");
        }
        Reading reading = soon(() -> Told.yaml(bomb.toString()));
        assertEquals(101, reading.problems().size());
        Problem last = reading.problems().get(100);
        assertEquals("tree.too-many-problems", last.code());
        assertEquals("There are 291 more problems, the first of them here.", last.message());
        assertEquals(40, Told.fields(reading).size());
    }

    /** Of the two equal names one is told of, then the bracket that ends the reading in its stead. */
    @Test
    void whatGivesWayToTheEndOfAReadingIsCountedWhereItStands() {
        TreeReader reader = TreeReader.standard().with(new Limits(1000, 64, 1000, 1000, 100, 1));
        List<Problem> problems = reader.yaml("x", "a: 1\na: 2\nb: [1\n").problems();
        assertEquals(List.of(3, 2), problems.stream().map(p -> p.where().line()).toList());
        assertEquals("There is one more problem, here.", problems.get(1).message());
    }

    @Test
    void aHugeSourceIsNotRead() {
        String huge = "a: " + "x".repeat(20_000_000);
        assertEquals("1:1 too-large", places(() -> Told.yaml(huge)));
        assertEquals("1:1 too-large", places(() -> Told.json("\"" + huge)));
    }

    @Test
    void aLongTextIsCutAndTold() {
        String huge = "x".repeat(16_000_000);
        Reading yaml = soon(() -> Told.yaml("a: " + huge));
        assertEquals("1:4 too-long-text", Told.places(yaml));
        assertEquals(100_000, Told.scalar(yaml, "a").text().length());
        assertEquals("1:4 too-long-text", places(() -> Told.yaml("a: '" + huge + "'")));
        assertEquals("1:6 too-long-text", places(() -> Told.json("{\"a\":\"" + huge + "\"}")));
        assertEquals("1:2 too-long-text", places(() -> Told.json("{\"" + huge + "\":1}")));
        assertEquals("1:4 too-long-text", places(() -> Told.yaml("a: |\n  " + huge)));
        assertEquals("", places(() -> Told.yaml("a: " + "x".repeat(100_000))));
    }

    @Test
    void aLongNumberIsTold() {
        String digits = "1".repeat(100);
        assertEquals("", places(() -> Told.yaml("a: " + digits)));
        assertEquals("1:4 too-long-number", places(() -> Told.yaml("a: 1" + digits)));
        assertEquals("1:6 too-long-number", places(() -> Told.json("{\"a\":1" + digits + "}")));
        assertEquals(
                "1:6 too-long-number, 1:6 too-long-text",
                places(() -> Told.json("{\"a\":" + digits.repeat(10_000) + "}"))
                        .replace("1:6 too-long-text, 1:6 too-long-number", "1:6 too-long-number, 1:6 too-long-text"));
    }

    @Test
    void aMillionValuesAreTheMost() {
        StringBuilder yaml = new StringBuilder();
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < 1_000_000; i++) {
            yaml.append('k').append(i).append(": 1\n");
            json.append(i == 0 ? "" : ",").append("\"k").append(i).append("\":1");
        }
        assertEquals("1000000:10 too-many-values", places(() -> Told.yaml(yaml.toString())));
        assertEquals(
                "tree.too-many-values",
                Told.only(soon(() -> Told.json(json + "}"))).code());
        assertEquals(
                "1:7 too-many-values",
                Told.places(TreeReader.standard()
                        .with(Limits.standard().withNodes(3))
                        .yaml("x", "[1, 2,3]")));
    }

    @Test
    void manyEqualNamesAreNotAsManyProblems() {
        Reading reading = soon(() -> Told.yaml("a: 1\n".repeat(300_000)));
        assertEquals(101, reading.problems().size());
        assertEquals(1, Told.fields(reading).size());
    }

    @Test
    void namesWithEqualHashesAreReadQuickly() {
        StringBuilder json = new StringBuilder("{");
        Random random = new Random(7);
        for (int i = 0; i < 50_000; i++) {
            json.append(i == 0 ? "" : ",").append('"');
            for (int bit = 0; bit < 20; bit++) {
                json.append(random.nextBoolean() ? "Aa" : "BB");
            }
            json.append("\":1");
        }
        soon(() -> Told.json(json + "}"));
    }

    @Test
    void runsOfOneCharacterAreReadQuickly() {
        for (String run : new String[] {
            "\n", " ", "\t", "#", ":", "-", ",", "\"", "'", "|", "&", "*", "!", "%", "\r", "a:\n ", "- \n", "{a,",
            "[a(,", "{a:b,", "a: b\n", "'a'\n", "? a\n", "--- a\n", "a\n", "😀", "\u0001"
        }) {
            String text = run.repeat(50_000 / run.length());
            soon(() -> Told.yaml(text));
            soon(() -> Told.yaml("a: " + text));
            soon(() -> Told.yaml("a: [" + text));
            soon(() -> Told.yaml("a: {x: y, " + text));
            soon(() -> Told.json(text));
            soon(() -> Told.json("{\"a\": " + text));
        }
    }

    @Test
    void whatEndsTheReadingIsToldEvenAfterTooManyProblems() {
        Reading reading = soon(() -> Told.yaml("a: 1\n".repeat(500) + "b: [1\n"));
        assertEquals(101, reading.problems().size());
        assertEquals("tree.syntax", reading.problems().get(99).code());
        assertEquals(501, reading.problems().get(99).where().line());
        assertTrue(reading.root().isEmpty());
    }
}
