// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreeReader_ScalarsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NO",
                "no",
                "off",
                "Yes",
                "y",
                "True",
                "NULL",
                "010",
                "0x1F",
                "0o7",
                "1_000",
                "+1",
                ".5",
                "5.",
                "2025-01-01",
                "12:30:45",
                "15%",
                "1,5",
                "enrolled * retention",
                "€ 5",
                "NaN",
                "inf",
                "="
            })
    void whatIsNoJsonWordOrNumberStaysTextAsWritten(String written) {
        Scalar scalar = Told.scalar(Told.yaml("k: " + written), "k");
        assertEquals(written, scalar.text());
        assertTrue(scalar.isText());
        assertFalse(scalar.quoted());
        assertEquals(
                written, Told.scalar(Told.yaml("k: '" + written + "'"), "k").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "1.50", "12345678901234567890123", "1e5", "1E+05", "-0.0e-12"})
    void numbersKeepTheTextWritten(String written) {
        for (Reading reading : new Reading[] {Told.yaml("k: " + written), Told.json("{\"k\": " + written + "}")}) {
            Scalar scalar = Told.scalar(reading, "k");
            assertEquals(written, scalar.text());
            assertTrue(scalar.isNumber());
        }
    }

    @ParameterizedTest
    @CsvSource({"true, BOOLEAN", "false, BOOLEAN", "null, NULL"})
    void wordsOfJsonAreTheSameInBothFormats(String written, Scalar.Kind kind) {
        assertEquals(kind, Told.scalar(Told.yaml("k: " + written), "k").kind());
        assertEquals(
                kind, Told.scalar(Told.json("{\"k\": " + written + "}"), "k").kind());
    }

    @Test
    void nothingAndTheTildeAreNull() {
        assertTrue(Told.scalar(Told.yaml("k:\n"), "k").isNull());
        assertTrue(Told.scalar(Told.yaml("k: ~\n"), "k").isNull());
        assertTrue(Told.scalar(Told.yaml("{k: }"), "k").isNull());
        assertTrue(Told.scalar(Told.yaml("{k:, l: 1}"), "k").isNull());
    }

    @Test
    void whatIsQuotedIsText() {
        for (String written : new String[] {"'5'", "\"5\"", "|-\n  5\n"}) {
            Scalar scalar = Told.scalar(Told.yaml("k: " + written), "k");
            assertEquals("5", scalar.text());
            assertTrue(scalar.isText());
            assertTrue(scalar.quoted());
        }
        assertTrue(Told.scalar(Told.json("{\"k\": \"5\"}"), "k").quoted());
    }

    @Test
    void namesAreTextWhateverTheyLookLike() {
        Fields fields = Told.fields(Told.yaml("no: 1\n2025: 2\nnull: 3\n'true': 4\noff: 5\n~: 6\n"));
        assertEquals("[no, 2025, null, true, off, ~]", fields.names().toString());
    }
}
