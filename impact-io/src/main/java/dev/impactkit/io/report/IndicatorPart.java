// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.Series;
import dev.impactkit.core.data.Change;
import dev.impactkit.core.data.Collected;
import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.data.NetEffect;
import dev.impactkit.core.data.PerPerson;
import dev.impactkit.core.data.Wave;
import dev.impactkit.core.model.Achievement;
import dev.impactkit.core.model.Aims;
import dev.impactkit.core.model.Indicator;
import dev.impactkit.core.model.Mark;
import dev.impactkit.core.model.Outcome;
import dev.impactkit.core.scale.MeasurementLevel;
import dev.impactkit.core.scale.Scale;
import dev.impactkit.core.statistics.Descriptive;
import dev.impactkit.core.statistics.Interval;
import dev.impactkit.core.statistics.PairedChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the indicators say: baseline, target, actual, change; what came about beyond the others; what nobody measured. */
final class IndicatorPart {
    private static final int FEW = 5;
    private static final double ENOUGH = 0.7;
    private static final Cell HIDDEN = Cell.of("-");

    private final Subject subject;
    private final Collected data;

    IndicatorPart(Subject subject) {
        this.subject = subject;
        this.data = subject.impact().collected();
    }

    /** An indicator between two waves. */
    private record Moved(Indicator indicator, Wave from, Wave to, PairedChange change) {}

    Section section() {
        List<Moved> all = moved();
        Section section = subject.section(Word.WHAT_CHANGED)
                .with(levels(all))
                .with(moves(all))
                .with(netEffects());
        if (!all.isEmpty()) {
            section = section.say(subject.say(Word.CHANGE_NOTE));
        }
        for (Moved one : all) {
            section = lowResponse(one).map(section::say).orElse(section);
        }
        return section;
    }

    /** Each indicator from the first wave at which it was asked to every later one, among our own group. */
    private List<Moved> moved() {
        List<Moved> all = new ArrayList<>();
        List<Wave> waves = subject.impact().measuring().waves();
        for (Indicator indicator : subject.impact().indicators()) {
            List<Wave> asked = waves.stream()
                    .filter(wave -> subject.read().stream()
                            .anyMatch(source -> source.read()
                                    .flatMap(found -> found.answers(indicator.id(), wave.id()))
                                    .isPresent()))
                    .toList();
            asked.stream()
                    .skip(1)
                    .forEach(wave -> Change.of(
                                    data, indicator.id(), asked.get(0).id(), wave.id(), "")
                            .value()
                            .filter(change -> change.n() >= (subject.audience().isProtected() ? FEW : 1))
                            .ifPresent(change -> all.add(new Moved(indicator, asked.get(0), wave, change))));
        }
        return all;
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
        double before = middle(moved, change.before());
        double after = middle(moved, change.after());
        Optional<Mark> target = moved.indicator()
                .aims()
                .target()
                .filter(mark ->
                        mark.wave().isEmpty() || mark.wave().equals(moved.to().id()));
        Optional<Achievement> achieved =
                target.map(mark -> Achievement.of(from(moved.indicator().aims(), before), after));
        return List.of(
                Cell.of(moved.indicator().name()),
                Cell.of(moved.from().name()),
                Cell.of(moved.to().name()),
                Cell.of(change.n(), Style.QUANTITY),
                isTelling(moved, before) ? HIDDEN : Cell.of(before, Style.RATIO),
                isTelling(moved, after) ? HIDDEN : Cell.of(after, Style.RATIO),
                target.map(mark -> Cell.of(mark.value(), Style.RATIO)).orElse(Cell.EMPTY),
                isTelling(moved, before) || isTelling(moved, after)
                        ? Cell.EMPTY
                        : Cell.of(achieved.map(Achievement::share).orElse(OptionalDouble.empty()), Style.SHARE));
    }

    /** Of two answers the mean is a count: that nobody had work says of each that he had none. */
    private boolean isTelling(Moved moved, double mean) {
        boolean two = subject.impact()
                .measuring()
                .scale(moved.indicator())
                .filter(scale -> scale.options().size() == 2)
                .isPresent();
        int n = moved.change().n();
        return subject.audience().isProtected() && two && Math.min(mean, 1 - mean) * n < FEW;
    }

    /** The mean where distances mean something, else the median; of yes and no the mean is a share. */
    private double middle(Moved moved, Series answers) {
        Optional<Scale> scale = subject.impact().measuring().scale(moved.indicator());
        boolean ranks = scale.filter(found -> found.level() == MeasurementLevel.ORDINAL)
                .filter(found -> found.options().size() > 2)
                .isPresent();
        Descriptive described = Descriptive.of(answers);
        return ranks ? described.median() : described.mean();
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
        boolean shown = isShown(change);
        return List.of(
                Cell.of(moved.indicator().name()),
                Cell.of(moved.from().name()),
                Cell.of(moved.to().name()),
                shown ? Cell.of(change.improved().count(), Style.QUANTITY) : HIDDEN,
                shown ? Cell.of(change.same().count(), Style.QUANTITY) : HIDDEN,
                shown ? Cell.of(change.worse().count(), Style.QUANTITY) : HIDDEN,
                shown ? Cell.of(subject.say(Word.FROM_TO, percent(interval.low()), percent(interval.high()))) : HIDDEN);
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

    /** Of a quantity, the people of the group and those who answered, the count behind it could be worked out. */
    private boolean isShown(NetEffect effect) {
        return !subject.audience().isProtected() || effect.fewest() >= FEW;
    }

    /** One hidden count of three could be worked out from the others: all are shown, or none. */
    private boolean isShown(PairedChange change) {
        return !subject.audience().isProtected()
                || List.of(change.improved(), change.same(), change.worse()).stream()
                        .allMatch(part -> part.count() >= FEW);
    }

    private String percent(double share) {
        return subject.wording().numerals().percent(share, 0);
    }

    private Optional<String> lowResponse(Moved moved) {
        DataSource source = subject.read().stream()
                .filter(one -> one.columns().containsKey(moved.indicator().id()))
                .findFirst()
                .orElseThrow();
        String group = source.groupNames().get(0);
        double people = source.people().getOrDefault(group, 0.0);
        int n = moved.change().n();
        if (people <= 0 || n / people >= ENOUGH || !isShown(moved.change())) {
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

    private Sheet netEffects() {
        Sheet sheet = subject.sheet(
                Word.NET_EFFECTS,
                Word.OUTCOME,
                Word.COMPARED_WITH,
                Word.CAME_ABOUT,
                Word.ANYWAY,
                Word.NET_EFFECT,
                Word.LOW,
                Word.HIGH,
                Word.AS_DEADWEIGHT,
                Word.EVIDENCE_GRADE);
        List<List<Cell>> rows = new ArrayList<>();
        for (Outcome outcome : subject.impact().outcomes()) {
            netEffect(outcome).ifPresent(effect -> rows.add(row(outcome, effect)));
        }
        return sheet.with(rows).trimmed();
    }

    Optional<NetEffect> netEffect(Outcome outcome) {
        Optional<PerPerson> how = Grading.quantity(outcome);
        return outcome.comparison()
                .filter(others -> !others.against().isEmpty())
                .flatMap(others -> how.flatMap(
                        found -> NetEffect.of(data, found, others.against()).value()))
                .filter(this::isShown);
    }

    private static List<Cell> row(Outcome outcome, NetEffect effect) {
        return List.of(
                Cell.of(outcome.name()),
                Cell.of(effect.against()),
                Cell.of(effect.quantity().best(), Style.MONTHS),
                Cell.of(effect.counterfactual().best(), Style.MONTHS),
                Cell.of(effect.best(), Style.MONTHS),
                Cell.of(effect.quantile(0.05), Style.MONTHS),
                Cell.of(effect.quantile(0.95), Style.MONTHS),
                Cell.of(effect.deadweight(), Style.SHARE),
                Cell.of(Grading.told(Grading.grounds(effect))));
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
