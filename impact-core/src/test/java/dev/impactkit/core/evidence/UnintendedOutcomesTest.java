// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Problem;
import dev.impactkit.core.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Changes nobody asked about become outcomes to consider. */
class UnintendedOutcomesTest {
    private static final Evidence TOLD = Evidence.NONE
            .withCodes(new Code("debts", "Schulden", "", ""), Code.of("sleep"))
            .withStatements(
                    unasked("s1", "mira", "better", "sleep"),
                    unasked("s2", "mira", "better", "sleep", "debts"),
                    unasked("s3", "noor", "worse", "sleep"),
                    unasked("s4", "otto", "worse"),
                    Statement.of("s5", "otto", "x").coded("an", "debts"),
                    Statement.of("s6", "pia", "x").coded("an", "debts").claiming(Claim.confirms("work")));

    private static Statement unasked(String id, String source, String direction, String... codes) {
        return Statement.of(id, source, "x").coded("an", codes).claiming(Claim.unasked(direction));
    }

    @Test
    void statementsOfOneThemeAreOneChangeWithItsSources() {
        UnintendedOutcomes.Group sleep = UnintendedOutcomes.of(TOLD).groups().get(0);
        assertEquals(
                new UnintendedOutcomes.Group(
                        "codebook.sleep", "sleep", List.of("s1", "s2", "s3"), List.of("mira", "noor"), 1, 1),
                sleep);
    }

    @Test
    void onlyWhatWasNotAskedForCounts() {
        UnintendedOutcomes.Group debts = UnintendedOutcomes.of(TOLD).groups().get(1);
        assertEquals("Schulden", debts.name());
        assertEquals(List.of("s2"), debts.statements());
    }

    @Test
    void aStatementWithoutACodeStandsAlone() {
        UnintendedOutcomes.Group alone = UnintendedOutcomes.of(TOLD).groups().get(2);
        assertEquals("s4", alone.path());
        assertEquals(1, alone.worse());
    }

    @Test
    void eachIsAQuestionWithItsCounts() {
        List<Problem> questions = UnintendedOutcomes.of(TOLD).questions();
        assertEquals(3, questions.size());
        assertTrue(questions.stream().allMatch(one -> one.severity() == Severity.QUESTION));
        assertEquals(
                "2 sources tell of a change nobody asked about: sleep (better: 1, worse: 1).",
                questions.get(0).message());
        assertEquals(
                "1 source tells of a change nobody asked about: Schulden (better: 1, worse: 0).",
                questions.get(1).message());
    }

    @Test
    void aCodeWrittenTwiceIsOneChange() {
        Evidence twice = Evidence.NONE.withStatements(unasked("s1", "mira", "", "x", "x"));
        assertEquals(List.of("s1"), UnintendedOutcomes.of(twice).groups().get(0).statements());
    }

    @Test
    void nothingSaidIsNothingToConsider() {
        assertEquals(List.of(), UnintendedOutcomes.of(Evidence.NONE).questions());
        assertEquals(List.of(), UnintendedOutcomes.of(Said.by("a: x")).groups());
    }
}
