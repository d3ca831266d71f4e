// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Problem;
import dev.impactkit.core.Where;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerTest {
    private static final Problem QUESTION = Problem.question("chain.orphan", "hours", "It hangs loose.", "");

    @Test
    void aReasonClosesItsQuestionWhereverThatStandsInTheFile() {
        assertTrue(answer("chain.orphan", "hours", "counted for the city").closes(QUESTION));
        Problem placed = QUESTION.at(new Where("a.yaml", "hours", 3, 4));
        assertTrue(answer("chain.orphan", "hours", "counted for the city").closes(placed));
    }

    @Test
    void anotherCodeOrPathStaysOpen() {
        assertFalse(answer("chain.unreached", "hours", "r").closes(QUESTION));
        assertFalse(answer("chain.orphan", "", "r").closes(QUESTION));
    }

    @Test
    void withoutAReasonNothingCloses() {
        assertFalse(answer("chain.orphan", "hours", " ").closes(QUESTION));
    }

    @Test
    void errorsAndWarningsAreNeverClosed() {
        assertFalse(answer("c", "p", "r").closes(Problem.error("c", "p", "m", "")));
        assertFalse(answer("c", "p", "r").closes(Problem.warning("c", "p", "m", "")));
    }

    private static Answer answer(String to, String at, String reason) {
        return new Answer(to, at, reason, "", Optional.empty());
    }
}
