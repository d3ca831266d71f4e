// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Checked;
import dev.impactkit.core.scale.Percentage;
import dev.impactkit.core.statistics.Direction;
import dev.impactkit.core.statistics.PairedChange;
import java.util.Optional;

/** What changed between two waves in the answers of the same people. */
public final class Change {
    private Change() {}

    /**
     * {@return how the respondents of a group moved between two waves, or what stands in the way}
     *
     * @param data what there is to count in
     * @param indicator id of the indicator
     * @param from id of the wave before
     * @param to id of the wave after
     * @param group id of the group; empty for our own
     */
    public static Checked<PairedChange> of(Collected data, String indicator, String from, String to, String group) {
        Direction direction =
                data.lowerIsBetter().test(indicator) ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
        return data.of(moving(indicator, from, to, group), indicator)
                .map(count -> PairedChange.of(count.answers(from), count.answers(to), direction, 0));
    }

    /**
     * {@return percentages of a group before and after, parts and wholes of those who answered both times summed; empty where
     *     the wholes are not known}
     *
     * @param data what there is to count in
     * @param indicator id of the indicator
     * @param from id of the wave before
     * @param to id of the wave after
     * @param group id of the group; empty for our own
     */
    public static Optional<RolledUp> rolledUp(Collected data, String indicator, String from, String to, String group) {
        return data.of(moving(indicator, from, to, group), indicator)
                .value()
                .flatMap(count -> count.rolledUp(from)
                        .flatMap(before -> count.rolledUp(to).map(after -> new RolledUp(before, after))));
    }

    /**
     * Percentages of the same people, schools or whatever they are of.
     *
     * @param before at the first wave
     * @param after at the second
     */
    public record RolledUp(Percentage before, Percentage after) {}

    /** Who came nearer is counted of those who answered, whatever is assumed of the others. */
    static PerPerson moving(String indicator, String from, String to, String group) {
        return new Improved(indicator, from, to, 1, group, "");
    }
}
