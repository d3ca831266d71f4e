// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.Series;
import dev.impactkit.core.statistics.Bootstrap;
import dev.impactkit.core.statistics.EffectSize;
import dev.impactkit.core.statistics.Holm;
import dev.impactkit.core.statistics.PairedChange;
import dev.impactkit.core.statistics.Proportion;
import dev.impactkit.core.statistics.ReliableChange;
import dev.impactkit.core.statistics.TestResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** How large the changes are, what chance alone would do, and who changed by more than the error of the scale. */
final class SizePart {
    /** The same people give the same intervals in every report. */
    private static final Bootstrap BOOTSTRAP = new Bootstrap(1, 2_000, 0.95);

    private final Subject subject;

    SizePart(Subject subject) {
        this.subject = subject;
    }

    Section in(Section section, List<Moved> all) {
        if (all.stream().noneMatch(this::isShown)) {
            return section;
        }
        List<List<Cell>> rows = new ArrayList<>();
        Series p = adjusted(all);
        for (int i = 0; i < all.size(); i++) {
            rows.add(row(all.get(i), p.at(i)));
        }
        return noted(section, all).with(sheet().with(rows).trimmed());
    }

    private Section noted(Section section, List<Moved> all) {
        Section told = section.say(subject.say(Word.SIZE_NOTE));
        if (all.size() > 1) {
            String left = all.stream().allMatch(this::isShown) ? "" : " " + subject.say(Word.HOLM_HIDDEN);
            told = told.say(subject.say(Word.HOLM_NOTE, Integer.toString(all.size())) + left);
        }
        return all.stream().anyMatch(moved -> reliable(moved).isPresent())
                ? told.say(subject.say(Word.RELIABLE_NOTE))
                : told;
    }

    private Sheet sheet() {
        return subject.sheet(
                Word.SIZES, Word.INDICATOR, Word.TO_WAVE, Word.LATER_BETTER, Word.IN_SPREADS, Word.P, Word.RELIABLY);
    }

    /** What is not shown is taken as telling nothing: nobody can work its p back from those of others. */
    private Series adjusted(List<Moved> all) {
        return Holm.adjust(Series.of(all.stream()
                .mapToDouble(moved -> isShown(moved) ? test(moved).p() : 1)
                .toArray()));
    }

    private static TestResult test(Moved moved) {
        return moved.hasDistances() ? moved.change().wilcoxon() : moved.change().signTest();
    }

    private boolean isShown(Moved moved) {
        return moved.isShown(subject.audience());
    }

    private List<Cell> row(Moved moved, double p) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(moved.indicator().name()));
        row.add(Cell.of(moved.to().name()));
        if (isShown(moved)) {
            row.add(size(moved.change().superiority(BOOTSTRAP), Style.SHARE));
            row.add(moved.hasDistances() ? size(moved.change().hedgesG(BOOTSTRAP), Style.RATIO) : Cell.EMPTY);
            row.add(Cell.of(p, Style.CHANCE));
        } else {
            row.addAll(List.of(Subject.HIDDEN, moved.hasDistances() ? Subject.HIDDEN : Cell.EMPTY, Subject.HIDDEN));
        }
        row.add(reliable(moved).map(found -> counts(moved, found)).orElse(Cell.EMPTY));
        return row;
    }

    private Cell size(EffectSize size, Style style) {
        if (Double.isNaN(size.value())) {
            return Cell.EMPTY;
        }
        DoubleFunction<String> print = value -> style == Style.SHARE
                ? subject.wording().numerals().percent(value, 0)
                : style.print(value, subject.wording().numerals());
        String value = print.apply(size.value());
        return Cell.of(
                size.interval().isDefined()
                        ? subject.say(
                                Word.WITH_INTERVAL,
                                value,
                                print.apply(size.interval().low()),
                                print.apply(size.interval().high()))
                        : subject.say(Word.WITHOUT_INTERVAL, value));
    }

    /** Where the study says how reliable the answers are, and they have steps and a spread to have an error in. */
    private static Optional<ReliableChange> reliable(Moved moved) {
        return moved.isTwoValued() || moved.indicator().reliability().isEmpty()
                ? Optional.empty()
                : Optional.of(moved.change()
                                .reliable(moved.indicator().reliability().getAsDouble()))
                        .filter(found -> found.sem() > 0);
    }

    /** Who is better off and who reliably so differ by some people, who must not be few either. */
    private Cell counts(Moved moved, ReliableChange found) {
        PairedChange change = moved.change();
        int little = change.improved().count() - found.improved().count();
        int back = change.worse().count() - found.worse().count();
        boolean shown = isShown(moved)
                && Moved.isShown(
                        subject.audience(),
                        found.improved(),
                        found.same(),
                        found.worse(),
                        Proportion.of(little, change.n()),
                        Proportion.of(back, change.n()));
        return shown
                ? Cell.of(subject.say(
                        Word.BETTER_WORSE,
                        Integer.toString(found.improved().count()),
                        Integer.toString(found.worse().count())))
                : Subject.HIDDEN;
    }
}
