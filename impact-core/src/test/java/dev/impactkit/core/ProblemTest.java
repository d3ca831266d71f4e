// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {

    @ParameterizedTest
    @CsvSource({
        "study.yaml, fewer-falls.deadweight, 12, 5, study.yaml:12:5 (fewer-falls.deadweight)",
        "study.yaml, '', 12, 5, study.yaml:12:5",
        "study.yaml, fewer-falls, 0, 0, study.yaml (fewer-falls)",
        "'', fewer-falls, 0, 0, fewer-falls",
        "'', '', 3, 14, 'line 3, column 14'",
        "'', fewer-falls, 3, 14, 'line 3, column 14 (fewer-falls)'",
        "'', '', 0, 0, the study"
    })
    void aPlaceReadsAsPeopleSayIt(String source, String path, int line, int column, String text) {
        assertEquals(text, new Where(source, path, line, column).text());
    }

    @Test
    void theTextSaysPlaceWeightMessageHintAndCode() {
        assertEquals(
                "the study: question: Every outcome is positive. Ask. [chain.only-positive]",
                Problem.question("chain.only-positive", "", "Every outcome is positive.", "Ask.")
                        .text());
        assertEquals(
                "a: warning: It is old. [x.y]",
                Problem.warning("x.y", "a", "It is old.", "").text());
    }

    @Test
    void theTextIsOneLineWhateverAUserWrote() {
        assertEquals(
                "a b: error: No key c d here. Maybe e f. [x.y]",
                Problem.error("x.y", "a\nb", "No key c\r\u2028d here.", "Maybe e\u001b\u0085f.")
                        .text());
    }

    @Test
    void aProblemMovesToItsLineAndKeepsTheRest() {
        Where place = new Where("a.yaml", "x", 2, 7);
        Problem moved = Problem.error("c", "x", "m", "h").at(place);
        assertEquals(new Problem("c", Severity.ERROR, place, "m", "h"), moved);
    }

    @Test
    void onlyErrorsStopTheCalculation() {
        assertTrue(Problem.error("c", "", "m", "").isError());
        assertFalse(Problem.warning("c", "", "m", "").isError());
        assertFalse(Problem.question("c", "", "m", "").isError());
    }
}
