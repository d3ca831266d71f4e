// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Who answered: how many of the people of each group, in each wave, and how they were asked.
 *
 * @param lines one for each group and wave, by group
 */
public record Response(List<Line> lines) {
    /** The mode of those of whom nobody says how they were asked. */
    public static final String NOT_SAID = "not said";

    /** Below this share of people who answered the rest should not be thought alike: 70 %. */
    public static final double ENOUGH = 0.7;

    /** Copies. */
    public Response {
        lines = List.copyOf(lines);
    }

    /**
     * One group in one wave.
     *
     * @param group id of the group; empty where the table knows no groups
     * @param wave id of the wave
     * @param people how many there are, asked or not; empty where the study does not say
     * @param answered how many answered at least one question
     * @param modes how many of them by self, assisted, proxy and {@link #NOT_SAID}
     * @param gone how many of them did not answer in the next wave
     */
    public record Line(
            String group, String wave, OptionalDouble people, int answered, Map<String, Integer> modes, int gone) {

        /** {@return the share of the people who answered; empty where nobody says how many there are} */
        public OptionalDouble rate() {
            return people.isPresent() && people.getAsDouble() > 0
                    ? OptionalDouble.of(answered / people.getAsDouble())
                    : OptionalDouble.empty();
        }
    }

    /**
     * {@return who answered in a table, whose waves come in the order in which they were held}
     *
     * @param source that was read; without content nobody answered
     */
    public static Response of(DataSource source) {
        return of(source, List.of());
    }

    /**
     * {@return who answered in a table}
     *
     * @param source that was read; without content nobody answered
     * @param waves of the study, in order; those it does not know come after them
     */
    public static Response of(DataSource source, List<Wave> waves) {
        List<Line> lines = new ArrayList<>();
        source.read().ifPresent(data -> {
            Present present = Present.in(data, waves.stream().map(Wave::id).toList());
            List<String> groups = data.label(Dataset.GROUP).map(Labelled::words).orElse(List.of(""));
            for (String group : groups) {
                Double people = source.people().get(group);
                OptionalDouble known = people == null ? OptionalDouble.empty() : OptionalDouble.of(people);
                for (int wave = 0; wave < present.waves().size(); wave++) {
                    lines.add(present.line(data, group, wave, known));
                }
            }
        });
        return new Response(lines);
    }

    /**
     * {@return how many people were asked in one way in one wave and in another way in another, so that their change may be
     *     one of asking}
     *
     * @param data the answers
     * @param from id of a wave
     * @param to id of another
     */
    public static int askedOtherwise(Dataset data, String from, String to) {
        Present present = Present.in(data, List.of());
        int count = 0;
        for (int i = 0; i < data.size(); i++) {
            boolean both = present.is(i, from) && present.is(i, to);
            count += both && !mode(data, i, from).equals(mode(data, i, to)) ? 1 : 0;
        }
        return count;
    }

    static String mode(Dataset data, int respondent, String wave) {
        return data.label(Dataset.mode(wave))
                .flatMap(modes -> modes.at(respondent))
                .orElse(NOT_SAID);
    }

    /** {@return how many people were asked in each way, in all waves together; nothing where there are no answers} */
    public Map<String, Integer> modes() {
        Map<String, Integer> all = new LinkedHashMap<>();
        lines.forEach(line -> line.modes().forEach((mode, count) -> all.merge(mode, count, Integer::sum)));
        return all;
    }

    /** {@return a line for each group and wave} */
    public Table table() {
        Table table =
                Table.of("Who answered", "Group", "Wave", "People", "Answered", "Rate", "Asked", "Not in the next");
        for (Line line : lines) {
            List<String> modes = new ArrayList<>();
            line.modes().forEach((mode, count) -> modes.add(count + " " + mode));
            table = table.row(
                    line.group().isEmpty() ? "all" : line.group(),
                    line.wave(),
                    line.people().isPresent()
                            ? Numerals.ENGLISH.shortest(line.people().getAsDouble())
                            : "-",
                    Integer.toString(line.answered()),
                    line.rate().isPresent()
                            ? Numerals.ENGLISH.percent(line.rate().getAsDouble(), 0)
                            : "-",
                    String.join(", ", modes),
                    Integer.toString(line.gone()));
        }
        return table;
    }

    @Override
    public String toString() {
        return table().toString();
    }
}
