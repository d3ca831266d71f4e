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

    /** What a tail holds before its coefficients: bound and sign. */
    private static final int HEAD = 2;

    /** Where a tail is checked: its ends, and between points. */
    private static final double[] TAIL_CHECKS = {-1, -0.96, -0.7, -0.13, 0.38, 0.8, 1};

    private static final int STRIDE = HEAD + Bell.TAIL.size();

    private final Polynomial centre;

    /** Lower tail, then upper: bound, sign, coefficients. */
    private final double[] tails;

    /** Whether a tail is a distance from its bound as a power of e: 0 or -1 for each. */
    private final boolean[] powers;

    private Shaped(Polynomial centre, double[] tails, boolean[] powers) {
        this.centre = centre;
        this.tails = tails;
        this.powers = powers;
    }

    /** {@return the whole bell curve} */
    static Shaped bell(double mu, double sigma) {
        double[] tails = new double[2 * STRIDE];
        write(tails, 0, mu, -sigma, Bell.tail());
        write(tails, STRIDE, mu, sigma, Bell.tail());
        return new Shaped(Polynomial.of(mu, sigma), tails, new boolean[] {false, false});
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
                double[] tail = Bell.tail();
                double[] tails = new double[2 * STRIDE];
                for (int side = 0; side < 2; side++) {
                    write(tails, side * STRIDE, 0, 1, tail);
                    for (int k = 0; k < tail.length; k++) {
                        tails[side * STRIDE + HEAD + k] = (k == 0 ? mu : 0) + (side == 0 ? -sigma : sigma) * tail[k];
                    }
                }
                return Optional.of(new Shaped(Polynomial.of(c), tails, new boolean[] {true, true}));
            }
        }
        return Optional.empty();
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
                return tails(curve, nodes, values).map(tails -> new Shaped(Polynomial.of(c), tails, powers(curve)));
            }
        }
        return Optional.empty();
    }

    private static boolean[] powers(Curve curve) {
        return new boolean[] {
            Double.isFinite(curve.low()), Double.isFinite(curve.high()) || Double.isFinite(curve.low())
        };
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

    private static Optional<double[]> tails(Curve curve, ShapedNodes nodes, Curve.Values values) {
        int n = ShapedNodes.TAIL;
        double[] lower = new double[n];
        double[] upper = new double[n];
        boolean[] powers = powers(curve);
        boolean ends = Double.isFinite(curve.high());
        for (int j = 0; j < n; j++) {
            int below = n - 1 - j;
            int above = nodes.size() - n + j;
            lower[j] = powers[0] ? StrictMath.log(values.fromLow[below]) : values.x[below];
            upper[j] =
                    !powers[1] ? values.x[above] : StrictMath.log(ends ? values.toHigh[above] : values.fromLow[above]);
        }
        double[] tails = new double[2 * STRIDE];
        write(tails, 0, powers[0] ? curve.low() : 0, 1, Bell.TAIL.fit(lower, 0));
        write(tails, STRIDE, ends ? curve.high() : powers[1] ? curve.low() : 0, ends ? -1 : 1, Bell.TAIL.fit(upper, 0));
        return holdInTails(curve, tails, powers, ends) ? Optional.of(tails) : Optional.empty();
    }

    private static boolean holdInTails(Curve curve, double[] tails, boolean[] powers, boolean ends) {
        for (int j = 0; j < TAIL_CHECKS.length; j++) {
            double y = TAIL_CHECKS[j];
            double s = Bell.MIDDLE + Bell.HALF * y;
            double t = Natural.exp(-s * s / 2);
            double lower = value(tails, 0, powers[0], y);
            double upper = value(tails, STRIDE, powers[1], y);
            double below = curve.below(lower);
            double above = curve.above(ends ? upper : -(powers[1] ? curve.low() + upper : upper));
            if (!(Math.abs(below - t) <= ERROR * t && Math.abs(above - t) <= ERROR * t + curve.slack())) {
                return false;
            }
        }
        return true;
    }

    private static double value(double[] tails, int from, boolean power, double y) {
        double sum = 0;
        for (int k = STRIDE - 1; k >= HEAD; k--) {
            sum = sum * y + tails[from + k];
        }
        return power ? Natural.exp(sum) : sum;
    }

    private static void write(double[] tails, int from, double bound, double sign, double... coefficients) {
        tails[from] = bound;
        tails[from + 1] = sign;
        System.arraycopy(coefficients, 0, tails, from + HEAD, coefficients.length);
    }

    @Override
    public void fill(Block block, double[] into, int n) {
        Bell.centre(block.unit, block.normal, n);
        centre.fill(block.normal, into, n);
        int count = block.tails.find(block.bits, Tails.groups(n));
        if (count > 0) {
            tails(block.tails, count, into);
        }
    }

    /** In short passes: one long chain of operations a draw would make each draw wait for the one before. */
    private void tails(Tails at, int count, double[] into) {
        places(at.t, count);
        polynomials(at.t, at.side, count, tails);
        powers(at.t, at.side, count, powers);
        for (int j = 0; j < count; j++) {
            int from = (int) at.side[j] & STRIDE;
            into[at.place[j]] = tails[from] + tails[from + 1] * at.t[j];
        }
    }

    private static void places(double[] t, int count) {
        for (int j = 0; j < count; j++) {
            t[j] = Natural.ln(t[j]);
        }
        for (int j = 0; j < count; j++) {
            t[j] = (Math.sqrt(-2 * t[j]) - Bell.MIDDLE) / Bell.HALF;
        }
    }

    private static void polynomials(double[] y, long[] side, int count, double[] c) {
        for (int j = 0; j < count; j++) {
            int k = ((int) side[j] & STRIDE) + HEAD;
            double x = y[j];
            double t = x * x;
            y[j] = (((((c[k + 11] * t + c[k + 9]) * t + c[k + 7]) * t + c[k + 5]) * t + c[k + 3]) * t + c[k + 1]) * x
                    + (((((c[k + 10] * t + c[k + 8]) * t + c[k + 6]) * t + c[k + 4]) * t + c[k + 2]) * t + c[k]);
        }
    }

    private static void powers(double[] x, long[] side, int count, boolean[] powers) {
        for (int j = 0; j < count; j++) {
            if (powers[(int) side[j] & 1]) {
                x[j] = Natural.exp(x[j]);
            }
        }
    }
}
