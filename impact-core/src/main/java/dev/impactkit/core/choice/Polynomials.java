// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import java.util.Arrays;

/**
 * Polynomials made orthonormal over the points by the recurrence of Stieltjes,
 * \( n_{k+1} b_{k+1}(x) = (x - c_k) b_k(x) - n_k b_{k-1}(x) \).
 *
 * <p>Gautschi, Orthogonal Polynomials: Computation and Approximation, 2004, section 2.2.
 */
final class Polynomials implements Basis {
    /** Below this part of the first norm a further polynomial is rounding: the points take too few values for it. */
    private static final double ROUNDING = 1e-7;

    private final double[] centres;
    private final double[] norms;
    private final double low;
    private final double high;

    Polynomials(double[] centres, double[] norms, double low, double high) {
        this.centres = centres;
        this.norms = norms;
        this.low = low;
        this.high = high;
    }

    static Polynomials of(double[] x, double[] weights, int degree) {
        double[] centres = new double[degree + 1];
        double[] norms = new double[degree + 1];
        double[] before = new double[x.length];
        double[] now = new double[x.length];
        Arrays.fill(now, 1);
        int size = 0;
        while (size <= degree) {
            centres[size] = centre(x, weights, now);
            if (++size > degree) {
                break;
            }
            double norm = step(x, weights, before, now, centres[size - 1], norms[size - 1]);
            norms[size] = norm;
            if (norm <= ROUNDING * norms[1] || norm == 0) {
                break;
            }
            double[] swap = before;
            before = now;
            now = swap;
        }
        double low = Arrays.stream(x).min().orElse(0);
        double high = Arrays.stream(x).max().orElse(0);
        return new Polynomials(Arrays.copyOf(centres, size), Arrays.copyOf(norms, size), low, high);
    }

    private static double centre(double[] x, double[] weights, double[] now) {
        double centre = 0;
        for (int i = 0; i < x.length; i++) {
            centre += weights[i] * x[i] * now[i] * now[i];
        }
        return centre;
    }

    /** Writes the next polynomial over the one before, and answers its norm before it was made 1. */
    private static double step(
            double[] x, double[] weights, double[] before, double[] now, double centre, double last) {
        double squares = 0;
        for (int i = 0; i < x.length; i++) {
            before[i] = (x[i] - centre) * now[i] - last * before[i];
            squares += weights[i] * before[i] * before[i];
        }
        double norm = Math.sqrt(squares);
        for (int i = 0; i < x.length; i++) {
            before[i] /= norm;
        }
        return norm;
    }

    @Override
    public int size() {
        return centres.length;
    }

    /** A line goes on for ever; what is more bent stays where the last point was. */
    @Override
    public void at(double x, double[] into) {
        double at = into.length <= 2 ? x : Math.max(low, Math.min(high, x));
        double before = 0;
        double now = 1;
        into[0] = now;
        for (int k = 1; k < into.length; k++) {
            double next = ((at - centres[k - 1]) * now - norms[k - 1] * before) / norms[k];
            before = now;
            now = next;
            into[k] = now;
        }
    }

    @Override
    public boolean nested() {
        return true;
    }

    @Override
    public String name(int functions) {
        return functions <= 2 ? "line" : "polynomial of degree " + (functions - 1);
    }
}
