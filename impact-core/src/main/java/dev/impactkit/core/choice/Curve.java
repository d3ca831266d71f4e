// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import java.util.Arrays;

/**
 * \( g(x) = E[y \mid x] \) of one amount, by regression on a basis over the points. How bent it is, leave-one-out
 * cross-validation decides: a further function is kept only where it lowers the squared error by more than twice the
 * standard error of the difference.
 */
final class Curve {
    /** What is left of the variance below this share is rounding. */
    private static final double ROUNDING = 1e-20;

    private final Basis basis;
    private final double[] coefficients;
    private final boolean matters;

    Curve(Basis basis, double[] coefficients, boolean matters) {
        this.basis = basis;
        this.coefficients = coefficients;
        this.matters = matters;
    }

    Basis basis() {
        return basis;
    }

    double[] coefficients() {
        return coefficients;
    }

    boolean matters() {
        return matters;
    }

    static Curve fit(Basis basis, double[] x, double[] weights, double[] y) {
        double[] all = project(basis, basis.size(), x, weights, y);
        double[][] losses = losses(basis, all, x, weights, y);
        double rounding = ROUNDING * mean(losses[0]);
        int size = basis.nested() ? Math.min(2, basis.size()) : basis.size();
        boolean matters = size > 1 && lower(losses[Math.min(size, losses.length) - 1], losses[0]);
        for (int more = size + 1; more <= basis.size() && mean(losses[size - 1]) > rounding; more++) {
            if (lower(losses[more - 1], losses[size - 1])) {
                size = more;
                matters = true;
            }
        }
        return new Curve(basis, Arrays.copyOf(all, size), matters);
    }

    /**
     * By number of functions and point: the squared error of the point foretold from all others,
     * \( ((y_i - g(x_i)) / (1 - h_i))^2 \) with \( h_i = w_i \sum_k b_k(x_i)^2 \). One function stands for a constant. Where
     * the first few are no model, only for a constant and for all of them.
     */
    private static double[][] losses(Basis basis, double[] coefficients, double[] x, double[] weights, double[] y) {
        int skipped = basis.nested() ? 0 : Math.max(0, basis.size() - 2);
        double[][] losses = new double[basis.size() - skipped][x.length];
        double[] at = new double[basis.size()];
        double level = dot(weights, y);
        for (int i = 0; i < x.length; i++) {
            basis.at(x[i], at);
            double fitted = 0;
            double leverage = 0;
            for (int k = 0; k < at.length; k++) {
                fitted += coefficients[k] * at[k];
                leverage += weights[i] * at[k] * at[k];
                if (k >= skipped) {
                    losses[k - skipped][i] = squared(y[i] - fitted, leverage, weights[i]);
                }
            }
            losses[0][i] = squared(y[i] - level, weights[i], weights[i]);
        }
        return losses;
    }

    private static double squared(double error, double leverage, double weight) {
        double missed = missed(error, leverage, weight);
        return missed * missed;
    }

    /** By how much all other points miss a point that the fit to all misses by an error. */
    static double missed(double error, double leverage, double weight) {
        return error / Math.max(weight, 1 - leverage);
    }

    /** The leverage of two fits that have little to do with each other: at most 1, as their sum need not be. */
    static double together(double leverage, double other) {
        return 1 - (1 - leverage) * (1 - other);
    }

    /** The coefficients of the first functions. */
    static double[] project(Basis basis, int size, double[] x, double[] weights, double[] y) {
        double[] sums = new double[size];
        double[] at = new double[size];
        for (int i = 0; i < x.length; i++) {
            basis.at(x[i], at);
            double wy = weights[i] * y[i];
            for (int k = 0; k < size; k++) {
                sums[k] += wy * at[k];
            }
        }
        return sums;
    }

    private static boolean lower(double[] losses, double[] than) {
        return lower(losses, than, 2);
    }

    /** Whether a mean loss is lower by more than so many standard errors of the difference. */
    static boolean lower(double[] losses, double[] than, double errors) {
        double n = losses.length;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < losses.length; i++) {
            double gain = than[i] - losses[i];
            sum += gain;
            squares += gain * gain;
        }
        return sum > errors * Math.sqrt(Math.max(0, squares - sum * sum / n));
    }

    private static double mean(double[] of) {
        return Arrays.stream(of).average().orElse(0);
    }

    double[] at(double[] x) {
        double[] values = new double[x.length];
        double[] functions = new double[coefficients.length];
        for (int i = 0; i < x.length; i++) {
            basis.at(x[i], functions);
            values[i] = dot(coefficients, functions);
        }
        return values;
    }

    /** How much of the fit at each point is its own doing, beyond its part in the mean. */
    double[] leverages(double[] x, double[] weights) {
        double[] leverages = new double[x.length];
        double[] functions = new double[coefficients.length];
        for (int i = 0; i < x.length; i++) {
            basis.at(x[i], functions);
            leverages[i] = weights[i] * (dot(functions, functions) - 1);
        }
        return leverages;
    }

    double[] functions(double x) {
        double[] functions = new double[coefficients.length];
        basis.at(x, functions);
        return functions;
    }

    /** The sum over some values of each function times a mass. */
    double[] sums(double[] values, double[] mass) {
        return project(basis, coefficients.length, values, mass, ones(values.length));
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    String name() {
        return basis.name(coefficients.length);
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    static double[] minus(double[] a, double[] b) {
        double[] difference = a.clone();
        Arrays.setAll(difference, i -> a[i] - b[i]);
        return difference;
    }
}
