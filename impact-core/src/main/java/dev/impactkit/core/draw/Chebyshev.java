// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

/**
 * The polynomial through values at the Chebyshev points of [-1, 1], as coefficients of powers: of all polynomials of its
 * degree nearly the closest. Trefethen, Approximation Theory and Approximation Practice, 2013, chapters 2 to 4.
 */
final class Chebyshev {
    private final double[] points;

    /** Row k: what each value adds to the coefficient of the k-th power. */
    private final double[][] powers;

    Chebyshev(int degree) {
        int n = degree + 1;
        points = new double[n];
        powers = new double[n][n];
        double[][] t = polynomials(n);
        for (int j = 0; j < n; j++) {
            double angle = (2 * (n - 1 - j) + 1) * Math.PI / (2 * n);
            points[j] = StrictMath.cos(angle);
            for (int k = 0; k < n; k++) {
                double sum = 0;
                for (int i = 0; i < n; i++) {
                    sum += t[i][k] * (i == 0 ? 1 : 2) * StrictMath.cos(i * angle);
                }
                powers[k][j] = sum / n;
            }
        }
    }

    /** Row i: the i-th Chebyshev polynomial by powers. */
    private static double[][] polynomials(int n) {
        double[][] t = new double[n][n];
        t[0][0] = 1;
        if (n > 1) {
            t[1][1] = 1;
        }
        for (int i = 2; i < n; i++) {
            for (int k = 0; k < n; k++) {
                t[i][k] = (k > 0 ? 2 * t[i - 1][k - 1] : 0) - t[i - 2][k];
            }
        }
        return t;
    }

    int size() {
        return points.length;
    }

    /** Rising. */
    double point(int j) {
        return points[j];
    }

    /** {@return coefficients of the powers 0 to degree of y} for values {@code [from, from + size)} at the points */
    double[] fit(double[] values, int from) {
        double[] coefficients = new double[points.length];
        for (int k = 0; k < points.length; k++) {
            double sum = 0;
            double[] row = powers[k];
            for (int j = 0; j < row.length; j++) {
                sum += row[j] * values[from + j];
            }
            coefficients[k] = sum;
        }
        return coefficients;
    }
}
