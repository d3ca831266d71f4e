// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Numerals;
import dev.impactkit.core.Problem;
import dev.impactkit.core.Series;
import dev.impactkit.core.Table;
import dev.impactkit.core.statistics.Descriptive;
import dev.impactkit.core.statistics.PairedChange;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What changed between two waves in the answers of the same people, by a trait. Those of whom the trait is not known stand
 * apart, so that the parts make up the whole.
 *
 * @param trait the label
 * @param parts one for each word that occurs in the group, those of whom nothing is known last
 * @param whole the change of all
 */
public record ChangeByTrait(String trait, List<Part> parts, PairedChange whole) {

    /** Copies. */
    public ChangeByTrait {
        parts = List.copyOf(parts);
    }

    /**
     * A part of the people.
     *
     * @param word of the trait, or {@link Disaggregation#UNKNOWN}
     * @param change of those of them who answered both times
     */
    public record Part(String word, PairedChange change) {}

    /**
     * {@return how the respondents of our own group moved between two waves, by a trait; or what stands in the way}
     *
     * @param data what there is to count in
     * @param indicator id of the indicator
     * @param from id of the wave before
     * @param to id of the wave after
     * @param trait of the data source
     */
    public static Checked<ChangeByTrait> of(Collected data, String indicator, String from, String to, String trait) {
        return Change.of(data, indicator, from, to, "")
                .then(whole -> data.of(Change.moving(indicator, from, to, ""), indicator)
                        .then(count -> parts(count, whole, List.of(from, to), trait)));
    }

    private static Checked<ChangeByTrait> parts(Headcount count, PairedChange whole, List<String> waves, String trait) {
        List<String> words = count.words(trait);
        if (words.isEmpty()) {
            return Checked.failed(List.of(Problem.error(
                    "data.no-trait",
                    count.id() + ".traits",
                    "Nothing is known of the " + trait + " of anybody in " + count.id() + ".",
                    "Name its column under traits.")));
        }
        Series before = count.answers(waves.get(0));
        Series after = count.answers(waves.get(1));
        List<Part> parts = inOrder(words)
                .map(word -> {
                    int[] who = IntStream.range(0, words.size())
                            .filter(i -> words.get(i).equals(word))
                            .toArray();
                    return new Part(
                            word, PairedChange.of(of(before, who), of(after, who), whole.direction(), whole.by()));
                })
                .toList();
        return Checked.of(new ChangeByTrait(trait, parts, whole));
    }

    private static Stream<String> inOrder(List<String> words) {
        List<String> known = new ArrayList<>(new TreeSet<>(words));
        boolean unknown = known.remove(Disaggregation.UNKNOWN);
        return Stream.concat(known.stream(), unknown ? Stream.of(Disaggregation.UNKNOWN) : Stream.empty());
    }

    private static Series of(Series answers, int... who) {
        return Series.of(IntStream.of(who).mapToDouble(answers::at).toArray());
    }

    /** {@return a line for each part and one for the whole} */
    public Table table() {
        Table table = Table.of("", trait, "Answered both", "Mean before", "Mean after", "Mean change");
        for (Part part : parts) {
            table = row(table, part.word(), part.change());
        }
        return row(table, "total", whole);
    }

    private static Table row(Table table, String word, PairedChange change) {
        return table.row(
                word,
                Integer.toString(change.n()),
                mean(change, change.before()),
                mean(change, change.after()),
                mean(change, change.changes()));
    }

    private static String mean(PairedChange change, Series values) {
        return change.n() == 0
                ? "-"
                : Numerals.ENGLISH.fixed(Descriptive.of(values).mean(), 2);
    }

    @Override
    public String toString() {
        return table().toString();
    }
}
