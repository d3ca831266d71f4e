// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.data.NetEffect;
import dev.impactkit.core.model.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the indicators say: what changed, what came about beyond the others, what nobody measured. */
final class IndicatorPart {
    private final Subject subject;
    private final NetEffectPart netEffects;

    IndicatorPart(Subject subject) {
        this.subject = subject;
        this.netEffects = new NetEffectPart(subject);
    }

    Section section() {
        ChangePart changes = new ChangePart(subject);
        List<Moved> all = Moved.all(subject);
        Section section = changes.in(subject.section(Word.WHAT_CHANGED), all);
        section = new SizePart(subject).in(section, all);
        section = new TraitPart(subject).in(section, all).with(netEffects.sheet());
        for (Moved one : all) {
            section = changes.lowResponse(one).map(section::say).orElse(section);
        }
        return section;
    }

    Optional<NetEffect> netEffect(Outcome outcome) {
        return netEffects.of(outcome);
    }

    Section notMeasured() {
        Sheet sheet = subject.sheet("", Word.OUTCOME, Word.WHY);
        List<List<Cell>> rows = new ArrayList<>();
        // A study that measures nothing is asked about that elsewhere; here stand the gaps of one that does.
        List<Outcome> outcomes = subject.impact().indicators().isEmpty()
                ? List.of()
                : subject.impact().outcomes();
        for (Outcome outcome : outcomes) {
            why(outcome).ifPresent(reason -> rows.add(List.of(Cell.of(outcome.name()), Cell.of(reason))));
        }
        return subject.section(Word.NOT_MEASURED).with(sheet.with(rows));
    }

    private Optional<String> why(Outcome outcome) {
        if (outcome.indicators().isEmpty()) {
            return Optional.of(subject.say(Word.NO_INDICATOR));
        }
        boolean asked = outcome.indicators().stream()
                .anyMatch(id -> subject.read().stream()
                        .anyMatch(source -> source.columns().containsKey(id)));
        return asked || subject.impact().measuring().data().isEmpty()
                ? Optional.empty()
                : Optional.of(subject.say(
                        Word.NOT_ASKED,
                        String.join(
                                ", ",
                                outcome.indicators().stream().map(subject::name).toList())));
    }
}
