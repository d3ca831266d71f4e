// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import dev.impactkit.core.Series;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/**
 * A number and what it would have been in samples drawn anew.
 *
 * @param observed in the sample itself
 * @param replicates in the samples drawn anew, sorted; those without a meaning are left out
 * @param without how many had no meaning
 * @param acceleration how fast the spread changes with the number itself
 */
public record Resampled(double observed, Series replicates, int without, double acceleration) {

    /**
     * {@return the interval corrected for bias and acceleration (BCa); none where all samples drawn anew lie on one side}
     *
     * <p>Quantiles at \( \Phi\left(z_0 + \frac{z_0 + z}{1 - a (z_0 + z)}\right) \), where \( \Phi(z_0) \) is the share of
     * replicates below the observed number, ties counted by half, which small groups on a coarse scale need: Efron, JASA 82,
     * 1987.
     *
     * @param level such as 0.95
     */
    public Interval bca(double level) {
        double z = Bell.reach(level);
        double[] all = replicates.stream().toArray();
        double below = (Ranks.below(all, observed) + Ranks.upTo(all, observed)) / 2.0 / all.length;
        boolean spread = all.length > 0 && all[0] < all[all.length - 1];
        if (!spread || !(below > 0 && below < 1)) {
            return Interval.none(level);
        }
        double bias = Bell.quantile(below);
        return between(level, moved(bias, -z), moved(bias, z));
    }

    private double moved(double bias, double z) {
        return Bell.below(bias + (bias + z) / (1 - acceleration * (bias + z)));
    }

    /**
     * {@return the middle of the replicates}
     *
     * @param level such as 0.95
     */
    public Interval percentile(double level) {
        return between(level, (1 - level) / 2, (1 + level) / 2);
    }

    /**
     * {@return the middle of the replicates, turned about the observed number}
     *
     * @param level such as 0.95
     */
    public Interval basic(double level) {
        Interval middle = percentile(level);
        return new Interval(level, 2 * observed - middle.high(), 2 * observed - middle.low());
    }

    /** {@return the standard deviation of the replicates} */
    public double standardError() {
        return Moments.sd(replicates.stream().toArray());
    }

    /** By the quantiles of type 6: the i-th of n replicates stands for i / (n + 1). */
    private Interval between(double level, double low, double high) {
        double[] all = replicates.stream().toArray();
        if (all.length == 0 || !(low <= high)) {
            return Interval.none(level);
        }
        double[] ends = Quantile.withDefaults().with(EstimationMethod.HF6).evaluate(all, low, high);
        return new Interval(level, ends[0], ends[1]);
    }
}
