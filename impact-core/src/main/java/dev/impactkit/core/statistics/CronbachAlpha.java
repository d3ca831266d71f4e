// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;
import dev.impactkit.core.Series;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How well the items of a scale go together: \( \frac{k}{k - 1} \left(1 - \sum s_i^2 / s_T^2\right) \), with \( s_T^2 \) the
 * variance of the sums (Cronbach, Psychometrika 16, 1951). Items that are asked the other way round are turned first.
 *
 * @param alpha below 0 where items contradict each other; NaN of fewer than two items or respondents, or without spread
 * @param items how many
 * @param respondents who answered every item
 * @param leftOut who did not
 */
public record CronbachAlpha(double alpha, int items, int respondents, int leftOut) {

    /**
     * {@return how well items go together, of those who answered them all}
     *
     * @param items each with one answer a respondent, in the same order of respondents; NaN where missing
     */
    public static CronbachAlpha of(List<Series> items) {
        Require.some("list of items", items);
        int all = items.get(0).size();
        Require.that(
                items.stream().allMatch(item -> item.size() == all),
                "Each item must have one answer a respondent.\nMaybe mark a missing answer as NaN.");
        int[] complete = IntStream.range(0, all)
                .filter(i -> items.stream().noneMatch(item -> Double.isNaN(item.at(i))))
                .toArray();
        double ofItems = items.stream()
                .mapToDouble(item -> variance(complete, List.of(item)))
                .sum();
        double k = items.size();
        double ofSums = variance(complete, items);
        double alpha = k > 1 && ofSums > 0 ? k / (k - 1) * (1 - ofItems / ofSums) : Double.NaN;
        return new CronbachAlpha(alpha, items.size(), complete.length, all - complete.length);
    }

    private static double variance(int[] respondents, List<Series> items) {
        return Moments.variance(IntStream.of(respondents)
                .mapToDouble(i -> items.stream().mapToDouble(item -> item.at(i)).sum())
                .toArray());
    }

    @Override
    public String toString() {
        return "Cronbach's alpha " + Numerals.ENGLISH.fixed(alpha, 2) + " (" + items + " items, " + respondents
                + " respondents, " + leftOut + " left out)";
    }
}
