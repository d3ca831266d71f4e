// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TreeWriterTest {

    private static void staysTheSame(String yaml) {
        assertEquals(yaml, TreeWriter.yaml(Told.root(Told.yaml(yaml))));
    }

    @Test
    void aStudyReadsAsAPersonWouldWriteIt() {
        staysTheSame("""
                impactkit: 1
                study: Wheels-to-Meals
                price-year: 2009
                country: NO
                stakeholders:
                  - {id: residents, size: 30, involved: {how: interviews, people: 12}}
                  - {id: volunteers, name: Retired volunteers}
                quantities:
                  enrolled: 30
                  retention: {pert: [55%, 65%, 80%], source: follow-up calls 2009, decided-by: centre manager}
                outcomes:
                  - id: fewer-falls
                    name: Fitter, so fewer falls
                    quantity: max(a, b) * (1 - drop)
                    values:
                      - {id: ae, value: 94, per: year}
                    note: |
                      Told by residents.

                      Twice.
                    by-year: {2025: 1, 2026: '2'}
                    lasts: 1 year
                    left-out: null
                  - - 1
                    - k:
                        - {a: []}
                        - {b: {}}
                """);
    }

    @Test
    void textsAreQuotedOnlyWhereTheyWouldReadAsSomethingElse() {
        staysTheSame("""
                a: '5'
                b: 'true'
                c: ''
                d: '~'
                e: ' x'
                f: "it's: 5"
                g: 'a # b'
                h: a#b
                i: a:b
                j: 'a:'
                k: '- x'
                l: -x
                m: '@x'
                n: '.inf'
                o: 'null'
                p: NULL
                q: 010
                r: 'a: b'
                s: it's
                t: "a\\tb\\u0000"
                u: '*x'
                v: C:\\data
                w: a, b [c]
                x: «12 %»
                """);
    }

    @Test
    void betweenBracesMoreIsQuoted() {
        assertEquals(
                "k: ['a, b', '(a', 'b)', max(a), '{x}', a b]\n",
                TreeWriter.yaml(Fields.of(Field.of(
                        "k",
                        Items.of(
                                Scalar.of("a, b"),
                                Scalar.of("(a"),
                                Scalar.of("b)"),
                                Scalar.of("max(a)"),
                                Scalar.of("{x}"),
                                Scalar.of("a b"))))));
    }

    @Test
    void namesAreQuotedOnlyWhereNeeded() {
        staysTheSame("'<<': 1\n2025: 1\n'': 2\na b: 3\n'a: b': 4\nnull: 5\n'- x': 6\n");
    }

    @Test
    void aListOrFieldsOfMoreThan112CharactersStandOnLinesOfTheirOwn() {
        String text = "x".repeat(89);
        assertEquals(
                "k:\n  - 1234567890\n  - 1234567890\n  - " + text + "\n",
                TreeWriter.yaml(Fields.of(
                        Field.of("k", Items.of(Scalar.of(1234567890), Scalar.of(1234567890), Scalar.of(text))))));
    }

    @Test
    void whatIsShortStandsOnOneLineInJsonToo() {
        assertEquals("""
                {
                  "a": {"pert": [0.55, 0.65, 0.8], "source": "calls"},
                  "b": [
                    {"id": "x"},
                    {"id": "y"}
                  ],
                  "c": "line\\nend \\u202E \\"q\\"",
                  "d": null,
                  "e": []
                }
                """, TreeWriter.json(Told.root(Told.yaml("""
                                        a: {pert: [0.55, 0.65, 0.8], source: calls}
                                        b: [{id: x}, {id: y}]
                                        c: "line\\nend \\u202e \\"q\\""
                                        d: ~
                                        e: []
                                        """))));
    }

    @Test
    void aRootOfAnyKindIsWritten() {
        assertEquals("{}\n", TreeWriter.yaml(Fields.of()));
        assertEquals("[]\n", TreeWriter.yaml(Items.of()));
        assertEquals("- 1\n", TreeWriter.yaml(Items.of(Scalar.of(1))));
        assertEquals("a, b\n", TreeWriter.yaml(Scalar.of("a, b")));
        assertEquals("[1]\n", TreeWriter.json(Items.of(Scalar.of(1))));
        assertEquals("{}\n", TreeWriter.json(Fields.of()));
    }

    @Test
    void aVeryLongNameIsMarkedAsOne() {
        String name = "n".repeat(3_000);
        Fields tree = Fields.of(Field.of(name, Fields.of(Field.of(name, "x"))));
        Reading back = Told.yaml(TreeWriter.yaml(tree));
        assertEquals(tree, Told.root(back).bare());
    }
}
