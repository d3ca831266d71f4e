// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.model.Outcome;
import dev.impactkit.core.model.Output;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What changes, for whom: with its value where it has one, with its importance where it was judged. */
final class OutcomePart {
    private final Subject subject;
    private final Grading grading;

    OutcomePart(Subject subject) {
        this.subject = subject;
        this.grading = new Grading(subject.impact());
    }

    Section section() {
        return told(subject.section(Word.OUTCOMES))
                .with(outcomes())
                .with(outputs())
                .with(quantities());
    }

    private Section told(Section section) {
        Withheld withheld = subject.withheld();
        Section told =
                withheld.few().isEmpty() ? section : section.say(subject.say(Word.WITHHELD, names(withheld.few())));
        return withheld.given().isEmpty() ? told : told.say(subject.say(Word.GIVEN_AWAY, names(withheld.given())));
    }

    private String names(Set<String> ids) {
        return ids.stream().map(subject::name).collect(Collectors.joining("; "));
    }

    private Sheet outcomes() {
        boolean valued = subject.study().isValued();
        Sheet sheet = valued
                ? subject.sheet(
                        "",
                        Word.OUTCOME,
                        Word.FOR,
                        Word.QUANTITY,
                        Word.UNIT,
                        Word.FIRST_YEAR,
                        Word.PRESENT_VALUE,
                        Word.EVIDENCE_GRADE)
                : subject.sheet(
                        "",
                        Word.OUTCOME,
                        Word.FOR,
                        Word.EFFECT,
                        Word.QUANTITY,
                        Word.UNIT,
                        Word.NET_OF_OTHERS,
                        Word.DEPTH,
                        Word.IMPORTANCE,
                        Word.EVIDENCE_GRADE);
        List<List<Cell>> rows = subject.impact().outcomes().stream()
                .map(outcome -> valued ? valued(outcome) : judged(outcome))
                .toList();
        return sheet.with(rows).trimmed();
    }

    private List<Cell> valued(Outcome outcome) {
        boolean priced = subject.study().outcomes().stream()
                .anyMatch(row -> row.id().equals(outcome.id()) && !row.values().isEmpty());
        return List.of(
                Cell.of(outcome.name()),
                Cell.of(subject.stakeholder(outcome.stakeholder())),
                subject.figure(outcome.id() + ".all-quantity", Style.QUANTITY),
                Cell.of(outcome.unit()),
                priced ? subject.figure(outcome.id() + ".line.net-first-year", Style.MONEY) : Cell.EMPTY,
                priced ? subject.figure(outcome.id() + ".pv", Style.MONEY) : Cell.EMPTY,
                Cell.of(grading.of(outcome)));
    }

    private List<Cell> judged(Outcome outcome) {
        return List.of(
                Cell.of(outcome.name()),
                Cell.of(subject.stakeholder(outcome.stakeholder())),
                Cell.of(effect(outcome)),
                subject.figure(outcome.id() + ".all-quantity", Style.QUANTITY),
                Cell.of(outcome.unit()),
                subject.figure(outcome.id() + ".net-quantity", Style.QUANTITY),
                mark(outcome.depth()),
                mark(outcome.importance()),
                Cell.of(grading.of(outcome)));
    }

    private String effect(Outcome outcome) {
        String sign = subject.say(outcome.negative() ? Word.NEGATIVE : Word.POSITIVE);
        return outcome.unintended() ? subject.say(Word.NOT_INTENDED, sign) : sign;
    }

    /** 0 stands for "not judged". */
    private static Cell mark(int mark) {
        return mark == 0 ? Cell.EMPTY : Cell.of(mark, Style.QUANTITY);
    }

    private Sheet outputs() {
        List<List<Cell>> rows = subject.impact().outputs().stream()
                .map(output -> List.of(
                        Cell.of(output.name()),
                        Cell.of(activity(output)),
                        subject.figure(output.id() + ".all-quantity", Style.QUANTITY),
                        Cell.of(output.unit())))
                .toList();
        return subject.sheet(Word.OUTPUTS, Word.OUTPUT, Word.ACTIVITY, Word.QUANTITY, Word.UNIT)
                .with(rows)
                .trimmed();
    }

    private String activity(Output output) {
        return output.of().isEmpty() ? "" : subject.name(output.of());
    }

    /** In a study without values the named quantities are answers; in a valued one they stand among the numbers. */
    private Sheet quantities() {
        Sheet sheet = subject.sheet(Word.NAMED_QUANTITIES, Word.QUANTITY, Word.VALUE);
        return subject.study().isValued()
                ? sheet
                : sheet.with(subject.impact().quantities().keySet().stream()
                        .filter(name -> subject.result().value(name).isPresent())
                        .map(name -> List.of(Cell.of(name), subject.figure(name, Style.QUANTITY)))
                        .toList());
    }
}
