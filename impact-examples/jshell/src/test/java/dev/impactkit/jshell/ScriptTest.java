// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.jshell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The runner itself: if it let a fault through, no script would be tested. */
class ScriptTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            var study = example("no-such-study")               | dev.impactkit.jshell.Stopped
            int[] none = {}; println(none[0])                  | ArrayIndexOutOfBoundsException
            var plan = compil(example("wheels-to-meals"))      | REJECTED
            String name = 5                                    | REJECTED
            int twice(int x) { return missing(x); }            | RECOVERABLE_DEFINED
            class Own extends Missing { }                      | RECOVERABLE_NOT_DEFINED
            var folder = Files.createTempDirectory(            | never ends
            """)
    void everyFaultIsCaught(String script, String said) {
        AssertionError caught = assertThrows(AssertionError.class, () -> Script.printed(script));
        assertTrue(caught.getMessage().contains(said), caught.getMessage());
    }

    @Test
    void aFaultInTheMiddleOfAScriptIsCaught() {
        assertThrows(AssertionError.class, () -> Script.printed("println(1)\nprintln(x)\nprintln(2)\n"));
    }

    @Test
    void aChainThatBeginsItsLinesWithADotIsCaught() {
        assertThrows(AssertionError.class, () -> Script.printed("var n = List.of(1)\n    .size()\n"));
    }

    @Test
    void whatAScriptPrintsComesBack() throws IOException {
        String printed = Script.printed("// a comment\nint n = 1 +\n    2\nprintln(n)\n/exit\n");
        assertEquals("3", printed.lines().reduce((first, last) -> last).orElseThrow());
    }
}
