// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.Require;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * What one figure varied over. Draws in which it has no meaning (NaN or infinite) are left out and counted.
 *
 * <p>Mean and standard deviation are those of the draws. Quantiles are read from counts in cells of a 1024th of a power of two,
 * and are off by less than 0.1 % of themselves; the chance above 0 and above 1 is exact. Each number has an error: one
 * standard deviation of what other seeds would give. For independent draws it follows from the draws themselves, for others
 * from sets drawn apart.
 */
public final class Spread {
    private final SortedMap<Long, Tally> sets;
    private final boolean independent;
    private final Tally all;

    /** Of sets by their numbers among all sets, so that parts merged in any order come to the same digits. */
    Spread(SortedMap<Long, Tally> sets, boolean independent) {
        this.sets = sets;
        this.independent = independent;
        this.all = Tally.together(List.copyOf(sets.values()));
    }

    /** Of some sets and those that follow. */
    static Spread of(long first, List<Tally> sets, boolean independent) {
        SortedMap<Long, Tally> numbered = new TreeMap<>();
        sets.forEach(set -> numbered.put(first + numbered.size(), set));
        return new Spread(numbered, independent);
    }

    /**
     * A range.
     *
     * @param low lower end
     * @param high upper end
     * @param lowError Monte-Carlo error of the lower end, NaN where it cannot be known
     * @param highError Monte-Carlo error of the upper end, NaN where it cannot be known
     */
    public record Interval(double low, double high, double lowError, double highError) {}

    /** {@return how many draws had a meaning} */
    public long count() {
        return (long) all.count();
    }

    /** {@return how many draws had no meaning} */
    public long without() {
        return all.without();
    }

    /** {@return the mean, NaN without any draw} */
    public double mean() {
        return all.mean();
    }

    /** {@return the standard deviation, divisor n - 1} */
    public double sd() {
        return Math.sqrt(all.variance());
    }

    /** {@return the Monte-Carlo error of the mean: sd / sqrt(n) for independent draws; NaN where it cannot be known} */
    public double meanError() {
        return independent ? sd() / Math.sqrt(all.count()) : betweenSets(Tally::mean);
    }

    /**
     * {@return the Monte-Carlo error of the standard deviation; NaN where it cannot be known}
     *
     * <p>For independent draws \( \sqrt{(m_4 - s^4) / n} / 2s \), with the fourth moment about the mean.
     */
    public double sdError() {
        if (!independent) {
            return betweenSets(set -> Math.sqrt(set.variance()));
        }
        double variance = all.variance();
        double fourth = all.sketch().moment(mean(), 4) / all.count();
        return variance == 0
                ? 0
                : Math.sqrt(Math.max(0, fourth - variance * variance) / all.count()) / (2 * Math.sqrt(variance));
    }

    /** {@return how lopsided it is: the third moment about the mean over the cubed standard deviation; 0 for a constant} */
    public double skewness() {
        double sd = sd();
        return sd == 0 ? 0 : all.sketch().moment(mean(), 3) / all.count() / (sd * sd * sd);
    }

    /**
     * {@return the value that a share of the draws does not exceed; NaN without any draw}
     *
     * @param p from 0 to 1, which give the least and the greatest
     */
    public double quantile(double p) {
        Require.between("probability", p, 0, 1);
        return all.quantile(p);
    }

    /**
     * {@return the Monte-Carlo error of a quantile; NaN where it cannot be known}
     *
     * <p>For independent draws half the way between the quantiles at \( p \pm \sqrt{p(1 - p)/n} \): Serfling, Approximation
     * Theorems of Mathematical Statistics, 1980, 2.6.
     *
     * @param p from 0 to 1
     */
    public double quantileError(double p) {
        Require.between("probability", p, 0, 1);
        if (!independent) {
            return betweenSets(set -> set.quantile(p));
        }
        double step = Math.sqrt(p * (1 - p) / all.count());
        return (all.quantile(Math.min(1, p + step)) - all.quantile(Math.max(0, p - step))) / 2;
    }

    /**
     * {@return the middle range that holds a share of the draws}
     *
     * @param share such as 0.90
     */
    public Interval interval(double share) {
        Require.between("share", share, 0, 1);
        double low = (1 - share) / 2;
        double high = (1 + share) / 2;
        return new Interval(quantile(low), quantile(high), quantileError(low), quantileError(high));
    }

    /**
     * {@return the share of draws above a threshold; NaN without any draw}
     *
     * @param threshold such as 1 for a ratio
     */
    public double chanceAbove(double threshold) {
        Require.that(!Double.isNaN(threshold), "The threshold must be a number.");
        return all.chanceAbove(threshold);
    }

    /**
     * {@return the Monte-Carlo error of that chance; NaN where it cannot be known}
     *
     * @param threshold such as 1 for a ratio
     */
    public double chanceError(double threshold) {
        double p = chanceAbove(threshold);
        return independent ? Math.sqrt(p * (1 - p) / all.count()) : betweenSets(set -> set.chanceAbove(threshold));
    }

    /** What sets drawn apart say of the error of their average. */
    private double betweenSets(ToDoubleFunction<Tally> of) {
        double n = sets.size();
        double mean = sets.values().stream().mapToDouble(of).sum() / n;
        double squares = sets.values().stream()
                .mapToDouble(of)
                .map(x -> (x - mean) * (x - mean))
                .sum();
        return n < 2 ? Double.NaN : Math.sqrt(squares / (n - 1) / n);
    }

    /** Parts of one set become one, sets stay apart. */
    Spread merge(Spread other) {
        SortedMap<Long, Tally> both = new TreeMap<>(sets);
        other.sets.forEach((number, set) -> both.merge(number, set, Tally::and));
        return new Spread(both, independent);
    }
}
