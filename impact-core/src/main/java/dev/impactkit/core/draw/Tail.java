// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

/**
 * One tail of a distribution: a polynomial in \( y \), which is \( \sqrt{-2 \ln t} \) brought between -1 and 1, t the
 * probability of the tail; or e to the power of that, as a distance from a bound.
 */
final class Tail {
    private final double bound;
    private final double sign;
    private final boolean power;
    private final double[] c;

    /** From its bound, or 0 where the polynomial is the value itself; with as many coefficients as there are points. */
    Tail(double bound, double sign, boolean power, double... coefficients) {
        this.bound = bound;
        this.sign = sign;
        this.power = power;
        this.c = coefficients.clone();
    }

    /** What is added to the bound or taken from it. */
    double at(double y) {
        double sum = Polynomial.at(y, c);
        return power ? Natural.exp(sum) : sum;
    }

    /** Fills in the draws {@code [from..to)} of those found; in short passes, since in a long one each waits for the last. */
    void fill(Tails found, int from, int to, double[] into) {
        polynomial(found.y, from, to, c);
        if (power) {
            powers(found.y, from, to);
        }
        for (int j = from; j < to; j++) {
            into[found.place[j]] = bound + sign * found.y[j];
        }
    }

    private static void polynomial(double[] y, int from, int to, double... c) {
        double c0 = c[0];
        double c1 = c[1];
        double c2 = c[2];
        double c3 = c[3];
        double c4 = c[4];
        double c5 = c[5];
        double c6 = c[6];
        double c7 = c[7];
        double c8 = c[8];
        double c9 = c[9];
        double c10 = c[10];
        double c11 = c[11];
        for (int j = from; j < to; j++) {
            double x = y[j];
            double t = x * x;
            y[j] = (((((c11 * t + c9) * t + c7) * t + c5) * t + c3) * t + c1) * x
                    + (((((c10 * t + c8) * t + c6) * t + c4) * t + c2) * t + c0);
        }
    }

    private static void powers(double[] x, int from, int to) {
        for (int j = from; j < to; j++) {
            x[j] = Natural.exp(x[j]);
        }
    }
}
