// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckedTest {
    private static final Problem ERROR = Problem.error("a.b", "falls.deadweight", "It is 3.", "Maybe 3%.");
    private static final Problem WARNING = Problem.warning("a.c", "falls", "No source.", "");
    private static final Problem QUESTION = Problem.question("a.d", "", "All good?", "Ask.");

    @Test
    void aValueStandsBesideWarningsAndQuestions() {
        Checked<String> checked = Checked.of("study", List.of(WARNING, QUESTION));
        assertEquals(Optional.of("study"), checked.value());
        assertEquals(List.of(WARNING, QUESTION), checked.problems());
        assertEquals("study", checked.orThrow());
    }

    @Test
    void anErrorLeavesNoValue() {
        assertFalse(Checked.of("study", List.of(WARNING, ERROR)).ok());
    }

    @Test
    void theShellsRoadThrowsTheErrorsAndOnlyThem() {
        Checked<String> checked = Checked.of("study", List.of(WARNING, ERROR));
        ProblemsException thrown = assertThrows(ProblemsException.class, checked::orThrow);
        assertEquals(List.of(ERROR), thrown.problems());
        assertEquals("falls.deadweight: error: It is 3. Maybe 3%. [a.b]", thrown.getMessage());
    }

    @Test
    void failingTakesAnError() {
        assertThrows(IllegalArgumentException.class, () -> Checked.failed(List.of(WARNING)));
        assertFalse(Checked.failed(List.of(ERROR)).ok());
    }

    @Test
    void theNextStepAddsItsProblemsOnce() {
        Checked<Integer> both =
                Checked.of("four", List.of(WARNING)).then(v -> Checked.of(v.length(), List.of(WARNING, QUESTION)));
        assertEquals(4, both.orThrow());
        assertEquals(List.of(WARNING, QUESTION), both.problems());
    }

    @Test
    void thereIsNoNextStepAfterAnError() {
        Checked<String> failed = Checked.failed(List.of(ERROR));
        Checked<String> next = failed.then(v -> {
            throw new AssertionError("called with " + v);
        });
        assertEquals(List.of(ERROR), next.problems());
        assertTrue(failed.map(String::length).value().isEmpty());
    }

    @Test
    void anErrorOfTheNextStepLeavesNoValueAndKeepsTheEarlierWarning() {
        Checked<String> next = Checked.of("x", List.of(WARNING)).then(v -> Checked.failed(List.of(ERROR)));
        assertFalse(next.ok());
        assertEquals(List.of(WARNING, ERROR), next.problems());
    }

    @Test
    void aChangedValueKeepsItsProblems() {
        Checked<Integer> length = Checked.of("four", List.of(QUESTION)).map(String::length);
        assertEquals(4, length.orThrow());
        assertEquals(List.of(QUESTION), length.problems());
    }
}
