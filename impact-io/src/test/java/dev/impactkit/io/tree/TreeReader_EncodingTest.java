// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Problem;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TreeReader_EncodingTest {

    @Test
    void aByteThatIsNotUtf8IsNamedWithItsOffset() {
        byte[] latin1 = "a: 1\r\nname: café\r\nplace: Liège\r\n".getBytes(StandardCharsets.ISO_8859_1);
        Reading reading = TreeReader.standard().yaml("study.yaml", latin1);
        Problem problem = Told.only(reading);
        assertEquals("2:10 not-utf-8", Told.places(reading));
        assertEquals("Byte 15 (0xE9) is not UTF-8; nor are 1 more.", problem.message());
        assertEquals("Maybe save as UTF-8.", problem.hint());
        assertEquals("caf\uFFFD", Told.scalar(reading, "name").text());
    }

    @Test
    void jsonIsUtf8Too() {
        byte[] cut = {'{', '"', 'a', '"', ':', '"', (byte) 0xE2, (byte) 0x82, '"', '}'};
        assertEquals("1:7 not-utf-8", Told.places(TreeReader.standard().json("x", cut)));
    }

    @Test
    void utf16IsRecognized() {
        for (byte[] bytes : new byte[][] {
            "a: 1".getBytes(StandardCharsets.UTF_16),
            "a: 1".getBytes(StandardCharsets.UTF_16LE),
            "a: 1".getBytes(StandardCharsets.UTF_16BE)
        }) {
            Reading reading = TreeReader.standard().yaml("x", bytes);
            assertEquals("1:1 not-utf-8", Told.places(reading));
            assertEquals("The text is UTF-16, not UTF-8.", Told.only(reading).message());
            assertTrue(reading.root().isEmpty());
        }
    }

    @Test
    void invisibleCharactersAreProblemsAndDoNotEndTheText() {
        Reading reading = Told.yaml("a: 1\u0000\nb: x\u0007y\uFEFF\nc: 3\n");
        assertEquals("1:5 control-character, 2:5 control-character, 2:7 control-character", Told.places(reading));
        assertEquals("[a, b, c]", Told.fields(reading).names().toString());
        assertEquals(
                "There is an invisible character (U+0000).",
                reading.problems().get(0).message());
    }

    @Test
    void nothingAtAllIsEmpty() {
        assertEquals("1:1 empty", Told.places(TreeReader.standard().yaml("x", new byte[0])));
        assertEquals("1:1 empty", Told.places(TreeReader.standard().yaml("x", new byte[] {
            (byte) 0xEF, (byte) 0xBB, (byte) 0xBF
        })));
    }

    @Test
    void halfACharacterIsReplaced() {
        Reading yaml = Told.yaml("a: \"x\\ud800\"");
        assertEquals("1:4 half-character", Told.places(yaml));
        assertEquals("x\uFFFD", Told.scalar(yaml, "a").text());
        assertEquals("1:2 half-character", Told.places(Told.json("[\"\\udc00\"]")));
        assertEquals(
                "half-character",
                Told.only(Told.json("{\"\\ud800\": 1}")).code().replace("tree.", ""));
        assertEquals("", Told.places(Told.json("[\"\\ud83d\\ude00\"]")));
        assertEquals("\"\uFFFD\"\n", TreeWriter.json(Scalar.of("\ud800")));
    }
}
