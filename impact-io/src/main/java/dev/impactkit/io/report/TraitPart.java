// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.Series;
import dev.impactkit.core.data.ChangeByTrait;
import dev.impactkit.core.data.Disaggregation;
import dev.impactkit.core.statistics.PairedChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What changed by the traits a table declares: one table an indicator, up to the wave of its target or else the last. From
 * several waves the answer of somebody who left could be worked out.
 */
final class TraitPart {
    private final Subject subject;

    TraitPart(Subject subject) {
        this.subject = subject;
    }

    Section in(Section section, List<Moved> all) {
        Section told = section;
        List<String> small = new ArrayList<>();
        boolean hidden = false;
        for (Moved moved : chosen(all)) {
            List<List<Cell>> rows = new ArrayList<>();
            for (ShownParts parts : ShownParts.of(moved, traits(moved), subject.audience())) {
                if (parts.isAny()) {
                    parts.by().parts().forEach(part -> rows.add(row(moved, parts, part)));
                } else {
                    small.add(subject.say(
                            Word.BY, moved.indicator().name(), parts.by().trait()));
                }
            }
            if (!rows.isEmpty()) {
                rows.add(numbers(subject.say(Word.TOTAL), "", moved, moved.change()));
                hidden |= rows.stream().anyMatch(row -> row.contains(Subject.HIDDEN));
                told = told.with(sheet(moved).with(rows));
            }
        }
        told = small.isEmpty() ? told : told.say(subject.say(Word.PARTS_SMALL, String.join("; ", small)));
        return hidden ? told.say(subject.say(Word.LEFT_OUT_TO_PROTECT)) : told;
    }

    /** Of each indicator one wave to look at. */
    private static Iterable<Moved> chosen(List<Moved> all) {
        Map<String, Moved> chosen = new LinkedHashMap<>();
        for (Moved moved : all) {
            // Percentages of wholes of their own are no people of one trait.
            if (moved.rolledUp().isPresent()) {
                continue;
            }
            chosen.merge(moved.indicator().id(), moved, (first, later) -> first.isAimedFor() ? first : later);
        }
        return chosen.values();
    }

    /** A trait that all have in common tells nothing apart. */
    private List<ChangeByTrait> traits(Moved moved) {
        String indicator = moved.indicator().id();
        return subject.read().stream()
                .filter(source -> source.asks(indicator))
                .flatMap(source -> source.traits().keySet().stream())
                .flatMap(trait -> ChangeByTrait.of(
                        subject.impact().collected(),
                        indicator,
                        moved.from().id(),
                        moved.to().id(),
                        trait)
                        .value()
                        .stream())
                .filter(by -> by.parts().size() > 1)
                .toList();
    }

    private Sheet sheet(Moved moved) {
        String title = subject.say(
                Word.BY_TRAIT,
                moved.indicator().name(),
                moved.from().name(),
                moved.to().name());
        return subject.sheet(title, Word.TRAIT, Word.PART, Word.PAIRS, Word.BASELINE, Word.ACTUAL, Word.CHANGE);
    }

    private List<Cell> row(Moved moved, ShownParts parts, ChangeByTrait.Part part) {
        String word = part.word().equals(Disaggregation.UNKNOWN) ? subject.say(Word.NOT_KNOWN) : part.word();
        return parts.isShown(part)
                ? numbers(parts.by().trait(), word, moved, part.change())
                : List.of(
                        Cell.of(parts.by().trait()),
                        Cell.of(word),
                        Subject.HIDDEN,
                        Subject.HIDDEN,
                        Subject.HIDDEN,
                        Subject.HIDDEN);
    }

    private List<Cell> numbers(String trait, String word, Moved moved, PairedChange change) {
        Cell before = middle(moved, change, change.before());
        Cell after = middle(moved, change, change.after());
        boolean both = before instanceof Cell.Figure && after instanceof Cell.Figure;
        Cell moves = both ? Cell.of(moved.middle(change.after()) - moved.middle(change.before()), Style.RATIO) : before;
        return List.of(Cell.of(trait), Cell.of(word), Cell.of(change.n(), Style.QUANTITY), before, after, moves);
    }

    private Cell middle(Moved moved, PairedChange change, Series answers) {
        if (change.n() == 0) {
            return Cell.EMPTY;
        }
        boolean telling = subject.audience().isProtected() && moved.isTelling(answers);
        return telling ? Subject.HIDDEN : Cell.of(moved.middle(answers), Style.RATIO);
    }
}
