// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A figure as a sum of curves, one an amount: each is fitted to what the others leave, in turn, until nothing moves. Others
 * are taken out with their known mean, so that there is less noise and no shift.
 *
 * <p>An amount that goes together with others tells of them too: its own curve is fitted once more with their parts left in.
 *
 * <p>Buja, Hastie and Tibshirani, Linear smoothers and additive models, The Annals of Statistics 17(2), 1989,
 * doi:10.1214/aos/1176347115.
 */
final class Additive {
    private static final int MOST_ROUNDS = 8;

    /** So small a part of what is left unexplained is far below what draws can tell. */
    private static final double STILL = 1e-4;

    private static final double ROUNDING = 1e-12;

    private final Points points;
    private final Map<Integer, Curve> curves = new LinkedHashMap<>();

    /** By amount and point: its curve less the mean of its curve; 0 where the curve does not matter. */
    private final double[][] parts;

    /** What no part explains. */
    private final double[] rest;

    Additive(Points points, double[] y) {
        this(points, y, points.all());
    }

    /** With curves of some amounts only. */
    Additive(Points points, double[] y, List<Integer> amounts) {
        this.points = points;
        this.parts = new double[points.paths().size()][];
        amounts.forEach(amount -> parts[amount] = new double[points.size()]);
        this.rest = y.clone();
        double rounding = ROUNDING * rms(y);
        double moved = Double.POSITIVE_INFINITY;
        for (int round = 0; round < MOST_ROUNDS && moved > Math.max(rounding, STILL * rms(rest)); round++) {
            moved = amounts.stream().mapToDouble(this::improve).max().orElse(0);
        }
        amounts.stream()
                .filter(amount -> !points.alone(List.of(amount)))
                .forEach(amount -> curves.put(amount, fit(amount, working(List.of(amount)))));
    }

    private Curve fit(int amount, double[] y) {
        return Curve.fit(points.basis(amount), points.amount(amount), points.weights(), y);
    }

    /** Fits a curve anew, and answers how much it moved. */
    private double improve(int amount) {
        double[] part = parts[amount];
        double[] working = with(List.of(amount));
        Curve curve = fit(amount, working);
        double[] fitted = curve.at(points.amount(amount));
        double mean = points.grid(amount).mean(curve.at(points.grid(amount).values()));
        double squares = 0;
        for (int i = 0; i < part.length; i++) {
            double now = curve.matters() ? fitted[i] - mean : 0;
            rest[i] = working[i] - now;
            squares += (now - part[i]) * (now - part[i]);
            part[i] = now;
        }
        curves.put(amount, curve);
        return Math.sqrt(squares / part.length);
    }

    private static double rms(double[] y) {
        return Math.sqrt(Curve.dot(y, y) / y.length);
    }

    Curve curve(int amount) {
        return Objects.requireNonNull(curves.get(amount));
    }

    /** The figure without what any amount explains of it: the same mean, and as little noise as can be. */
    double[] rest() {
        return rest;
    }

    /** The figure without what amounts explain of it that have nothing to do with the group. */
    double[] working(List<Integer> group) {
        return with(points.together(group).stream().filter(curves::containsKey).toList());
    }

    private double[] with(List<Integer> group) {
        double[] working = parts(group);
        for (int i = 0; i < working.length; i++) {
            working[i] += rest[i];
        }
        return working;
    }

    /** What the parts of a group add up to. */
    double[] parts(List<Integer> group) {
        double[] sum = new double[points.size()];
        for (int amount : group) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += parts[amount][i];
            }
        }
        return sum;
    }

    /** Curves of a group added up, whether they matter or not, about a mean of 0. */
    double[] sum(List<Integer> group) {
        double[] sum = new double[points.size()];
        for (int amount : group) {
            Grid grid = points.grid(amount);
            double mean = grid.mean(curve(amount).at(grid.values()));
            double[] fitted = curve(amount).at(points.amount(amount));
            for (int i = 0; i < sum.length; i++) {
                sum[i] += fitted[i] - mean;
            }
        }
        return sum;
    }

    /** How much of the curves of a group and their level at each point is its own doing. */
    double[] leverages(List<Integer> group) {
        double[] all = points.weights().clone();
        for (int amount : group) {
            double[] own = curve(amount).leverages(points.amount(amount), points.weights());
            Arrays.setAll(all, i -> Curve.together(all[i], own[i]));
        }
        return all;
    }

    /**
     * How far each point moved \( \sum_m a_m g(x_m) \), a sum over the grid of an amount: it moved the coefficients of its
     * curve by \( b_k(x_i) e_i / n \). Their standard error is that of the sum; the grid adds none, for it is no sample.
     */
    double[] influence(int amount, double[] mass) {
        Curve curve = curve(amount);
        double[] x = points.amount(amount);
        double[] slopes = curve.sums(points.grid(amount).values(), mass);
        double[] moved = left(amount);
        Arrays.setAll(moved, i -> moved[i] * Curve.dot(slopes, curve.functions(x[i])));
        return moved;
    }

    /** What the points add to a sum over the grid, weights of its values times something, beyond the curve of an amount. */
    double[] beyond(int amount, double[] mass) {
        Grid grid = points.grid(amount);
        double[] x = points.amount(amount);
        double[] moved = left(amount);
        for (int i = 0; i < moved.length; i++) {
            int value = Grid.place(grid.values(), x[i]);
            moved[i] *= mass[value] / grid.weights()[value];
        }
        return moved;
    }

    /** What the curve of an amount leaves at each point, as much larger as fitting made it smaller. */
    private double[] left(int amount) {
        Curve curve = curve(amount);
        double[] left = working(List.of(amount));
        double[] fitted = curve.at(points.amount(amount));
        double n = left.length;
        double spent = Math.sqrt(n / Math.max(1, n - learned() - curve.coefficients().length));
        Arrays.setAll(left, i -> spent * (left[i] - fitted[i]));
        return left;
    }

    /** How many numbers were learned from the points. */
    private int learned() {
        return curves.values().stream()
                .filter(Curve::matters)
                .mapToInt(curve -> curve.coefficients().length - 1)
                .sum();
    }
}
