// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Problem;
import dev.impactkit.core.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaProblemsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,5 * a | 2 | has an unexpected \",\". | Maybe a decimal comma; write a point.",
                "ln(1,5) | 8 | gives ln 2 arguments; it takes one. | Maybe a decimal comma; write a point.",
                "2a | 2 | has a letter right after a number. | Maybe a * is missing.",
                "log(2) | 4 | calls log, which is no function. | Functions are min, max, ln, exp, sqrt and abs.",
                "a + | 4 | ends where a number, a name or a bracket was expected. | ''",
                "(a | 3 | ends where \")\" was expected. | ''",
                "a b | 3 | has an unexpected \"b\". | ''",
                "a) | 2 | has an unexpected \")\". | ''",
                "min() | 5 | has an unexpected \")\". | ''",
                "* 2 | 1 | has an unexpected \"*\". | ''",
                ". | 1 | has \".\" where a number was expected. | ''",
                "1 + 1e400 | 5 | has a number too large to calculate with. | ''",
                "1.2.3 | 4 | has an unexpected \".\". | ''",
                "a.-b | 2 | has an unexpected \".\". | ''"
            })
    void whatCannotBeReadIsOneProblemAtItsCharacter(String text, int column, String message, String hint) {
        Problem problem = only(text);
        assertEquals("formula.unreadable", problem.code());
        assertEquals("The formula \"" + text + "\" " + message, problem.message());
        assertEquals(hint, problem.hint());
        assertEquals(column, problem.where().column());
    }

    @ParameterizedTest
    @CsvSource({"été ?, 5", "'\uD835\uDC65 ?', 3", "'\uD835\uDC65 + \uD83D\uDE00', 5", "'e\u0301 ?', 4"})
    void columnsCountCodePoints(String text, int column) {
        assertEquals(column, only(text).where().column());
    }

    @Test
    void anUnexpectedLetterBeyondSixteenBitsIsShownWhole() {
        assertTrue(only("a \uD83D\uDE00").message().contains("\"\uD83D\uDE00\""));
    }

    @Test
    void aLongFormulaIsShownShortened() {
        String message = only("a + ".repeat(100)).message();
        assertTrue(message.length() < 180 && message.contains("..."), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void nothingIsNoFormula(String text) {
        assertTrue(only(text).message().contains("ends where"));
    }

    @Test
    void anAmountWithABrokenFormulaThrows() {
        assertThrows(ProblemsException.class, () -> Amount.formula("1 +"));
    }

    private static Problem only(String text) {
        Checked<Formula> read = Formula.parse(text);
        assertEquals(1, read.problems().size());
        assertTrue(read.value().isEmpty());
        return read.problems().get(0);
    }
}
