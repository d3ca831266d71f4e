// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import dev.impactkit.core.estimate.Estimate;
import java.util.Optional;

/**
 * The slower path, for continuous shapes no polynomial fits: one polynomial for each halving of \( \min(u, 1 - u) \), looked up
 * by the leading zeros of the random bits.
 */
final class Octaves implements Quantile {
    private static final int DEGREE = 9;
    private static final int SIZE = DEGREE + 1;
    private static final Chebyshev POINTS = new Chebyshev(DEGREE);

    /** Below 2^-53 there is no draw. */
    private static final int COUNT = 52;

    private static final long MANTISSA = (1L << 52) - 1;

    /** Coefficients by side (lower, upper), then octave: t in [2^-(o+2), 2^-(o+1)). */
    private final double[] table;

    private Octaves(double[] table) {
        this.table = table;
    }

    static Optional<Octaves> fit(Estimate estimate) {
        double[] table = new double[2 * COUNT * SIZE];
        double[] values = new double[SIZE];
        for (int cell = 0; cell < 2 * COUNT; cell++) {
            for (int j = 0; j < SIZE; j++) {
                values[j] = estimate.quantile(probability(cell, POINTS.point(j)));
            }
            // Near a bound values differ in their last digits only: differences are fitted.
            double middle = values[DEGREE / 2];
            for (int j = 0; j < SIZE; j++) {
                values[j] -= middle;
            }
            double[] c = POINTS.fit(values, 0);
            c[0] += middle;
            System.arraycopy(c, 0, table, cell * SIZE, SIZE);
            if (!holds(estimate, cell, c)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Octaves(table));
    }

    private static boolean holds(Estimate estimate, int cell, double... c) {
        for (double y : new double[] {-1, -0.5, 0.05, 0.6, 1}) {
            double t = tail(cell, y);
            double u = probability(cell, y);
            // 1 - u keeps 2^-53: what a double can say of the upper tail.
            double allowed = 2 * Shaped.ERROR * t + (u > 0.5 ? 0x1p-52 : 0);
            double x = Polynomial.at(y, c);
            double below = estimate.cdf(x);
            double slack = Math.max(estimate.cdf(x + Math.ulp(x)) - below, below - estimate.cdf(x - Math.ulp(x)));
            if (!(Math.abs(below - u) <= allowed + slack)) {
                return false;
            }
        }
        return true;
    }

    private static double tail(int cell, double y) {
        return StrictMath.scalb(1.5 + y / 2, -2 - cell % COUNT);
    }

    private static double probability(int cell, double y) {
        return cell < COUNT ? tail(cell, y) : 1 - tail(cell, y);
    }

    @Override
    public void fill(Block block, double[] into, int n) {
        for (int i = 0; i < n; i++) {
            long b = block.bits[i];
            long upper = (b << 12) >> 63;
            // 2 t = (2 j + 1) / 2^52, its leading bit the octave.
            long odd = (((b ^ upper) & MANTISSA) << 1) | 1;
            int octave = Long.numberOfLeadingZeros(odd) - 12;
            double y = Double.longBitsToDouble(((odd << (octave + 1)) & MANTISSA) | Stream.ONE) * 2 - 3;
            int k = ((int) (upper & COUNT) + octave) * SIZE;
            into[i] = polynomial(table, k, y);
        }
    }

    private static double polynomial(double[] c, int k, double y) {
        double t = y * y;
        return ((((c[k + 9] * t + c[k + 7]) * t + c[k + 5]) * t + c[k + 3]) * t + c[k + 1]) * y
                + ((((c[k + 8] * t + c[k + 6]) * t + c[k + 4]) * t + c[k + 2]) * t + c[k]);
    }
}
