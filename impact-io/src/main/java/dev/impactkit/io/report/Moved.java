// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.Series;
import dev.impactkit.core.data.Audience;
import dev.impactkit.core.data.Change;
import dev.impactkit.core.data.CountTable;
import dev.impactkit.core.data.Wave;
import dev.impactkit.core.model.Indicator;
import dev.impactkit.core.model.Mark;
import dev.impactkit.core.scale.MeasurementLevel;
import dev.impactkit.core.scale.Scale;
import dev.impactkit.core.statistics.Descriptive;
import dev.impactkit.core.statistics.PairedChange;
import dev.impactkit.core.statistics.Proportion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An indicator between two waves, among those of our own group who answered both times. */
record Moved(Indicator indicator, Optional<Scale> scale, Wave from, Wave to, PairedChange change) {

    /** Each indicator from the first wave at which it was asked to every later one; too few people are not shown to others. */
    static List<Moved> all(Subject subject) {
        int fewest = subject.audience().isProtected() ? CountTable.MINIMUM : 1;
        List<Moved> all = new ArrayList<>();
        for (Indicator indicator : subject.impact().indicators()) {
            List<Wave> asked = asked(subject, indicator);
            asked.stream()
                    .skip(1)
                    .forEach(wave -> of(subject, indicator, asked.get(0), wave)
                            .filter(moved -> moved.change().n() >= fewest)
                            .ifPresent(all::add));
        }
        return all;
    }

    private static List<Wave> asked(Subject subject, Indicator indicator) {
        return subject.impact().measuring().waves().stream()
                .filter(wave -> subject.read().stream()
                        .anyMatch(source -> source.read()
                                .flatMap(found -> found.answers(indicator.id(), wave.id()))
                                .isPresent()))
                .toList();
    }

    private static Optional<Moved> of(Subject subject, Indicator indicator, Wave from, Wave to) {
        Optional<Scale> scale = subject.impact().measuring().scale(indicator);
        // Names have no better and worse.
        return scale.filter(found -> found.level() == MeasurementLevel.NOMINAL).isPresent()
                ? Optional.empty()
                : Change.of(subject.impact().collected(), indicator.id(), from.id(), to.id(), "")
                        .value()
                        .map(change -> new Moved(indicator, scale, from, to, change));
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

    /** Of two answers the mean is a count: that nobody had work says of each that he had none. */
    boolean isTelling(double mean, int n) {
        return isTwoValued() && Math.min(mean, 1 - mean) * n < CountTable.MINIMUM;
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
