// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.sroi.Investment;
import java.util.ArrayList;
import java.util.List;

/** What was put in, and how much of it counts as the investment. */
final class InputPart {
    private final Subject subject;

    InputPart(Subject subject) {
        this.subject = subject;
    }

    Section section() {
        Section section = subject.section(Word.INPUTS);
        List<Investment> inputs = subject.study().inputs();
        if (inputs.isEmpty()) {
            return section;
        }
        double all = inputs.stream().mapToDouble(this::present).sum();
        double counted = subject.result().investment().orElse(0);
        // Both are sums of the same present values in another order: only a real difference is worth a sentence.
        boolean same = subject.money(all).equals(subject.money(counted));
        Section told = same
                ? section
                : section.say(subject.say(Word.NOT_ALL_COUNTED, subject.money(counted), subject.money(all)));
        return told.with(inputs(inputs, all, counted));
    }

    private double present(Investment input) {
        return subject.result().value(input.id() + ".pv").orElse(0);
    }

    private Sheet inputs(List<Investment> inputs, double all, double counted) {
        List<List<Cell>> rows = new ArrayList<>();
        inputs.forEach(input -> rows.add(List.of(
                Cell.of(input.name()),
                Cell.of(input.from().isEmpty() ? "" : subject.stakeholder(input.from())),
                subject.term(input.kind().word()),
                subject.figure(input.id() + ".pv", Style.MONEY))));
        rows.add(sum(Word.SUM, all));
        rows.add(sum(Word.COUNTED, counted));
        return subject.sheet("", Word.INPUT, Word.FROM, Word.KIND_OF, Word.PRESENT_VALUE)
                .with(rows);
    }

    private List<Cell> sum(Word label, double value) {
        return List.of(Cell.of(subject.say(label)), Cell.EMPTY, Cell.EMPTY, Cell.of(value, Style.MONEY));
    }
}
