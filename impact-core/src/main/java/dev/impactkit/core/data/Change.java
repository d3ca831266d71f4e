// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Checked;
import dev.impactkit.core.statistics.Direction;
import dev.impactkit.core.statistics.PairedChange;

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

    /** Who came nearer is counted of those who answered, whatever is assumed of the others. */
    static PerPerson moving(String indicator, String from, String to, String group) {
        return new Improved(indicator, from, to, 1, group, "");
    }
}
