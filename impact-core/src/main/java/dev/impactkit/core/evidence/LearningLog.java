// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import dev.impactkit.core.Problem;
import dev.impactkit.core.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * From question to evidence, decision, owner and review: what was learned and who goes on with it.
 *
 * @param lessons in order
 */
public record LearningLog(List<Lesson> lessons) {

    /** Copies. */
    public LearningLog {
        lessons = List.copyOf(lessons);
    }

    /** {@return decisions without an owner or a day on which one looks again} */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        lessons.stream().filter(lesson -> !lesson.decision().isEmpty()).forEach(lesson -> {
            if (lesson.owner().isEmpty()) {
                problems.add(Problem.warning(
                        "lesson.no-owner",
                        lesson.id(),
                        "Nobody sees to the decision: " + lesson.decision(),
                        "Write owner: who does."));
            }
            if (lesson.reviewBy().isEmpty()) {
                problems.add(Problem.warning(
                        "lesson.no-review",
                        lesson.id(),
                        "Nobody will look whether the decision helped: " + lesson.decision(),
                        "Write review-by: a date."));
            }
        });
        return problems;
    }

    /**
     * {@return a warning for each review that is past due}
     *
     * @param day on which one looks; the library reads no clock
     */
    public List<Problem> overdue(LocalDate day) {
        return lessons.stream()
                .filter(lesson -> lesson.overdue(day))
                .map(lesson -> Problem.warning(
                        "lesson.review-passed",
                        lesson.id(),
                        "The review of \"" + lesson.question() + "\" was due by "
                                + lesson.reviewBy().map(LocalDate::toString).orElse("") + "."
                                + (lesson.owner().isEmpty() ? "" : " Its owner is " + lesson.owner() + "."),
                        "Look whether the decision helped, and write reviewed: the day."))
                .toList();
    }

    /** {@return the log, one line a lesson} */
    public Table table() {
        Table table = Table.of("Learning log", "question", "evidence", "decision", "owner", "review by", "reviewed");
        for (Lesson lesson : lessons) {
            table = table.row(
                    lesson.question(),
                    String.join(", ", lesson.evidence()),
                    lesson.decision(),
                    lesson.owner(),
                    lesson.reviewBy().map(LocalDate::toString).orElse(""),
                    lesson.reviewed().map(LocalDate::toString).orElse(""));
        }
        return table;
    }

    @Override
    public String toString() {
        return table().toString();
    }
}
