// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import dev.impactkit.core.Require;
import java.util.Arrays;

/**
 * k of n say yes: \( \binom{n}{k} p^k (1 - p)^{n - k} \).
 *
 * @param people n
 */
record YesNo(int people) implements Signals {

    @Override
    public void each(Grid grid, Finding finding) {
        Require.that(
                grid.values()[0] >= 0 && grid.values()[grid.size() - 1] <= 1,
                "A survey with yes or no measures a share between 0 and 1; the amount is no share.");
        double[] yes = Arrays.stream(grid.values()).map(StrictMath::log).toArray();
        double[] no =
                Arrays.stream(grid.values()).map(p -> StrictMath.log1p(-p)).toArray();
        double[] chances = new double[grid.size()];
        double ways = 0;
        for (int k = 0; k <= people; k++) {
            for (int m = 0; m < chances.length; m++) {
                chances[m] = StrictMath.exp(ways + times(k, yes[m]) + times(people - k, no[m]));
            }
            finding.at(chances);
            ways += StrictMath.log((people - k) / (k + 1.0));
        }
    }

    /** Nobody of nobody is certain, even where it would be impossible. */
    private static double times(int count, double log) {
        return count == 0 ? 0 : count * log;
    }

    @Override
    public boolean smooth(Grid grid) {
        return false;
    }
}
