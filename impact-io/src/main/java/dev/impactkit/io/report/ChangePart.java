// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.Series;
import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.data.Response;
import dev.impactkit.core.model.Achievement;
import dev.impactkit.core.model.Aims;
import dev.impactkit.core.model.Mark;
import dev.impactkit.core.statistics.Interval;
import dev.impactkit.core.statistics.PairedChange;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What changed: where indicators started, are to go and came to; who is better off, and what those who are missing may hide. */
final class ChangePart {
    private final Subject subject;

    ChangePart(Subject subject) {
        this.subject = subject;
    }

    Section in(Section section, List<Moved> all) {
        Section told = section.with(levels(all)).with(moves(all));
        if (!all.isEmpty()) {
            told = told.say(subject.say(Word.CHANGE_NOTE));
        }
        return told;
    }

    private Sheet levels(List<Moved> all) {
        return subject.sheet(
                        "",
                        Word.INDICATOR,
                        Word.FROM_WAVE,
                        Word.TO_WAVE,
                        Word.PAIRS,
                        Word.BASELINE,
                        Word.ACTUAL,
                        Word.TARGET,
                        Word.ACHIEVED)
                .with(all.stream().map(this::level).toList())
                .trimmed();
    }

    private List<Cell> level(Moved moved) {
        PairedChange change = moved.change();
        double before = moved.before();
        double after = moved.after();
        Optional<Mark> target = moved.target();
        Optional<Achievement> achieved =
                target.map(mark -> Achievement.of(from(moved.indicator().aims(), before), after));
        return List.of(
                Cell.of(moved.indicator().name()),
                Cell.of(moved.from().name()),
                Cell.of(moved.to().name()),
                Cell.of(change.n(), Style.QUANTITY),
                isTelling(moved, change.before()) ? Subject.HIDDEN : Cell.of(before, Style.RATIO),
                isTelling(moved, change.after()) ? Subject.HIDDEN : Cell.of(after, Style.RATIO),
                target.map(mark -> Cell.of(mark.value(), Style.RATIO)).orElse(Cell.EMPTY),
                isTelling(moved, change.before()) || isTelling(moved, change.after())
                        ? Cell.EMPTY
                        : Cell.of(achieved.map(Achievement::share).orElse(OptionalDouble.empty()), Style.SHARE));
    }

    private boolean isTelling(Moved moved, Series answers) {
        return subject.audience().isProtected() && moved.isTelling(answers);
    }

    /** What was measured first is the baseline where the study states none. */
    private static Aims from(Aims aims, double measured) {
        return aims.baseline().isPresent()
                ? aims
                : new Aims(
                        aims.lower(),
                        aims.cumulative(),
                        Optional.of(Mark.of(measured)),
                        aims.target(),
                        aims.threshold());
    }

    private Sheet moves(List<Moved> all) {
        return subject.sheet(
                        "",
                        Word.INDICATOR,
                        Word.FROM_WAVE,
                        Word.TO_WAVE,
                        Word.BETTER,
                        Word.SAME,
                        Word.WORSE,
                        Word.INTERVAL)
                .with(all.stream().map(this::move).toList());
    }

    private List<Cell> move(Moved moved) {
        PairedChange change = moved.change();
        Interval interval = change.improved().wilson(0.95);
        boolean shown = moved.isShown(subject.audience());
        return List.of(
                Cell.of(moved.indicator().name()),
                Cell.of(moved.from().name()),
                Cell.of(moved.to().name()),
                shown ? Cell.of(change.improved().count(), Style.QUANTITY) : Subject.HIDDEN,
                shown ? Cell.of(change.same().count(), Style.QUANTITY) : Subject.HIDDEN,
                shown ? Cell.of(change.worse().count(), Style.QUANTITY) : Subject.HIDDEN,
                shown
                        ? Cell.of(subject.say(Word.FROM_TO, percent(interval.low()), percent(interval.high())))
                        : Subject.HIDDEN);
    }

    private String percent(double share) {
        return subject.wording().numerals().percent(share, 0);
    }

    /** What the change of all would be with those who did not answer, where they are many. */
    Optional<String> lowResponse(Moved moved) {
        DataSource source = subject.read().stream()
                .filter(one -> one.asks(moved.indicator().id()))
                .findFirst()
                .orElseThrow();
        String group = source.groupNames().get(0);
        double people = source.people().getOrDefault(group, 0.0);
        int n = moved.change().n();
        if (people <= 0 || n / people >= Response.ENOUGH || !moved.isShown(subject.audience())) {
            return Optional.empty();
        }
        double better = moved.change().improved().count();
        return Optional.of(subject.say(
                Word.LOW_RESPONSE,
                group.isEmpty() ? source.id() : group,
                moved.indicator().name(),
                Integer.toString(n),
                subject.wording().numerals().shortest(people),
                percent(better / people),
                percent((better + people - n) / people)));
    }
}
