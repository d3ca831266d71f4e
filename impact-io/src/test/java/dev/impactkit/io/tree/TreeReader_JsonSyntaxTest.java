// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON is read strictly; a fault is one problem with its place. Written ⏎ for a new line. */
class TreeReader_JsonSyntaxTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '§',
            value = {
                "{\"a\": 1,}               ¦ 1:9 syntax  ¦ Maybe delete the comma.",
                "[1,⏎ ]                   ¦ 2:2 syntax  ¦ Maybe delete the comma.",
                "[1,,2]                    ¦ 1:4 syntax  ¦ Maybe delete the comma.",
                "{\"a\": }                 ¦ 1:7 syntax  ¦ Maybe write null.",
                "{'a': 1}                  ¦ 1:2 syntax  ¦ Maybe write \" instead.",
                "[“a”]                     ¦ 1:2 syntax  ¦ Maybe write \" instead.",
                "{a: 1}                    ¦ 1:2 syntax  ¦ Maybe write \" before and after it.",
                "{\"a\": 1,5}              ¦ 1:9 syntax  ¦ Maybe a decimal comma: write a point.",
                "{\"a\" 1}                 ¦ 1:6 syntax  ¦ Maybe add it.",
                "{\"a\": 1 \"b\": 2}       ¦ 1:9 syntax  ¦ Maybe add it, or put the text in double quotation marks.",
                "// c⏎{}                  ¦ 1:1 syntax  ¦ Maybe delete it, or write the file as YAML.",
                "[1, # c⏎2]               ¦ 1:5 syntax  ¦ Maybe delete it, or write the file as YAML.",
                "{\"a\": True}             ¦ 1:7 syntax  ¦ Maybe write true.",
                "{\"a\": Wheels}           ¦ 1:7 syntax  ¦ Maybe put the text in double quotation marks.",
                "{\"a\": 010}              ¦ 1:8 syntax  ¦ Maybe write 0.5 for .5 or 5 for 005.",
                "{\"a\": .5}               ¦ 1:7 syntax  ¦ Maybe write 0.5 for .5 or 5 for 005.",
                "{\"a\": +1}               ¦ 1:8 syntax  ¦ Maybe write 0.5 for .5 or 5 for 005.",
                "{\"a\": \"x               ¦ 1:7 syntax  ¦ Maybe add \" at the end of the text.",
                "{\"a\": \"x⏎y\"}         ¦ 1:9 syntax  ¦ Maybe add \" at its end, or write \\n for a new line.",
                "{\"a\": \"x\ty\"}         ¦ 1:9 control-character ¦ Maybe delete it, or write \\t for a tab.",
                "{\"a\": \"C:\\data\"}     ¦ 1:11 syntax ¦ Maybe write \\\\ for a backslash.",
                "{\"a\": [1, 2}            ¦ 1:12 syntax ¦ Maybe a bracket is missing or one too many.",
                "{\"a\": [1, 2             ¦ 1:7 syntax  ¦ Maybe add it at the end.",
                "{\"😀\": [1, 2            ¦ 1:7 syntax  ¦ Maybe add it at the end.",
                "{\"a\": 1}}               ¦ 1:9 syntax  ¦ Maybe delete it.",
                "]                         ¦ 1:1 syntax  ¦ Maybe delete it.",
                "{\"a\": 5%}               ¦ 1:8 syntax  ¦ Maybe add it, or put the text in double quotation marks.",
                "{\"a\": @}                ¦ 1:7 syntax  ¦ Maybe put it in double quotation marks.",
            })
    void aFaultIsOneProblemWithItsPlace(String json, String place, String hint) {
        Reading reading = Told.json(json.replace('⏎', '\n'));
        Told.isSound(reading);
        Problem problem = Told.only(reading);
        Told.isInOurWords(problem);
        assertEquals(place.strip(), Told.places(reading), problem::text);
        assertEquals(hint, problem.hint(), problem::text);
        assertTrue(reading.root().isEmpty());
    }

    @Test
    void whatWasFoundBeforeTheFaultIsToldToo() {
        assertEquals(
                "1:7 not-finite, 1:12 duplicate-key, 1:19 syntax", Told.places(Told.json("{\"a\": NaN, \"a\": 2 ;}")));
    }
}
