// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.Note;
import dev.impactkit.core.data.Answered;
import dev.impactkit.core.data.Collected;
import dev.impactkit.core.data.Comparison;
import dev.impactkit.core.data.FromWaves;
import dev.impactkit.core.data.NetEffect;
import dev.impactkit.core.data.PerPerson;
import dev.impactkit.core.evidence.Design;
import dev.impactkit.core.evidence.EvidenceGrade;
import dev.impactkit.core.evidence.Grounds;
import dev.impactkit.core.model.ImpactStudy;
import dev.impactkit.core.model.Outcome;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.core.plan.Found;
import dev.impactkit.core.plan.Measurement;
import java.util.Optional;

/**
 * How strong the evidence of an amount is: the grade its note states, else by the rules of the library how it was counted, or
 * that somebody judged so. What a source says that nobody graded has no grade, nor has a number of which nothing is said, nor a
 * formula: its parts have theirs. A grade is shown, and corrects nothing.
 */
final class Grading {
    private final ImpactStudy study;
    private final Collected data;

    Grading(ImpactStudy study) {
        this.study = study;
        this.data = study.collected();
    }

    /** Of the quantity of an outcome, such as "2 (strong)"; empty where it has no grade. */
    String of(Outcome outcome) {
        return outcome.quantity()
                .flatMap(quantity -> grade(outcome.id() + ".quantity", quantity, outcome.note()))
                .map(Grading::told)
                .orElse("");
    }

    String of(Found found) {
        return grade(found.path(), found.amount(), found.item())
                .map(Grading::told)
                .orElse("");
    }

    private Optional<Integer> grade(String path, Amount amount, Note item) {
        Note note = amount.note().equals(Note.NONE) ? item : amount.note();
        if (note.grade() > 0) {
            return Optional.of(note.grade());
        }
        if (amount instanceof Amount.Measured measured) {
            return study.outcomes().stream()
                    .filter(outcome -> path.startsWith(outcome.id() + "."))
                    .findFirst()
                    .flatMap(outcome -> counted(outcome, measured.how()))
                    .map(grounds -> EvidenceGrade.of(grounds).grade());
        }
        boolean judged = !note.reason().isBlank() || !note.decidedBy().isBlank();
        return !(amount instanceof Amount.Computed) && note.source().isBlank() && judged
                ? Optional.of(EvidenceGrade.of(Grounds.of(Design.JUDGEMENT, 1)).grade())
                : Optional.empty();
    }

    private Optional<Grounds> counted(Outcome outcome, Measurement how) {
        if (how instanceof PerPerson people) {
            return grounds(outcome, people);
        }
        if (how instanceof FromWaves followed) {
            String last = followed.waves().get(followed.waves().size() - 1);
            return quantity(outcome).flatMap(people -> grounds(outcome, people.at(last)));
        }
        return how instanceof Answered ? Optional.of(Grounds.of(Design.JUDGEMENT, 1)) : Optional.empty();
    }

    private Optional<Grounds> grounds(Outcome outcome, PerPerson how) {
        String against = outcome.comparison().map(Comparison::against).orElse("");
        if (!against.isEmpty()) {
            return NetEffect.of(data, how, against).value().map(Grading::grounds);
        }
        Design design = outcome.comparison().isPresent() ? Design.COMPARISON : Design.BEFORE_AFTER;
        return data.answered(how, outcome.id())
                .value()
                .flatMap(answered ->
                        data.people(how, outcome.id()).value().map(people -> grounds(design, answered, people)));
    }

    static Optional<PerPerson> quantity(Outcome outcome) {
        return outcome.quantity().flatMap(PerPerson::in);
    }

    static Grounds grounds(NetEffect effect) {
        return grounds(Design.COMPARISON, effect.answered(), effect.people());
    }

    private static Grounds grounds(Design design, int answered, double people) {
        return Grounds.of(design, answered).withResponse(Math.min(1, answered / people));
    }

    static String told(Grounds grounds) {
        return told(EvidenceGrade.of(grounds).grade());
    }

    private static String told(int grade) {
        return grade + " (" + EvidenceGrade.wordOf(grade) + ")";
    }
}
