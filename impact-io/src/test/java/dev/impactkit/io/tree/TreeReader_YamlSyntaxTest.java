// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fault of syntax is one problem with its place, in our words, with what to do. Written ⏎ for a new line. */
class TreeReader_YamlSyntaxTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '§',
            value = {
                "a: 'open⏎b: 2⏎                    ¦ 1:4 syntax      ¦ Maybe add ' at its end.",
                "a: \"open⏎b: \"x\"⏎               ¦ 1:4 syntax      ¦ Maybe add \" at the end of its text.",
                "a: [1, 2⏎b: 3⏎                    ¦ 1:4 syntax      ¦ Maybe add ] at the end.",
                "a: {x: 1⏎                          ¦ 1:4 syntax      ¦ Maybe add } at the end.",
                "a: [⏎                             ¦ 2:1 syntax      ¦ Maybe a [ or { is not closed.",
                "a: [1, {b: 2}, {⏎                 ¦ 2:1 syntax      ¦ Maybe a [ or { is not closed.",
                "a: {x: 1 y: 2}                      ¦ 1:11 syntax     ¦ Maybe add a comma, or quote the text before.",
                "a: {b: [1, 2}, c: 3}                ¦ 1:13 syntax     ¦ Maybe a bracket is missing or one too many.",
                "a: ]                                ¦ 1:4 syntax      ¦ Maybe quote the text: ']'",
                "a: {b: 1}}                          ¦ 1:10 syntax     ¦ Maybe delete it, or quote the text.",
                "a: [1,,2]                           ¦ 1:7 syntax      ¦ Maybe delete it, or quote the text.",
                "a:⏎\tb: 1⏎                        ¦ 2:1 tab         ¦ Maybe use spaces, two for each level.",
                "a:⏎  b: 1⏎  \tc: 1⏎              ¦ 3:3 tab         ¦ Maybe use spaces, two for each level.",
                "a:1⏎b: 2⏎                         ¦ 1:2 no-space    ¦ Maybe write a: 1.",
                "a: 1⏎b:2⏎c: 3⏎                   ¦ 2:2 no-space    ¦ Maybe write b: 2.",
                "a:⏎  b:x⏎  c: 2⏎                 ¦ 2:4 no-space    ¦ Maybe write b: x.",
                "a: 1⏎  b: 2⏎                      ¦ 2:3 indentation ¦ Maybe align it with line 1.",
                "a:⏎    b: 1⏎  c: 2⏎              ¦ 3:3 indentation ¦ Maybe align it with them.",
                "' a: 1⏎b: 2⏎                      ¦ 1:1 syntax      ¦ Maybe add ' at its end.",
                "note: one: two # x                  ¦ 1:10 syntax     ¦ Maybe quote the text: note: 'one: two # x'",
                "a: %b                               ¦ 1:4 syntax      ¦ Maybe quote the text: '%b'",
                "a: @b # why                         ¦ 1:4 syntax      ¦ Maybe quote the text: '@b'",
                "a: [`b`, c]                         ¦ 1:5 syntax      ¦ Maybe quote the text: '`b`'",
                "a: *bold*                           ¦ 1:4 syntax      ¦ Maybe quote the text: '*bold*'",
                "a: & co                             ¦ 1:4 syntax      ¦ Maybe quote the text: '& co'",
                "a: |x                               ¦ 1:4 syntax      ¦ Maybe quote the text: '|x'",
                "a: >5 people                        ¦ 1:4 syntax      ¦ Maybe quote the text: '>5 people'",
                "a: ? b                              ¦ 1:4 syntax      ¦ Maybe quote the text: '? b'",
                "a: !e!foo x                         ¦ 1:4 tag         ¦ Maybe quote the text: '!e!foo x'",
                "a: \"x\" y                          ¦ 1:8 syntax      ¦ Maybe quote the whole text in single quotation marks.",
                "a: 'it's'                           ¦ 1:8 syntax      ¦ Maybe write '' for an apostrophe between single quotation marks.",
                "- a⏎b: c⏎                         ¦ 2:1 syntax      ¦ Maybe indent it to go on with the item above, or begin it with '- '.",
                "a: b⏎- c⏎                         ¦ 2:1 syntax      ¦ Maybe indent the list below its name, or add the name.",
                "a: - b⏎                            ¦ 1:4 syntax      ¦ Maybe begin it on a new line, or quote the text: '- b'",
                "a: \"C:\\data\"                     ¦ 1:8 syntax      ¦ Maybe use single quotation marks, or write \\\\ for a backslash.",
                "a: b⏎foo⏎c: d⏎                   ¦ 2:1 syntax      ¦ Maybe write a name, a colon and a space before it, or indent it to go on with the text above.",
                ": x                                 ¦ 1:1 no-key      ¦ Maybe quote the text.",
                "a: {: x}                            ¦ 1:5 no-key      ¦ Maybe quote the text.",
            })
    void aFaultIsOneProblemWithItsPlace(String yaml, String place, String hint) {
        Reading reading = Told.yaml(yaml.replace('⏎', '\n'));
        Told.isSound(reading);
        Problem problem = Told.only(reading);
        Told.isInOurWords(problem);
        assertEquals(place.strip(), Told.places(reading), problem::text);
        assertEquals(hint, problem.hint(), problem::text);
        assertTrue(reading.root().isEmpty());
    }

    @Test
    void whatWasFoundBeforeTheFaultIsToldToo() {
        assertEquals("1:4 anchor, 2:1 duplicate-key, 3:4 syntax", Told.places(Told.yaml("a: &x 1\na: 2\nb: [1\n")));
    }

    @Test
    void anIndentedFirstLineIsAFaultOfTheSecond() {
        assertEquals("2:1 indentation", Told.places(Told.yaml(" a: 5\nb: 6\n")));
    }

    @Test
    void columnsOfFaultsCountCodePoints() {
        assertEquals("1:8 syntax", Told.places(Told.yaml("😀: [😀, @b]")));
    }

    @Test
    void anEscapeBeyondUnicodeIsAFaultToo() {
        Reading reading = Told.yaml("a: \"\\UFFFFFFFF\"");
        assertEquals("1:7 syntax", Told.places(reading));
        Told.isSound(reading);
    }

    @Test
    void theWholeTextOfAProblemReadsWell() {
        assertEquals(
                "study.yaml:1:4: error: A text cannot begin with @ unless it is quoted."
                        + " Maybe quote the text: '@b' [tree.syntax]",
                Told.only(Told.yaml("a: @b")).text());
    }
}
