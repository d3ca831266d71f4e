// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.estimate;

/**
 * Gauss' rules: n places and weights that average every polynomial of degree 2n - 1 exactly under a given density.
 *
 * <p>The places are the eigenvalues of the symmetric tridiagonal matrix of the density's orthogonal polynomials, the
 * weights the squared first components of its eigenvectors. Golub and Welsch, Calculation of Gauss quadrature rules,
 * Mathematics of Computation 23(106), 1969, doi:10.1090/S0025-5718-69-99647-1.
 */
final class Gauss {
    private static final int ROUNDS = 60;

    private final double[] diagonal;
    private final double[] beside;
    private final double[] first;

    /** The matrix; {@code beside[i]} couples i and i + 1. */
    private Gauss(double[] diagonal, double[] beside) {
        this.diagonal = diagonal;
        this.beside = beside;
        this.first = new double[diagonal.length];
        first[0] = 1;
        for (int i = 0; i < diagonal.length; i++) {
            separate(i);
        }
    }

    /** An even density on 0 to 1. */
    static Quadrature unit(int n) {
        return share(n, 1, 1);
    }

    /** The beta density on 0 to 1, \( x^{\alpha - 1} (1 - x)^{\beta - 1} \). */
    static Quadrature share(int n, double alpha, double beta) {
        double a = beta - 1;
        double b = alpha - 1;
        double[] diagonal = new double[n];
        double[] beside = new double[n];
        diagonal[0] = (b - a) / (a + b + 2);
        beside[0] = Math.sqrt(4 * (1 + a) * (1 + b) / ((2 + a + b) * (2 + a + b) * (3 + a + b)));
        for (int k = 1; k < n; k++) {
            double s = 2.0 * k + a + b;
            diagonal[k] = (b - a) * (a + b) / (s * (s + 2));
            if (k > 1) {
                beside[k - 1] = Math.sqrt(4.0 * k * (k + a) * (k + b) * (k + a + b) / (s * s * (s + 1) * (s - 1)));
            }
        }
        return new Gauss(diagonal, beside).rule().map(t -> (1 + t) / 2);
    }

    /** The bell curve of mean 0 and standard deviation 1. */
    static Quadrature bell(int n) {
        double[] beside = new double[n];
        for (int k = 1; k < n; k++) {
            beside[k - 1] = Math.sqrt(k);
        }
        return new Gauss(new double[n], beside).rule();
    }

    private Quadrature rule() {
        double[] weights = new double[first.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = first[i] * first[i];
        }
        return Quadrature.of(diagonal, weights);
    }

    /** Turns the matrix until nothing couples row {@code i} to the next: implicit QL steps with Wilkinson's shift. */
    private void separate(int i) {
        for (int round = 0; round < ROUNDS; round++) {
            int end = i;
            while (end < diagonal.length - 1 && !isLoose(end)) {
                end++;
            }
            if (end == i) {
                return;
            }
            turn(i, end);
        }
    }

    private boolean isLoose(int i) {
        return Math.abs(beside[i]) <= 0x1p-53 * (Math.abs(diagonal[i]) + Math.abs(diagonal[i + 1]));
    }

    private void turn(int start, int end) {
        double half = (diagonal[start + 1] - diagonal[start]) / (2 * beside[start]);
        double root = Math.sqrt(half * half + 1);
        double g = diagonal[end] - diagonal[start] + beside[start] / (half + Math.copySign(root, half));
        double s = 1;
        double c = 1;
        double p = 0;
        for (int i = end - 1; i >= start; i--) {
            double f = s * beside[i];
            double b = c * beside[i];
            double r = Math.sqrt(f * f + g * g);
            beside[i + 1] = r;
            s = r == 0 ? 0 : f / r;
            c = r == 0 ? 1 : g / r;
            g = diagonal[i + 1] - p;
            double t = (diagonal[i] - g) * s + 2 * c * b;
            p = s * t;
            diagonal[i + 1] = g + p;
            g = c * t - b;
            double z = first[i + 1];
            first[i + 1] = s * first[i] + c * z;
            first[i] = c * first[i] - s * z;
        }
        diagonal[start] -= p;
        beside[start] = g;
        beside[end] = 0;
    }
}
