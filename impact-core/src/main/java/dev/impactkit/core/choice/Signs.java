// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One of a few signs shows.
 *
 * @param chances by value of the amount how likely each sign is
 * @param count of signs
 */
record Signs(Map<Double, List<Double>> chances, int count) implements Signals {

    @Override
    public void each(Grid grid, Finding finding) {
        Require.that(grid.counted(), "A test with signs suits an amount that takes few values.");
        for (int sign = 0; sign < count; sign++) {
            int shown = sign;
            finding.at(Arrays.stream(grid.values())
                    .map(value -> chances(value).get(shown))
                    .toArray());
        }
    }

    private List<Double> chances(double value) {
        List<Double> row = chances.getOrDefault(value, List.of());
        Require.that(!row.isEmpty(), () -> "The test does not say what shows at " + Numerals.exact(value) + ".");
        return row;
    }

    @Override
    public boolean smooth(Grid grid) {
        return false;
    }
}
