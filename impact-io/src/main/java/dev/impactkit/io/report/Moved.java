// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.Series;
import dev.impactkit.core.audience.Audience;
import dev.impactkit.core.audience.CountTable;
import dev.impactkit.core.data.Change;
import dev.impactkit.core.data.Change.RolledUp;
import dev.impactkit.core.data.Collected;
import dev.impactkit.core.data.Wave;
import dev.impactkit.core.model.CompositeScores;
import dev.impactkit.core.model.Indicator;
import dev.impactkit.core.model.Mark;
import dev.impactkit.core.scale.Composite;
import dev.impactkit.core.scale.MeasurementLevel;
import dev.impactkit.core.scale.Percentage;
import dev.impactkit.core.scale.Scale;
import dev.impactkit.core.statistics.Descriptive;
import dev.impactkit.core.statistics.PairedChange;
import dev.impactkit.core.statistics.Proportion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An indicator between two waves, among those of our own group who answered both times. */
record Moved(
        Indicator indicator,
        Optional<Scale> scale,
        Wave from,
        Wave to,
        PairedChange change,
        Optional<RolledUp> rolledUp) {

    /** From one wave to another. */
    private record Span(Wave from, Wave to) {}

    /**
     * Each indicator and composite from the first wave at which it was asked to every later one; too few people are not shown to
     * others, nor is a composite from which an item that is not shown could be worked out.
     */
    static List<Moved> all(Subject subject) {
        boolean guarded = subject.audience().isProtected();
        List<Moved> all = new ArrayList<>();
        for (Indicator indicator : subject.impact().indicators()) {
            spans(subject, indicator.id())
                    .flatMap(span -> of(subject, indicator, span))
                    .forEach(all::add);
        }
        for (Composite composite : subject.impact().measuring().composites()) {
            List<Moved> items = all.stream()
                    .filter(one -> composite.items().contains(one.indicator.id()) && !one.isTelling())
                    .toList();
            spans(subject, composite.id())
                    .filter(span -> !guarded
                            || composite.items().size()
                                    == items.stream()
                                            .filter(one -> one.isOf(span))
                                            .count())
                    .flatMap(span -> of(subject, scored(subject, composite, span.from()), span))
                    .forEach(all::add);
        }
        return all;
    }

    private static Stream<Span> spans(Subject subject, String id) {
        List<Wave> asked = subject.impact().measuring().waves().stream()
                .filter(wave -> subject.read().stream()
                        .anyMatch(source -> source.read()
                                .flatMap(found -> found.answers(id, wave.id()))
                                .isPresent()))
                .toList();
        return asked.stream().skip(1).map(wave -> new Span(asked.get(0), wave));
    }

    private boolean isOf(Span span) {
        return from.equals(span.from()) && to.equals(span.to());
    }

    /** As an indicator, as reliable as its items go together at the start. */
    private static Indicator scored(Subject subject, Composite composite, Wave start) {
        Indicator scored = Indicator.of(composite.id(), composite.name());
        return subject.read().stream()
                .filter(source -> source.asks(composite.id()))
                .map(source -> CompositeScores.alpha(composite, source.read().orElseThrow(), start.id()))
                .filter(found -> found.alpha() > 0)
                .findFirst()
                .map(found -> scored.reliable(Math.min(1, found.alpha())))
                .orElse(scored);
    }

    private static Stream<Moved> of(Subject subject, Indicator indicator, Span span) {
        Optional<Scale> scale = subject.impact().measuring().scale(indicator);
        // Names have no better and worse.
        if (scale.filter(found -> found.level() == MeasurementLevel.NOMINAL).isPresent()) {
            return Stream.empty();
        }
        int fewest = subject.audience().isProtected() ? CountTable.MINIMUM : 1;
        Collected data = subject.impact().collected();
        String from = span.from().id();
        String to = span.to().id();
        return Change.of(data, indicator.id(), from, to, "")
                .value()
                .filter(change -> change.n() >= fewest)
                .map(change -> new Moved(
                        indicator,
                        scale,
                        span.from(),
                        span.to(),
                        change,
                        Change.rolledUp(data, indicator.id(), from, to, "")))
                .stream();
    }

    /** Whether there are only two answers, such as yes and no: then the mean is a share. */
    boolean isTwoValued() {
        return scale.filter(found -> found.options().size() == 2).isPresent();
    }

    /** Whether the scale tells only which answer is more, and not by how much. */
    boolean onlyRanks() {
        return scale.filter(found -> found.level() == MeasurementLevel.ORDINAL)
                .filter(found -> found.options().size() > 2)
                .isPresent();
    }

    /** Where it stood at first; of percentages parts and wholes are summed. */
    double before() {
        return rolledUp.flatMap(both -> share(both.before())).orElseGet(() -> middle(change.before()));
    }

    /** Where it stood then. */
    double after() {
        return rolledUp.flatMap(both -> share(both.after())).orElseGet(() -> middle(change.after()));
    }

    private static Optional<Double> share(Percentage rolledUp) {
        return rolledUp.share().stream().boxed().findFirst();
    }

    /** The mean where distances mean something, else the median; of yes and no the mean is a share. */
    double middle(Series answers) {
        Descriptive described = Descriptive.of(answers);
        return onlyRanks() ? described.median() : described.mean();
    }

    /** Whether it may be said how far people moved. */
    boolean hasDistances() {
        return !onlyRanks() && !isTwoValued();
    }

    /** One hidden count could be worked out from the others: all of these parts of the same people are shown, or none. */
    static boolean isShown(Audience readers, Proportion... parts) {
        return !readers.isProtected() || Stream.of(parts).allMatch(part -> part.count() >= CountTable.MINIMUM);
    }

    /** Whether these readers may know how many are better off, the same and worse. */
    boolean isShown(Audience readers) {
        return isShown(readers, change.improved(), change.same(), change.worse());
    }

    /** Of two answers the mean is a count; and what holds of everybody is told of each: that nobody had work, he had none. */
    boolean isTelling(Series answers) {
        double mean = Descriptive.of(answers).mean();
        return isOfOneMind(answers)
                || (isTwoValued() && Math.min(mean, 1 - mean) * answers.size() < CountTable.MINIMUM);
    }

    private boolean isTelling() {
        return isTelling(change.before()) || isTelling(change.after());
    }

    /** Whether all answered the same. */
    static boolean isOfOneMind(Series answers) {
        return answers.size() > 0 && answers.stream().distinct().count() == 1;
    }

    /** The target that was set for this wave, or for none in particular. */
    Optional<Mark> target() {
        return indicator
                .aims()
                .target()
                .filter(mark -> mark.wave().isEmpty() || mark.wave().equals(to.id()));
    }

    /** Whether a target was set for this very wave. */
    boolean isAimedFor() {
        return target().filter(mark -> !mark.wave().isEmpty()).isPresent();
    }
}
