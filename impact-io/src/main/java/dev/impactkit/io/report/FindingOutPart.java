// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.choice.Gain;
import dev.impactkit.core.choice.ValueOfInformation;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.engine.Simulation;
import dev.impactkit.sroi.SroiDecision;
import java.util.List;

/** What it is worth to know more, where the study is made to decide and something is uncertain. */
final class FindingOutPart {
    /** Enough for the curves it rests on, whatever the ranges are drawn with. */
    private static final long DRAWS = 10_000;

    private static final int MOST = 10;

    private final Subject subject;

    FindingOutPart(Subject subject) {
        this.subject = subject;
    }

    Section section() {
        Section section = subject.section(Word.FINDING_OUT);
        return subject.plan()
                .decision()
                .filter(decision -> subject.simulation().isPresent())
                .map(decision -> worth(section, value(decision)))
                .orElse(section);
    }

    private ValueOfInformation value(SroiDecision decision) {
        long seed = subject.simulation().map(Simulation::draws).orElseThrow().seed();
        return decision.valueOfInformation(Draws.of(DRAWS).seed(seed));
    }

    private Section worth(Section section, ValueOfInformation value) {
        double threshold = subject.study().threshold().orElse(1);
        Section told = section.say(
                subject.say(Word.DECISION_IS, subject.study().currency(), Style.QUANTITY.print(threshold, marks())));
        boolean goes = value.best().equals(value.decision().options().get(0));
        told = told.say(subject.say(goes ? Word.WOULD_GO : Word.WOULD_STOP, marks().percent(value.chanceWrong(), 1)));
        if (value.perfect().value() == 0) {
            return told.say(subject.say(Word.NOTHING_TO_FIND));
        }
        return told.say(subject.say(
                        Word.WORTH_OF_ALL, subject.money(value.perfect().value())))
                .with(amounts(value.amounts()));
    }

    private Numerals marks() {
        return subject.wording().numerals();
    }

    private Sheet amounts(List<Gain> gains) {
        return subject.sheet(Word.WORTH_KNOWING, Word.AMOUNT, Word.AT_MOST, Word.ERROR)
                .with(gains.stream()
                        .filter(gain -> gain.value() > 0)
                        .limit(MOST)
                        .map(gain -> List.of(
                                Cell.of(gain.of()),
                                Cell.of(gain.value(), Style.DRAWN),
                                Cell.of(gain.error(), Style.DRAWN)))
                        .toList());
    }
}
