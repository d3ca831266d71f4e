// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * So many of so many, as a share of a larger population, with its intervals.
 *
 * @param count how many, from 0 to {@code outOf}
 * @param outOf of how many; 0 where nobody was asked, and then every share is possible
 */
public record Proportion(int count, int outOf) {

    /** Checks that the count is no more than the whole. */
    public Proportion {
        Require.that(
                0 <= count && count <= outOf,
                "The proportion (" + count + " of " + outOf + ") must satisfy 0 <= count <= outOf."
                        + "\nMaybe the arguments are in another order: count, outOf.");
    }

    /**
     * {@return a proportion}
     *
     * @param count how many
     * @param outOf of how many
     */
    public static Proportion of(int count, int outOf) {
        return new Proportion(count, outOf);
    }

    /** {@return the share; NaN of nobody} */
    public double share() {
        return (double) count / outOf;
    }

    /**
     * {@return Wilson's score interval: short, and right on average over populations}
     *
     * <p>\( \left(\hat p + \frac{z^2}{2n} \pm z \sqrt{\frac{\hat p (1 - \hat p)}{n} + \frac{z^2}{4n^2}}\right) \Big/ \left(1 +
     * \frac{z^2}{n}\right) \), without continuity correction: Wilson, JASA 22, 1927.
     *
     * @param level such as 0.95
     */
    public Interval wilson(double level) {
        double z = Bell.reach(level);
        if (outOf == 0) {
            return new Interval(level, 0, 1);
        }
        double n = outOf;
        double middle = count + z * z / 2;
        double half = z * Math.sqrt(count * (n - count) / n + z * z / 4);
        double low = count == 0 ? 0 : (middle - half) / (n + z * z);
        double high = count == outOf ? 1 : (middle + half) / (n + z * z);
        return new Interval(level, low, high);
    }

    /**
     * {@return the exact interval: never misses more often than it says, and is wider for it}
     *
     * <p>Quantiles of Beta(k, n - k + 1) and Beta(k + 1, n - k): Clopper and Pearson, Biometrika 26, 1934.
     *
     * @param level such as 0.95
     */
    public Interval exact(double level) {
        Bell.reach(level);
        double tail = (1 - level) / 2;
        double low =
                count == 0 ? 0 : BetaDistribution.of(count, outOf - count + 1).inverseCumulativeProbability(tail);
        double high = count == outOf
                ? 1
                : BetaDistribution.of(count + 1, outOf - count).inverseSurvivalProbability(tail);
        return new Interval(level, low, high);
    }

    @Override
    public String toString() {
        Interval interval = wilson(0.95);
        return count + " of " + outOf + " (" + Numerals.ENGLISH.percent(share(), 0) + ", 95% interval "
                + Numerals.ENGLISH.percent(interval.low(), 0) + " to "
                + Numerals.ENGLISH.percent(interval.high(), 0) + ")";
    }
}
