// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.Problem;
import dev.impactkit.core.Severity;
import java.util.List;

/** What was left out, what is still open, and what was answered. */
final class OpenPart {
    private final Subject subject;

    OpenPart(Subject subject) {
        this.subject = subject;
    }

    Section leftOut() {
        return subject.section(Word.LEFT_OUT)
                .with(subject.sheet("", Word.WHAT, Word.KIND_OF, Word.BECAUSE, Word.AGREED_WITH)
                        .with(subject.impact().considered().stream()
                                .map(one -> List.of(
                                        Cell.of(one.outcome().isEmpty() ? one.stakeholder() : one.outcome()),
                                        Cell.of(subject.say(one.outcome().isEmpty() ? Word.STAKEHOLDER : Word.OUTCOME)),
                                        Cell.of(one.leftOutBecause()),
                                        Cell.of(one.agreedWith())))
                                .toList())
                        .trimmed());
    }

    Section open() {
        return subject.section(Word.OPEN)
                .with(problems(Word.ERRORS, Severity.ERROR))
                .with(problems(Word.QUESTIONS, Severity.QUESTION))
                .with(problems(Word.WARNINGS, Severity.WARNING))
                .with(answers());
    }

    private Sheet problems(Word title, Severity severity) {
        return subject.sheet(title, Word.ABOUT, Word.MATTER, Word.ADVICE)
                .with(subject.problems().stream()
                        .filter(problem -> problem.severity() == severity)
                        .map(problem ->
                                List.of(Cell.of(about(problem)), Cell.of(problem.message()), Cell.of(problem.hint())))
                        .toList())
                .trimmed();
    }

    /** The name where the path is one item's, else the path as it stands in the file. */
    private String about(Problem problem) {
        String path = problem.where().path();
        return path.isEmpty() ? subject.say(Word.THE_STUDY) : subject.name(path);
    }

    private Sheet answers() {
        return subject.sheet(Word.ANSWERS, Word.QUESTION, Word.ABOUT, Word.ANSWER_IS, Word.DECIDED_BY, Word.ON)
                .with(subject.impact().answers().stream()
                        .map(answer -> List.of(
                                Cell.of(answer.to()),
                                Cell.of(
                                        answer.at().isEmpty()
                                                ? subject.say(Word.THE_STUDY)
                                                : subject.name(answer.at())),
                                Cell.of(answer.reason()),
                                Cell.of(answer.decidedBy()),
                                Cell.of(answer.on())))
                        .toList())
                .trimmed();
    }
}
