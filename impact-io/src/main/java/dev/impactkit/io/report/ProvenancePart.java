// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.Note;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.core.plan.Found;
import dev.impactkit.sroi.SroiStudy;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Where every number comes from, and who stands behind it. */
final class ProvenancePart {
    private final Subject subject;
    private final Grading grading;

    ProvenancePart(Subject subject) {
        this.subject = subject;
        this.grading = new Grading(subject.impact());
    }

    Section section() {
        List<Found> all = Found.in("", SroiStudy.SHAPE, subject.study());
        Section section = subject.section(Word.PROVENANCE);
        long given = all.stream().filter(ProvenancePart::isGiven).count();
        long untold = all.stream()
                .filter(ProvenancePart::isGiven)
                .filter(found -> !note(found).traceable())
                .count();
        if (untold > 0) {
            section = section.say(subject.say(Word.UNSOURCED, subject.count(untold), subject.count(given)));
        }
        return section.with(subject.sheet(
                        "",
                        Word.AMOUNT,
                        Word.VALUE,
                        Word.STATED_AS,
                        Word.SOURCE,
                        Word.DECIDED_BY,
                        Word.ON,
                        Word.EVIDENCE_GRADE)
                .with(all.stream().map(this::row).toList())
                .trimmed());
    }

    /** A formula needs no source of its own, its parts have theirs; and what is counted says in which table. */
    private static boolean isGiven(Found found) {
        return !(found.amount() instanceof Amount.Computed || found.amount() instanceof Amount.Measured);
    }

    /** What the number says of itself, else what its item says. */
    private static Note note(Found found) {
        return found.amount().note().equals(Note.NONE)
                ? found.item()
                : found.amount().note();
    }

    private List<Cell> row(Found found) {
        Note note = note(found);
        OptionalDouble value = value(found);
        String stated = AmountText.of(found.amount(), found.kind(), subject.wording());
        boolean plain = value.isPresent()
                && found.amount() instanceof Amount.Given given
                && given.estimate().key().equals("fixed");
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(found.path()));
        row.add(subject.withheld().hides(found) ? Subject.HIDDEN : Cell.of(value, AmountText.style(found.kind())));
        row.add(Cell.of(plain || subject.withheld().isBeside(found.path()) ? "" : stated));
        row.add(Cell.of(Subject.told(note)));
        row.add(Cell.of(note.decidedBy()));
        row.add(Cell.of(note.on()));
        row.add(Cell.of(grading.of(found)));
        return row;
    }

    private OptionalDouble value(Found found) {
        return found.amount() instanceof Amount.Given given
                ? Subject.finite(given.estimate().best())
                : subject.result().value(found.path());
    }
}
