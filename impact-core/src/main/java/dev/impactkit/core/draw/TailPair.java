// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

/**
 * Both tails of a distribution, filled in together: by side a column each for bound and sign, and the coefficients of the
 * lower before those of the upper. In short passes, since in a long one each draw waits for the one before.
 */
final class TailPair {
    private static final int SIZE = Bell.TAIL.size();

    private final double[] bound;
    private final double[] sign;
    private final boolean lowerPower;
    private final boolean upperPower;
    private final double[] c = new double[2 * SIZE];

    TailPair(Tail lower, Tail upper) {
        bound = new double[] {lower.bound, upper.bound};
        sign = new double[] {lower.sign, upper.sign};
        lowerPower = lower.power;
        upperPower = upper.power;
        lower.copyCoefficients(c, 0);
        upper.copyCoefficients(c, SIZE);
    }

    void fill(Tails found, int count, double[] into) {
        double[] y = found.y;
        int[] side = found.side;
        polynomial(c, side, y, count);
        if (lowerPower || upperPower) {
            powers(side, y, count);
        }
        place(found.place, side, y, count, into);
    }

    private static void polynomial(double[] c, int[] side, double[] y, int count) {
        for (int j = 0; j < count; j++) {
            int k = side[j] & SIZE;
            double x = y[j];
            double t = x * x;
            y[j] = (((((c[k + 11] * t + c[k + 9]) * t + c[k + 7]) * t + c[k + 5]) * t + c[k + 3]) * t + c[k + 1]) * x
                    + (((((c[k + 10] * t + c[k + 8]) * t + c[k + 6]) * t + c[k + 4]) * t + c[k + 2]) * t + c[k]);
        }
    }

    private void powers(int[] side, double[] y, int count) {
        for (int j = 0; j < count; j++) {
            if ((side[j] & 1) == 0 ? lowerPower : upperPower) {
                y[j] = Natural.exp(y[j]);
            }
        }
    }

    private void place(int[] place, int[] side, double[] y, int count, double[] into) {
        for (int j = 0; j < count; j++) {
            int own = side[j] & 1;
            into[place[j]] = bound[own] + sign[own] * y[j];
        }
    }
}
