// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import java.util.Optional;

/**
 * The slower path, for continuous shapes no single polynomial fits: one for each halving of \( \min(u, 1 - u) \), looked up by
 * the leading zeros of the random bits. What it gives is the distance from the bound of its side, where there is one.
 */
final class Octaves implements Quantile {
    private static final int SIZE = Octave.SIZE;
    private static final int COUNT = Octave.COUNT;

    /** Where a polynomial is checked, from -1 to 1. */
    private static final Chebyshev CHECKS = new Chebyshev(4);

    /** Coefficients by side (lower, upper), then octave: t in [2^-(o+2), 2^-(o+1)). */
    private final double[] table;

    private final double lower;
    private final double upper;
    private final double sign;

    private Octaves(double[] table, Curve curve) {
        this.table = table;
        this.lower = Double.isFinite(curve.low()) ? curve.low() : 0;
        this.upper = Double.isFinite(curve.high()) ? curve.high() : 0;
        this.sign = Double.isFinite(curve.high()) ? -1 : 1;
    }

    static Optional<Octaves> fit(Curve curve) {
        double[] table = new double[2 * COUNT * SIZE];
        double[] values = distances(curve, Octave.POINTS);
        for (int cell = 0; cell < 2 * COUNT; cell++) {
            // Where there is no bound values differ little: differences are fitted.
            double middle = values[cell * SIZE + SIZE / 2];
            for (int j = cell * SIZE; j < (cell + 1) * SIZE; j++) {
                values[j] -= middle;
            }
            double[] c = Octave.POINTS.fit(values, cell * SIZE);
            c[0] += middle;
            System.arraycopy(c, 0, table, cell * SIZE, SIZE);
        }
        return holds(curve, table) ? Optional.of(new Octaves(table, curve)) : Optional.empty();
    }

    /** By cell, then point. */
    private static double[] distances(Curve curve, Chebyshev points) {
        int n = points.size();
        Nodes nodes = new Nodes(2 * COUNT * n);
        for (int side = 0; side < 2; side++) {
            for (int k = 0; k < COUNT * n; k++) {
                double t = Octave.tail(COUNT - 1 - k / n, points.point(k % n));
                double z = StandardNormal.below(t);
                set(nodes, side, k, z, t);
            }
        }
        Curve.Values values = curve.at(nodes);
        double[] distances = new double[2 * COUNT * n];
        for (int k = 0; k < COUNT * n; k++) {
            int at = (COUNT - 1 - k / n) * n + k % n;
            int mirrored = 2 * COUNT * n - 1 - k;
            distances[at] = Double.isFinite(curve.low()) ? values.fromLow[k] : values.x[k];
            distances[COUNT * n + at] = Double.isFinite(curve.high()) ? values.toHigh[mirrored] : values.x[mirrored];
        }
        return distances;
    }

    private static void set(Nodes nodes, int side, int k, double z, double t) {
        if (side == 0) {
            nodes.set(k, z, t);
        } else {
            nodes.set(nodes.size() - 1 - k, -z, t);
        }
    }

    private static boolean holds(Curve curve, double[] table) {
        for (int cell = 0; cell < 2 * COUNT; cell++) {
            double[] c = new double[SIZE];
            System.arraycopy(table, cell * SIZE, c, 0, SIZE);
            for (int j = 0; j < CHECKS.size(); j++) {
                double t = Octave.tail(cell % COUNT, CHECKS.point(j));
                double x = Polynomial.at(CHECKS.point(j), c);
                boolean ends = Double.isFinite(curve.high());
                double reached = cell < COUNT ? curve.below(x) : curve.above(ends ? x : -x);
                if (!(Math.abs(reached - t) <= 2 * Shaped.ERROR * t + curve.slack())) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public void fill(Block block, double[] into, int n) {
        for (int i = 0; i < n; i++) {
            long side = Octave.side(block.bits.at(i));
            long odd = Octave.odd(block.bits.at(i), side);
            int octave = Octave.of(odd);
            double y = Octave.within(odd, octave);
            double distance = Octave.polynomial(table, ((int) (side & COUNT) + octave) * SIZE, y);
            into[i] = side == 0 ? lower + distance : upper + sign * distance;
        }
    }
}
