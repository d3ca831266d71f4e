// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.Series;

/**
 * \( c_0 + x\,(c_1 + x\,(c_2 + \dots)) \) for constant coefficients, at least three.
 *
 * <p>Several short passes over the block, since a compiler makes vector instructions of short loops only: up to six steps
 * from {@code x} alone, then two at a time. How the steps are cut does not touch the bits.
 *
 * @param coefficients from the lowest power
 */
record Polynomial(Series coefficients) implements Kernel {

    @Override
    public void apply(double[][] in, double[] out, int n) {
        double[] x = in[0];
        int left = coefficients.size() - 1;
        if (left >= 6) {
            six(x, out, n, left);
            left -= 6;
        } else if (left >= 4) {
            four(x, out, n, left);
            left -= 4;
        } else {
            two(x, out, n, left);
            left -= 2;
        }
        for (; left >= 2; left -= 2) {
            twoMore(x, out, n, left);
        }
        if (left == 1) {
            oneMore(x, out, n);
        }
    }

    /** One value, to the bits of the passes. */
    static double of(Series coefficients, double x) {
        double value = coefficients.at(coefficients.size() - 1);
        for (int power = coefficients.size() - 2; power >= 0; power--) {
            value = value * x + coefficients.at(power);
        }
        return value;
    }

    private void six(double[] x, double[] out, int n, int top) {
        double a = at(top);
        double b = at(top - 1);
        double c = at(top - 2);
        double d = at(top - 3);
        double e = at(top - 4);
        double f = at(top - 5);
        double g = at(top - 6);
        for (int i = 0; i < n; i++) {
            double y = x[i];
            out[i] = (((((a * y + b) * y + c) * y + d) * y + e) * y + f) * y + g;
        }
    }

    private void four(double[] x, double[] out, int n, int top) {
        double a = at(top);
        double b = at(top - 1);
        double c = at(top - 2);
        double d = at(top - 3);
        double e = at(top - 4);
        for (int i = 0; i < n; i++) {
            double y = x[i];
            out[i] = (((a * y + b) * y + c) * y + d) * y + e;
        }
    }

    private void two(double[] x, double[] out, int n, int top) {
        double a = at(top);
        double b = at(top - 1);
        double c = at(top - 2);
        for (int i = 0; i < n; i++) {
            double y = x[i];
            out[i] = (a * y + b) * y + c;
        }
    }

    private void twoMore(double[] x, double[] out, int n, int next) {
        double a = at(next - 1);
        double b = at(next - 2);
        for (int i = 0; i < n; i++) {
            double y = x[i];
            out[i] = (out[i] * y + a) * y + b;
        }
    }

    private void oneMore(double[] x, double[] out, int n) {
        double a = at(0);
        for (int i = 0; i < n; i++) {
            out[i] = out[i] * x[i] + a;
        }
    }

    private double at(int power) {
        return coefficients.at(power);
    }
}
