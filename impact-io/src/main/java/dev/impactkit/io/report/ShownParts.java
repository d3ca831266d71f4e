// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.Series;
import dev.impactkit.core.audience.Audience;
import dev.impactkit.core.audience.CountTable;
import dev.impactkit.core.audience.ProtectedTable;
import dev.impactkit.core.data.ChangeByTrait;
import dev.impactkit.core.scale.Option;
import dev.impactkit.core.statistics.PairedChange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Which parts of a change some readers may see. A part is shown with all its numbers or with none: where few people stand
 * behind it, or one of two answers, or where it could be worked out from the total and the other parts. As many of each part
 * gave each answer, the tables of all traits are protected together, since their rows have the same totals.
 *
 * @param by a trait
 * @param words of the parts that are shown
 */
record ShownParts(ChangeByTrait by, Set<String> words) {

    static List<ShownParts> of(Moved moved, List<ChangeByTrait> traits, Audience readers) {
        List<Set<String>> shown = new ArrayList<>();
        traits.forEach(trait -> shown.add(all(trait)));
        if (readers.isProtected() && !traits.isEmpty()) {
            keep(shown, traits, moved, PairedChange::before, readers);
            keep(shown, traits, moved, PairedChange::after, readers);
            IntStream.range(0, traits.size())
                    .filter(t -> traits.get(t).parts().stream()
                            .anyMatch(part -> shown.get(t).contains(part.word()) && isOfOneMind(part)))
                    .forEach(t -> shown.get(t).clear());
        }
        return IntStream.range(0, traits.size())
                .mapToObj(t -> new ShownParts(traits.get(t), shown.get(t)))
                .toList();
    }

    private static Set<String> all(ChangeByTrait trait) {
        Set<String> words = new LinkedHashSet<>();
        trait.parts().forEach(part -> words.add(part.word()));
        return words;
    }

    private static void keep(
            List<Set<String>> shown,
            List<ChangeByTrait> traits,
            Moved moved,
            Function<PairedChange, Series> wave,
            Audience readers) {
        List<ProtectedTable> tables = CountTable.protectedFor(
                traits.stream().map(trait -> table(trait, moved, wave)).toList(), readers, CountTable.MINIMUM);
        boolean whole = tables.stream().allMatch(ShownParts::isWholeShown);
        for (int t = 0; t < tables.size(); t++) {
            ProtectedTable table = tables.get(t);
            for (int part = 0; part < table.columns().size(); part++) {
                if (!whole || !isShown(table, part)) {
                    shown.get(t).remove(table.columns().get(part));
                }
            }
        }
    }

    /** How many of each part gave each of two answers; where there are more answers, how many there are. */
    private static CountTable table(ChangeByTrait trait, Moved moved, Function<PairedChange, Series> wave) {
        List<Option> options = moved.isTwoValued() ? moved.scale().orElseThrow().options() : List.of();
        List<String> words =
                trait.parts().stream().map(ChangeByTrait.Part::word).toList();
        if (options.isEmpty()) {
            return new CountTable(
                    List.of("people"),
                    words,
                    List.of(trait.parts().stream()
                            .map(part -> part.change().n())
                            .toList()));
        }
        return new CountTable(
                options.stream().map(option -> Double.toString(option.value())).toList(),
                words,
                options.stream()
                        .map(option -> trait.parts().stream()
                                .map(part -> times(wave.apply(part.change()), option.value()))
                                .toList())
                        .toList());
    }

    private static int times(Series answers, double value) {
        return (int) answers.stream().filter(answer -> answer == value).count();
    }

    private static boolean isShown(ProtectedTable table, int part) {
        return table.counts().stream().allMatch(row -> row.get(part).isPresent())
                && (table.rows().size() == 1 || table.columnTotals().get(part).isPresent());
    }

    /** The total is told elsewhere: where a table is only safe without it, none of its parts may be shown. */
    private static boolean isWholeShown(ProtectedTable table) {
        return table.rowTotals().stream().allMatch(OptionalInt::isPresent);
    }

    /** What holds of everybody is told of each; and to leave out that part alone would leave it to be worked out. */
    private static boolean isOfOneMind(ChangeByTrait.Part part) {
        return Moved.isOfOneMind(part.change().before())
                || Moved.isOfOneMind(part.change().after());
    }

    boolean isAny() {
        return !words.isEmpty();
    }

    boolean isShown(ChangeByTrait.Part part) {
        return words.contains(part.word());
    }
}
