// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import java.util.Optional;

/**
 * A continuous distribution as a polynomial of a standard normal quantile in the centre, and of \( \sqrt{-2 \ln t} \) in the
 * tails: no look-up, no branch. Values near a bound are its distance as \( e^{\ldots} \), so that the smallest of them are
 * right too.
 */
final class Shaped implements Quantile {

    /** Most that \( |F(x) - u| / \min(u, 1 - u) \) may be at the places checked; the normal quantile adds 1.3e-7. */
    static final double ERROR = 8e-7;

    /** Where a tail is checked: its ends, and between points. */
    private static final double[] TAIL_CHECKS = {-1, -0.96, -0.7, -0.13, 0.38, 0.8, 1};

    private final Polynomial centre;
    private final TailPair tails;

    private Shaped(Polynomial centre, Tail lower, Tail upper) {
        this.centre = centre;
        this.tails = new TailPair(lower, upper);
    }

    /** {@return the whole bell curve} */
    static Shaped bell(double mu, double sigma) {
        Tail lower = new Tail(mu, -sigma, false, Bell.tail());
        return new Shaped(Polynomial.of(mu, sigma), lower, new Tail(mu, sigma, false, Bell.tail()));
    }

    /** {@return the lowest degree that fits a lognormal distribution, whose tails are those of the bell curve} */
    static Optional<Shaped> logBell(double mu, double sigma, int... degrees) {
        for (int degree : degrees) {
            ShapedNodes nodes = ShapedNodes.of(degree);
            double[] x = new double[nodes.size()];
            for (int j = ShapedNodes.TAIL; j < x.length - ShapedNodes.TAIL; j++) {
                x[j] = StrictMath.exp(mu + sigma * nodes.z[j]);
            }
            double[] c = centre(nodes, x);
            boolean holds = true;
            for (int j = 0; j < nodes.checks.length; j++) {
                double z = nodes.checks[j];
                double off = (Polynomial.at(z, c) / StrictMath.exp(mu + sigma * z) - 1) / sigma;
                holds &= Math.abs(off) * Bell.density(z) <= ERROR * nodes.checked[j];
            }
            if (holds) {
                return Optional.of(new Shaped(Polynomial.of(c), logBellTail(mu, -sigma), logBellTail(mu, sigma)));
            }
        }
        return Optional.empty();
    }

    /** The values themselves as a polynomial where that fits, which saves a power of e a draw. */
    private static Tail logBellTail(double mu, double sigma) {
        double[] values = new double[ShapedNodes.TAIL];
        for (int j = 0; j < values.length; j++) {
            values[j] = StrictMath.exp(mu + sigma * Bell.distance(j));
        }
        Tail plain = new Tail(0, 1, false, Bell.TAIL.fit(values, 0));
        double[] c = Bell.tail();
        boolean holds = true;
        for (double y : TAIL_CHECKS) {
            double z = Polynomial.at(y, c);
            double off = (plain.at(y) / StrictMath.exp(mu + sigma * z) - 1) / sigma;
            // So far out the density is almost z times the tail, and less than z + 1/z times.
            holds &= Math.abs(off) * (z + 1 / z) <= ERROR;
        }
        for (int k = 0; k < c.length; k++) {
            c[k] = (k == 0 ? mu : 0) + sigma * c[k];
        }
        return holds ? plain : new Tail(0, 1, true, c);
    }

    private static double[] centre(ShapedNodes nodes, double... x) {
        double[] c = nodes.centre.fit(x, ShapedNodes.TAIL);
        double scale = 1;
        for (int k = 0; k < c.length; k++) {
            c[k] /= scale;
            scale *= Bell.CENTRE;
        }
        return c;
    }

    /** {@return the lowest degree that fits within {@link #ERROR}, if one does} */
    static Optional<Shaped> fit(Curve curve, int... degrees) {
        for (int degree : degrees) {
            ShapedNodes nodes = ShapedNodes.of(degree);
            Curve.Values values = curve.at(nodes);
            double[] c = centre(nodes, values.x);
            if (holds(curve, nodes, c)) {
                Tail lower = lower(curve, values);
                Tail upper = upper(curve, nodes, values);
                return holdInTails(curve, lower, upper)
                        ? Optional.of(new Shaped(Polynomial.of(c), lower, upper))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean holds(Curve curve, ShapedNodes nodes, double... c) {
        for (int j = 0; j < nodes.checks.length; j++) {
            double z = nodes.checks[j];
            double x = Polynomial.at(z, c);
            double tail = nodes.checked[j];
            double error =
                    z < 0 ? curve.below(x - origin(curve.low())) - tail : curve.above(origin(curve.high()) - x) - tail;
            if (!(Math.abs(error) <= ERROR * tail)) {
                return false;
            }
        }
        return true;
    }

    /** Distances are counted from a bound, or from 0 where there is none. */
    private static double origin(double bound) {
        return Double.isFinite(bound) ? bound : 0;
    }

    /** As a power of e where there is a bound to keep away from. */
    private static Tail lower(Curve curve, Curve.Values values) {
        boolean bounded = Double.isFinite(curve.low());
        double[] at = new double[ShapedNodes.TAIL];
        for (int j = 0; j < at.length; j++) {
            int node = at.length - 1 - j;
            at[j] = bounded ? StrictMath.log(values.fromLow[node]) : values.x[node];
        }
        return new Tail(bounded ? curve.low() : 0, 1, bounded, Bell.TAIL.fit(at, 0));
    }

    /** Without an end above it runs away from the bound below. */
    private static Tail upper(Curve curve, ShapedNodes nodes, Curve.Values values) {
        boolean ends = Double.isFinite(curve.high());
        boolean power = ends || Double.isFinite(curve.low());
        double[] at = new double[ShapedNodes.TAIL];
        for (int j = 0; j < at.length; j++) {
            int node = nodes.size() - at.length + j;
            at[j] = power ? StrictMath.log(ends ? values.toHigh[node] : values.fromLow[node]) : values.x[node];
        }
        double bound = ends ? curve.high() : power ? curve.low() : 0;
        return new Tail(bound, ends ? -1 : 1, power, Bell.TAIL.fit(at, 0));
    }

    private static boolean holdInTails(Curve curve, Tail lower, Tail upper) {
        boolean ends = Double.isFinite(curve.high());
        double from = Double.isFinite(curve.low()) ? curve.low() : 0;
        for (int j = 0; j < TAIL_CHECKS.length; j++) {
            double y = TAIL_CHECKS[j];
            double s = Bell.MIDDLE + Bell.HALF * y;
            double t = Natural.exp(-s * s / 2);
            double below = curve.below(lower.at(y));
            double above = curve.above(ends ? upper.at(y) : -(from + upper.at(y)));
            if (!(Math.abs(below - t) <= ERROR * t && Math.abs(above - t) <= ERROR * t + curve.slack())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void fill(Block block, double[] into, int n) {
        Bell.centre(block.unit, into, n);
        centre.fill(into, into, n);
        Tails found = block.tails;
        int count = found.find(block.bits, Tails.groups(n));
        tails.fill(found, count, into);
    }
}
