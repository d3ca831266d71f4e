// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

/**
 * One tail of a distribution: a polynomial in \( y \), which is \( \sqrt{-2 \ln t} \) brought between -1 and 1, t the
 * probability of the tail; or e to the power of that, as a distance from a bound.
 */
final class Tail {
    final double bound;
    final double sign;
    final boolean power;
    private final double[] c;

    /** From its bound, or 0 where the polynomial is the value itself; with as many coefficients as there are points. */
    Tail(double bound, double sign, boolean power, double... coefficients) {
        this.bound = bound;
        this.sign = sign;
        this.power = power;
        this.c = coefficients.clone();
    }

    void copyCoefficients(double[] to, int at) {
        System.arraycopy(c, 0, to, at, c.length);
    }

    /** What is added to the bound or taken from it. */
    double at(double y) {
        double sum = Polynomial.at(y, c);
        return power ? Natural.exp(sum) : sum;
    }
}
