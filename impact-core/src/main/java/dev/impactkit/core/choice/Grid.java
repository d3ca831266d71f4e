// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import dev.impactkit.core.estimate.Estimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.interpolation.SplineInterpolator;
import org.apache.commons.math3.analysis.polynomials.PolynomialSplineFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The values an amount may take, each with its probability: all of them where they can be counted, otherwise
 * \( Q(\Phi(z)) \) on even steps of z with weight \( \varphi(z)\,dz \). The trapezoidal rule over the whole bell is exact to
 * rounding for smooth functions of z.
 */
final class Grid {
    /** Beyond 7 standard deviations lies less than 1e-11. */
    private static final double REACH = 7;

    private static final int STEPS = 1400;

    /** Quantiles are costly: of so many steps one is computed, the others are put between by a cubic spline. */
    private static final int BETWEEN = 5;

    private static final int MOST_VALUES = 4096;
    private static final NormalDistribution BELL = NormalDistribution.of(0, 1);

    private final double[] values;
    private final double[] weights;
    private final boolean counted;

    Grid(double[] values, double[] weights, boolean counted) {
        this.values = values;
        this.weights = weights;
        this.counted = counted;
    }

    double[] values() {
        return values;
    }

    double[] weights() {
        return weights;
    }

    boolean counted() {
        return counted;
    }

    static Grid of(Estimate estimate) {
        Grid steps = steps(estimate);
        return steps.values.length > 0 ? steps : bell(estimate);
    }

    private static Grid bell(Estimate estimate) {
        double[] knots = new double[STEPS / BETWEEN + 1];
        double[] quantiles = new double[knots.length];
        for (int i = 0; i < knots.length; i++) {
            knots[i] = z(i * BETWEEN);
            quantiles[i] = estimate.quantile(BELL.cumulativeProbability(knots[i]));
        }
        PolynomialSplineFunction quantile = new SplineInterpolator().interpolate(knots, quantiles);
        double[] values = new double[STEPS + 1];
        double[] weights = new double[STEPS + 1];
        double all = 0;
        for (int i = 0; i <= STEPS; i++) {
            double z = Math.min(REACH, z(i));
            values[i] = Math.max(estimate.low(), Math.min(estimate.high(), quantile.value(z)));
            weights[i] = StrictMath.exp(-z * z / 2);
            all += weights[i];
        }
        for (int i = 0; i <= STEPS; i++) {
            weights[i] /= all;
        }
        return new Grid(values, weights, false);
    }

    private static double z(int step) {
        return REACH * (2.0 * step / STEPS - 1);
    }

    /** Walks up the staircase of the distribution; nothing where there is no staircase. */
    private static Grid steps(Estimate estimate) {
        List<Double> values = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        double reached = 0;
        double x = estimate.low();
        while (reached < 1) {
            double upTo = estimate.cdf(x);
            if (!(upTo > reached) || values.size() == MOST_VALUES) {
                return new Grid(new double[0], new double[0], false);
            }
            values.add(x);
            weights.add(upTo - reached);
            reached = upTo;
            x = estimate.quantile(Math.min(1, Math.nextUp(reached)));
        }
        return new Grid(plain(values), plain(weights), true);
    }

    /** The values that are left where some points are left out: counted ones each, otherwise the means of neighbours. */
    Grid among(double[] x, double[] weights) {
        int[] order = IntStream.range(0, x.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> x[i]))
                .mapToInt(i -> i)
                .toArray();
        double[] distinct = Arrays.stream(x).sorted().distinct().toArray();
        int count = counted ? distinct.length : Math.min(x.length, STEPS + 1);
        double[] means = new double[count];
        double[] sums = new double[count];
        for (int i = 0; i < order.length; i++) {
            double value = x[order[i]];
            int place = counted ? place(distinct, value) : (int) ((long) i * count / order.length);
            means[place] += weights[order[i]] * value;
            sums[place] += weights[order[i]];
        }
        Arrays.setAll(means, place -> counted ? distinct[place] : means[place] / sums[place]);
        return new Grid(means, sums, counted);
    }

    private static double[] plain(List<Double> list) {
        return list.stream().mapToDouble(x -> x).toArray();
    }

    int size() {
        return values.length;
    }

    /** The place of a value among rising ones, or of the first above it. */
    static int place(double[] values, double x) {
        int found = Arrays.binarySearch(values, x);
        return found >= 0 ? found : Math.min(values.length - 1, -found - 1);
    }

    /** The expectation of a function known at the values. */
    double mean(double[] of) {
        double sum = 0;
        for (int m = 0; m < values.length; m++) {
            sum += weights[m] * of[m];
        }
        return sum;
    }
}
