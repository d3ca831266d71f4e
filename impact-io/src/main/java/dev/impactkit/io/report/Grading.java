// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.data.Collected;
import dev.impactkit.core.data.NetEffect;
import dev.impactkit.core.data.PerPerson;
import dev.impactkit.core.evidence.Design;
import dev.impactkit.core.evidence.EvidenceGrade;
import dev.impactkit.core.evidence.Grounds;
import dev.impactkit.core.model.Outcome;
import java.util.Optional;

/**
 * How strong the evidence of a quantity is: the grade its note states, or by the rules of the library how it was counted. It
 * is shown, and corrects nothing.
 */
final class Grading {
    private final Collected data;

    Grading(Collected data) {
        this.data = data;
    }

    /** Such as "2 (strong)"; empty where nobody says and nothing was counted. */
    String of(Outcome outcome) {
        int stated = outcome.quantity().map(amount -> amount.note().grade()).orElse(0);
        if (stated > 0) {
            return Integer.toString(stated);
        }
        return counted(outcome)
                .flatMap(how -> grounds(outcome, how))
                .map(Grading::told)
                .orElse("");
    }

    static Optional<PerPerson> counted(Outcome outcome) {
        return outcome.quantity().flatMap(PerPerson::in);
    }

    private Optional<Grounds> grounds(Outcome outcome, PerPerson how) {
        String against = outcome.comparison().map(others -> others.against()).orElse("");
        if (!against.isEmpty()) {
            return NetEffect.of(data, how, against).value().map(Grading::grounds);
        }
        Design design = outcome.comparison().isPresent() ? Design.COMPARISON : Design.BEFORE_AFTER;
        return data.answered(how, outcome.id())
                .value()
                .flatMap(answered ->
                        data.people(how, outcome.id()).value().map(people -> grounds(design, answered, people)));
    }

    static Grounds grounds(NetEffect effect) {
        return grounds(Design.COMPARISON, effect.answered(), effect.people());
    }

    private static Grounds grounds(Design design, int answered, double people) {
        return Grounds.of(design, answered).withResponse(Math.min(1, answered / people));
    }

    static String told(Grounds grounds) {
        EvidenceGrade grade = EvidenceGrade.of(grounds);
        return grade.grade() + " (" + grade.word() + ")";
    }
}
