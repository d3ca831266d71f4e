// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From question to review, and what happens when nobody reviews. */
class LearningLogTest {
    private static final LocalDate DUE = Said.day("2026-06-30");

    private static Lesson lesson(String decision, String owner, Optional<LocalDate> by, Optional<LocalDate> done) {
        return new Lesson("l1", "Why do people leave?", List.of("s1"), decision, owner, by, done);
    }

    private static List<Problem> overdue(Lesson lesson, String day) {
        return new LearningLog(List.of(lesson)).overdue(Said.day(day));
    }

    @Test
    void aReviewIsDueUntilTheEndOfItsDay() {
        Lesson open = lesson("Call them", "An", Optional.of(DUE), Optional.empty());
        assertEquals(List.of(), overdue(open, "2026-06-30"));
        Problem late = overdue(open, "2026-07-01").get(0);
        assertEquals("lesson.review-passed", late.code());
        assertEquals("l1", late.where().path());
        assertEquals("The review of \"Why do people leave?\" was due by 2026-06-30. Its owner is An.", late.message());
    }

    @Test
    void whatWasReviewedIsNotOverdue() {
        assertEquals(List.of(), overdue(lesson("Call them", "An", Optional.of(DUE), Optional.of(DUE)), "2027-01-01"));
    }

    @Test
    void withoutADateNothingIsOverdue() {
        assertEquals(List.of(), overdue(lesson("Call", "An", Optional.empty(), Optional.empty()), "2099-01-01"));
    }

    @Test
    void aDecisionNeedsAnOwnerAndAReview() {
        List<Problem> problems =
                new LearningLog(List.of(lesson("Call them", "", Optional.empty(), Optional.empty()))).problems();
        assertEquals(
                List.of("lesson.no-owner", "lesson.no-review"),
                problems.stream().map(Problem::code).toList());
        assertTrue(problems.get(0).message().contains("Call them"));
    }

    @Test
    void aQuestionWithoutADecisionNeedsNeither() {
        assertEquals(
                List.of(), new LearningLog(List.of(lesson("", "", Optional.empty(), Optional.empty()))).problems());
        assertEquals(List.of(), new LearningLog(List.of()).problems());
    }

    @Test
    void theLogIsATableFromQuestionToReview() {
        assertEquals(
                List.of("Why do people leave?", "s1", "Call them", "An", "2026-06-30", ""),
                new LearningLog(List.of(lesson("Call them", "An", Optional.of(DUE), Optional.empty())))
                        .table()
                        .rows()
                        .get(0));
    }
}
