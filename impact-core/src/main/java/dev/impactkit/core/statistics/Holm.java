// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import dev.impactkit.core.Require;
import dev.impactkit.core.Series;
import java.util.stream.IntStream;

/**
 * Several tests at once: among many, one is striking by chance. Holm's adjustment keeps the chance of any false alarm below
 * the level that is looked at (Scandinavian Journal of Statistics 6, 1979).
 */
public final class Holm {
    private Holm() {}

    /**
     * {@return each p value adjusted for the others, in the order given}
     *
     * <p>From the smallest: the largest so far of \( \min(1, (m - i + 1) p_{(i)}) \), with m the number of p values.
     *
     * @param p values from 0 to 1; NaN for a test that could not be done, which stays so and does not count
     */
    public static Series adjust(Series p) {
        p.stream().filter(value -> !Double.isNaN(value)).forEach(value -> Require.between("p value", value, 0, 1));
        int[] order = IntStream.range(0, p.size())
                .filter(i -> !Double.isNaN(p.at(i)))
                .boxed()
                .sorted((a, b) -> Double.compare(p.at(a), p.at(b)))
                .mapToInt(i -> i)
                .toArray();
        double[] adjusted = p.stream().toArray();
        double least = 0;
        for (int i = 0; i < order.length; i++) {
            least = Math.max(least, Math.min(1, (order.length - i) * p.at(order[i])));
            adjusted[order[i]] = least;
        }
        return Series.of(adjusted);
    }
}
