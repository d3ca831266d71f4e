// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.estimate;

import dev.impactkit.core.Require;
import dev.impactkit.core.Series;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Values with weights that stand for an estimate in averages: \( E[f(X)] \approx \sum w_i f(x_i) \).
 *
 * <p>Where f is smooth this comes within rounding of the true average from a few dozen values on. Where it is not, or has
 * no average, answers go on changing as the number of values grows: compare two.
 *
 * @param values possible values of the estimate
 * @param weights as many, 0 or more, together 1
 */
public record Quadrature(Series values, Series weights) {
    private static final NormalDistribution BELL = Normal.STANDARD;

    /** A longer piece of the bell curve is cut. */
    private static final double LONGEST = 4;

    /** Checks that there is a weight for every value. */
    public Quadrature {
        Require.that(
                values.size() == weights.size(),
                "There are " + weights.size() + " weights for " + values.size() + " values.");
    }

    /**
     * {@return the rule of an estimate}
     *
     * @param estimate of any family
     * @param points how many a smooth piece gets, at least 2: twice as many give about twice the digits
     * @param corners values at which the function to be averaged bends or jumps; none where it is smooth
     */
    public static Quadrature of(Estimate estimate, int points, double... corners) {
        Law law = estimate.law();
        if (law instanceof Law.Point point) {
            return of(new double[] {point.value()}, new double[] {1});
        } else if (law instanceof Law.Straight line) {
            return pieces(points, ends(line.low(), line.high(), line.high() - line.low(), corners), x -> 1);
        } else if (law instanceof Law.Triangle triangle) {
            return triangle(triangle, points, corners);
        } else if (law instanceof Law.Bell bell) {
            double[] places = Arrays.stream(corners)
                    .map(x -> (x - bell.mu()) / bell.sigma())
                    .toArray();
            return bell(points, places).map(z -> bell.mu() + bell.sigma() * z);
        } else if (law instanceof Law.LogBell bell) {
            double[] places = Arrays.stream(corners)
                    .filter(x -> x > 0)
                    .map(x -> (StrictMath.log(x) - bell.mu()) / bell.sigma())
                    .toArray();
            return bell(points, places).map(z -> StrictMath.exp(bell.mu() + bell.sigma() * z));
        } else if (law instanceof Law.Stretched beta && corners.length == 0) {
            return Gauss.share(points, beta.alpha(), beta.beta())
                    .map(x -> Math.min(beta.high(), beta.low() + (beta.high() - beta.low()) * x));
        } else if (law instanceof Law.Steps steps) {
            return steps(steps);
        }
        return estimate instanceof Normal normal ? normal.cut(points, corners) : byQuantiles(estimate, points, corners);
    }

    private static Quadrature triangle(Law.Triangle of, int points, double... corners) {
        double[] turns = Arrays.copyOf(corners, corners.length + 1);
        turns[corners.length] = of.mode();
        double[] ends = ends(of.low(), of.high(), of.high() - of.low(), turns);
        return pieces(
                points,
                ends,
                x -> x < of.mode()
                        ? (x - of.low()) / (of.mode() - of.low())
                        : (of.high() - x) / (of.high() - of.mode()));
    }

    /** Exact for every function. */
    private static Quadrature steps(Law.Steps of) {
        double[] weights = of.upTo().stream().toArray();
        for (int i = weights.length - 1; i > 0; i--) {
            weights[i] -= weights[i - 1];
        }
        return of(of.values().stream().toArray(), weights);
    }

    /** Weights of any scale, brought to 1. */
    static Quadrature of(double[] values, double[] weights) {
        double all = Arrays.stream(weights).sum();
        return new Quadrature(
                Series.of(values),
                Series.of(Arrays.stream(weights).map(w -> w / all).toArray()));
    }

    /** {@return how many values there are} */
    public int size() {
        return values.size();
    }

    /**
     * {@return the average of a function}
     *
     * @param of defined for every value
     */
    public double mean(DoubleUnaryOperator of) {
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += weights.at(i) * of.applyAsDouble(values.at(i));
        }
        return sum;
    }

    Quadrature map(DoubleUnaryOperator to) {
        return new Quadrature(Series.of(values.stream().map(to).toArray()), weights);
    }

    /**
     * Gauss' rule on every piece.
     *
     * @param points a piece
     * @param ends of the pieces, rising; those that coincide hold nothing between them
     * @param density up to a factor, smooth within each piece
     */
    static Quadrature pieces(int points, double[] ends, DoubleUnaryOperator density) {
        Quadrature rule = Gauss.unit(points);
        double[] values = new double[points * (ends.length - 1)];
        double[] weights = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            double start = ends[i / points];
            double length = ends[i / points + 1] - start;
            values[i] = start + length * rule.values().at(i % points);
            weights[i] = length * rule.weights().at(i % points) * density.applyAsDouble(values[i]);
        }
        return of(values, weights);
    }

    /** The bell curve in standard deviations. It is followed the farther out the more points it is given. */
    static Quadrature bell(int points, double... corners) {
        if (corners.length == 0) {
            return Gauss.bell(points);
        }
        double reach = 8 + points / 4.0;
        return pieces(points, ends(-reach, reach, LONGEST, corners), BELL::density);
    }

    /**
     * Any estimate, by its quantiles on the scale of the bell curve, where the ends of most supports are smooth.
     *
     * <p>Beyond 8 standard deviations upwards a probability has no digits left; there the value stands still.
     */
    static Quadrature byQuantiles(Estimate estimate, int points, double... corners) {
        double[] places = Arrays.stream(corners)
                .map(x -> BELL.inverseCumulativeProbability(estimate.cdf(x)))
                .filter(Double::isFinite)
                .toArray();
        double reach = 8 + points / 4.0;
        return pieces(points, ends(-reach, reach, LONGEST, places), BELL::density)
                .map(z -> estimate.quantile(
                        Math.max(Double.MIN_NORMAL, Math.min(Math.nextDown(1.0), BELL.cumulativeProbability(z)))));
    }

    /** The ends of pieces between two bounds: the corners within them, and cuts where a piece would be too long. */
    static double[] ends(double low, double high, double longest, double... corners) {
        double[] turns = Arrays.stream(corners)
                .filter(x -> x > low && x < high)
                .sorted()
                .distinct()
                .toArray();
        double[] ends = {low};
        for (int i = 0; i <= turns.length; i++) {
            double start = ends[ends.length - 1];
            double end = i == turns.length ? high : turns[i];
            int parts = Math.max(1, (int) StrictMath.ceil((end - start) / longest));
            int before = ends.length;
            ends = Arrays.copyOf(ends, before + parts);
            for (int part = 1; part <= parts; part++) {
                ends[before + part - 1] = part == parts ? end : start + (end - start) * part / parts;
            }
        }
        return ends;
    }
}
