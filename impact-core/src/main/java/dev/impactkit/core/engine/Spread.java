// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.Require;
import dev.impactkit.core.Series;
import java.util.Arrays;

/** What one figure varied over. Draws in which it has no meaning (NaN or infinite) are left out and counted. */
public final class Spread {
    private final double[] sorted;
    private final int without;
    private final double mean;
    private final double sd;

    private Spread(double[] sorted, int without) {
        this.sorted = sorted;
        this.without = without;
        double n = sorted.length;
        double sum = 0;
        for (double x : sorted) {
            sum += x;
        }
        this.mean = sum / n;
        double squares = 0;
        for (double x : sorted) {
            squares += (x - mean) * (x - mean);
        }
        this.sd = n < 2 ? Double.NaN : Math.sqrt(squares / (n - 1));
    }

    static Spread of(double[] samples) {
        double[] sorted =
                Arrays.stream(samples).filter(Double::isFinite).sorted().toArray();
        return new Spread(sorted, samples.length - sorted.length);
    }

    /**
     * A range.
     *
     * @param low lower end
     * @param high upper end
     */
    public record Interval(double low, double high) {}

    /** {@return the mean, NaN without any draw} */
    public double mean() {
        return mean;
    }

    /** {@return the standard deviation, divisor n - 1} */
    public double sd() {
        return sd;
    }

    /** {@return the Monte-Carlo error of the mean: sd / sqrt(n)} */
    public double meanError() {
        return sd / Math.sqrt(sorted.length);
    }

    /** {@return how many draws had no meaning} */
    public int without() {
        return without;
    }

    /**
     * {@return the value that a share of the draws does not exceed, interpolated between neighbours}
     *
     * @param p from 0 to 1
     */
    public double quantile(double p) {
        Require.between("probability", p, 0, 1);
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double at = p * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    /**
     * {@return the middle range that holds a share of the draws}
     *
     * @param share such as 0.90
     */
    public Interval interval(double share) {
        return new Interval(quantile((1 - share) / 2), quantile((1 + share) / 2));
    }

    /**
     * {@return the share of draws above a threshold}
     *
     * @param threshold such as 1 for a ratio
     */
    public double chanceAbove(double threshold) {
        return (double) Arrays.stream(sorted).filter(x -> x > threshold).count() / sorted.length;
    }

    /** {@return the draws in order of size} */
    public Series sorted() {
        return Series.of(sorted);
    }
}
