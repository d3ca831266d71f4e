// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What YAML allows and a study file does not; the tree stands beside the problems. */
class TreeReader_RulesTest {

    @Test
    void ofTwoEqualNamesTheFirstIsKept() {
        Reading reading = Told.yaml("a: 1\nb: 2\n'a': 3\n");
        assertEquals("3:1 duplicate-key", Told.places(reading));
        assertEquals(
                "The name 'a' is already on line 1; the first one is kept.",
                Told.only(reading).message());
        assertEquals("1", Told.scalar(reading, "a").text());
        assertEquals("1:10 duplicate-key", Told.places(Told.json("{\"a\": 1, \"\\u0061\": 2}")));
    }

    @Test
    void anAliasStandsForTheTextOfItsAnchor() {
        Reading reading = Told.yaml("a: &x 12\nb: *x\n");
        assertEquals("1:4 anchor, 2:4 alias", Told.places(reading));
        assertEquals("12", Told.scalar(reading, "b").text());
        assertEquals(new Position(2, 4), Told.scalar(reading, "b").position());
        assertTrue(reading.checked().value().isEmpty());
    }

    @Test
    void anAliasOfFieldsIsEmptySoThatNothingGrows() {
        Reading reading = Told.yaml("a: &x {k: 1}\nb: *x\nc: *unknown\n");
        assertEquals("1:4 anchor, 2:4 alias, 3:4 alias", Told.places(reading));
        assertTrue(Told.scalar(reading, "b").isNull());
    }

    @Test
    void anchorsAreFoundOnKeysListsAndFieldsToo() {
        assertEquals("1:1 anchor, 2:3 anchor, 3:5 anchor", Told.places(Told.yaml("&k a:\n  &l\n  - &m {x: 1}\n")));
        assertEquals("2:1 alias", Told.places(Told.yaml("a: 1\n*x : 2\n")));
    }

    @Test
    void mergeKeysAreLeftOut() {
        Reading reading = Told.yaml("b:\n  <<: *x\n  c: 1\n");
        assertEquals("2:3 merge-key", Told.places(reading));
        assertEquals(
                "[c]",
                ((Fields) Told.fields(reading).get("b").orElseThrow()).names().toString());
        assertEquals("", Told.places(Told.yaml("'<<': 1\n")));
    }

    @Test
    void tagsAreIgnored() {
        Reading reading = Told.yaml("a: !!str 5\nb: !money {x: 1}\n!k c: !<tag:x> []\n");
        assertEquals("1:4 tag, 2:4 tag, 3:1 tag, 3:7 tag", Told.places(reading));
        assertTrue(reading.problems().get(0).message().contains("'!!str'"));
        assertTrue(Told.scalar(reading, "a").isNumber());
    }

    @Test
    void aSecondDocumentIsAProblem() {
        Reading reading = Told.yaml("---\na: 1\n---\nb: 2\n");
        assertEquals("3:1 several-documents", Told.places(reading));
        assertEquals("[a]", Told.fields(reading).names().toString());
        assertEquals("1:4 several-documents", Told.places(Told.json("{} {}")));
        assertEquals("", Told.places(Told.yaml("---\na: 1\n...\n")));
    }

    @Test
    void numbersAreFinite() {
        assertEquals(
                "1:4 not-finite, 2:4 not-finite, 3:4 not-finite, 4:4 not-finite",
                Told.places(Told.yaml("a: .inf\nb: -.INF\nc: .nan\nd: -1e999999999\ne: '.inf'\nf: 1e-999\n")));
        assertEquals(
                "1:2 not-finite, 1:7 not-finite, 1:18 not-finite", Told.places(Told.json("[NaN, -Infinity, 1e999]")));
    }

    @Test
    void namesAreTexts() {
        assertEquals("1:1 complex-key", Told.places(Told.yaml("[a, b]: 1\n")));
        assertEquals("1:3 complex-key", Told.places(Told.yaml("? {a: &x 1}\n: 1\n")));
        assertEquals("1:5 complex-key", Told.places(Told.yaml("a: {{name}}\n")));
        assertEquals("1:2 no-key", Told.places(Told.yaml("? \n: 1\n")));
        assertEquals("", Told.places(Told.yaml("? a\n: 1\n")));
    }

    @Test
    void anEmptyDocumentIsAProblem() {
        assertEquals("1:1 empty", Told.places(Told.yaml("")));
        assertEquals("2:1 empty", Told.places(Told.yaml("# only a comment\n")));
        assertEquals("2:1 empty", Told.places(Told.yaml("---\n")));
        assertEquals("1:1 empty", Told.places(Told.json(" \n")));
    }

    @Test
    void directivesAreAProblem() {
        assertEquals("1:1 directive", Told.places(Told.yaml("%YAML 1.2\n---\na: 1\n")));
        assertEquals("1:1 directive", Told.places(Told.yaml("%YAML 2.7\n---\na: 1\n")));
        assertEquals("2:1 directive", Told.places(Told.yaml("# x\n%FOO bar\n---\na: 1\n")));
        assertEquals("1:1 directive", Told.places(Told.yaml("%half of them\n")));
    }

    @Test
    void allOfThemAreToldAtOnceByPlace() {
        Reading reading = Told.yaml("a: &x .nan\nb: *x\nb: !t 1\n<<: *x\nq: {f: max(a, b)}\n[k]: 1\n");
        assertEquals(
                "1:4 anchor, 1:4 not-finite, 2:4 alias, 3:1 duplicate-key, 3:4 tag, 4:1 merge-key,"
                        + " 5:8 split-by-comma, 6:1 complex-key",
                Told.places(reading));
        assertEquals(List.of("a", "b", "q"), List.copyOf(Told.fields(reading).names()));
        assertFalse(reading.ok());
    }

    @Test
    void aTextThatRunsIntoAListIsAProblem() {
        assertEquals("1:6 list-in-text", Told.places(Told.yaml("key: value\n  - x\n  - y\n")));
        assertEquals("", Told.places(Told.yaml("key: value - x\n  and more\n")));
    }
}
