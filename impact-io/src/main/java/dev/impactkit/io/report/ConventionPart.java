// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.Args;
import dev.impactkit.core.Param;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.sroi.convention.Convention;
import dev.impactkit.sroi.convention.Presets;
import dev.impactkit.sroi.convention.Presets.Preset;
import java.util.ArrayList;
import java.util.List;

/** By which conventions: every choice behind a ratio, what the study changed, and what is doubtful. */
final class ConventionPart {
    private final Subject subject;
    private final Convention convention;

    ConventionPart(Subject subject) {
        this.subject = subject;
        this.convention = subject.study().convention();
    }

    Section section() {
        Section section = subject.section(Word.CONVENTIONS);
        if (!subject.study().isValued()) {
            return section;
        }
        for (Preset preset : Presets.all()) {
            if (preset.word().equals(convention.preset())) {
                section = preset(section, preset);
            }
        }
        return schedule(section);
    }

    /** The preset, and what the study changes of it. */
    String name() {
        List<String> changes = new ArrayList<>();
        for (Param param : Convention.SHAPE.params()) {
            Object change = convention.changes().values().getOrDefault(param.name(), "");
            if (!change.equals("")) {
                changes.add(term(param) + " " + choice(change, param).print(subject.wording()));
            }
        }
        return changes.isEmpty()
                ? convention.preset()
                : subject.say(Word.CHANGED, convention.preset(), String.join(", ", changes));
    }

    private String term(Param param) {
        return subject.wording().term("convention." + param.name());
    }

    private Section preset(Section section, Preset preset) {
        Section told = section.say(subject.say(Word.CONVENTION_IS, preset.word(), preset.source()));
        if (!preset.doubts().isEmpty()) {
            told = told.say(subject.say(Word.CONVENTION_DOUBTS, preset.doubts()));
        }
        boolean kept = convention.changes().values().isEmpty();
        return told.say(subject.say(kept ? Word.CONVENTION_KEPT : Word.CONVENTION_CHANGED))
                .with(choices(preset.convention().choices()));
    }

    private Section schedule(Section section) {
        return convention
                .schedule()
                .map(schedule -> section.say(subject.say(
                        Word.SCHEDULE_IS,
                        schedule.name(),
                        schedule.source(),
                        subject.wording().date(schedule.reviewBy()))))
                .orElse(section);
    }

    /** Every choice that holds here or held in the preset; the third cell only where the two differ. */
    private Sheet choices(Args standard) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Param param : Convention.SHAPE.params()) {
            Object here = convention.choices().values().getOrDefault(param.name(), "");
            Object there = standard.values().getOrDefault(param.name(), "");
            if (!here.equals("") || !there.equals("")) {
                rows.add(List.of(
                        Cell.of(term(param)),
                        choice(here, param),
                        here.equals(there) ? Cell.EMPTY : choice(there, param)));
            }
        }
        return subject.sheet("", Word.CHOICE, Word.HERE, Word.PRESET_SAYS)
                .with(rows)
                .trimmed();
    }

    private Cell choice(Object value, Param param) {
        if (value.equals("")) {
            return Cell.of(subject.say(Word.NOTHING));
        }
        if (value instanceof Boolean flag) {
            return Cell.of(subject.say(flag ? Word.YES : Word.NO));
        }
        if (value instanceof Double number) {
            return Cell.of(number, Style.QUANTITY);
        }
        return value instanceof Amount amount
                ? Cell.of(AmountText.of(amount, param.kind(), subject.wording()))
                : subject.term(value.toString());
    }
}
