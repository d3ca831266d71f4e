// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import dev.impactkit.core.Numerals;
import java.util.Arrays;

/**
 * A net benefit, or the difference between two, over draws. A range of stated uncertainty, not a confidence interval.
 *
 * @param of whose it is
 * @param mean its mean
 * @param error the Monte-Carlo error of the mean
 * @param low what 5 % of draws fall short of
 * @param high what 5 % of draws exceed
 * @param chanceAbove the share of draws above 0, and half of those at 0
 * @param without how many draws were left out, because it has no meaning in them
 */
public record Balance(String of, double mean, double error, double low, double high, double chanceAbove, int without) {

    static Balance over(String of, double[] draws) {
        double[] sorted = Arrays.stream(draws).filter(Double::isFinite).sorted().toArray();
        double n = sorted.length;
        double mean = Arrays.stream(sorted).sum() / n;
        double squares = Arrays.stream(sorted).map(x -> (x - mean) * (x - mean)).sum();
        double above =
                Arrays.stream(sorted).map(x -> x > 0 ? 1 : x == 0 ? 0.5 : 0).sum();
        return new Balance(
                of,
                mean,
                Math.sqrt(squares / (n - 1) / n),
                quantile(sorted, 0.05),
                quantile(sorted, 0.95),
                above / n,
                draws.length - sorted.length);
    }

    /** Interpolated between neighbours, as spreads are. */
    private static double quantile(double[] sorted, double p) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double at = p * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    /** {@return as a line} */
    @Override
    public String toString() {
        return of + ": " + Numerals.ENGLISH.fixed(mean, 2) + " (" + Numerals.ENGLISH.fixed(low, 2) + " to "
                + Numerals.ENGLISH.fixed(high, 2) + "), above 0 in " + Numerals.ENGLISH.percent(chanceAbove, 1)
                + " of draws";
    }
}
