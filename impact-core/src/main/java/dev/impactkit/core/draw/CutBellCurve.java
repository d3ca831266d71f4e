// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import dev.impactkit.core.estimate.Law;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * A bell curve cut off below or above. Probabilities are integrals from the cut on, so that they keep their digits however
 * little of the curve is left: \( \int_0^d e^{-a s - s^2/2}\,ds \) with a the cut in standard deviations, by the rule of Gauss
 * and Legendre on pieces.
 */
final class CutBellCurve implements Curve {
    private static final GaussIntegrator RULE = new GaussIntegratorFactory().legendre(16);

    /** Longest piece of an integral, in standard deviations. */
    private static final double PIECE = 1.0;

    /** From here on, counted in \( a s + s^2/2 \), the density is below 1e-26 of its greatest. */
    private static final double NOTHING = 60;

    private static final int MOST_ROUNDS = 60;

    private final Law.CutBell law;

    /** The cuts in standard deviations from the mean of the whole curve; far out where there is none. */
    private final double a;

    private final double b;
    private final double all;

    /** A cut beyond which nothing would be left anyway is none: nothing is counted from there. */
    CutBellCurve(Law.CutBell law) {
        double left = (law.low() - law.mu()) / law.sigma();
        double right = (law.high() - law.mu()) / law.sigma();
        double lowest = Math.min(right, 0) - reach(Math.max(0, -right));
        double highest = Math.max(left, 0) + reach(Math.max(0, left));
        this.law = new Law.CutBell(
                law.mu(),
                law.sigma(),
                left < lowest ? Double.NEGATIVE_INFINITY : law.low(),
                right > highest ? Double.POSITIVE_INFINITY : law.high());
        this.a = Math.max(left, lowest);
        this.b = Math.min(right, highest);
        this.all = mass(0, 0, b - a);
    }

    /** How far from a cut at c, counted outwards, there is anything left. */
    private static double reach(double c) {
        return Math.sqrt(c * c + 2 * NOTHING) - c;
    }

    /** Relative to the density at the greatest within the cuts, which lies at the cut nearest to the mean or at the mean. */
    private double density(double fromA) {
        double peak = Math.max(a, Math.min(b, 0)) - a;
        double t = fromA - peak;
        return Natural.exp(-t * (a + peak + t / 2));
    }

    /** Between two distances from an end: side 0 is a, side 1 is b. */
    private double mass(int side, double from, double to) {
        int pieces = (int) Math.ceil((to - from) / PIECE);
        double half = (to - from) / pieces / 2;
        double sum = 0;
        for (int i = 0; i < pieces; i++) {
            double middle = from + (2 * i + 1) * half;
            for (int k = 0; k < RULE.getNumberOfPoints(); k++) {
                sum += half * RULE.getWeight(k) * density(side, middle + half * RULE.getPoint(k));
            }
        }
        return sum;
    }

    private double density(int side, double distance) {
        return density(side == 0 ? distance : b - a - distance);
    }

    @Override
    public double low() {
        return law.low();
    }

    @Override
    public double high() {
        return law.high();
    }

    @Override
    public double below(double distance) {
        return mass(0, 0, Double.isFinite(law.low()) ? distance / law.sigma() : inDeviations(distance) - a) / all;
    }

    @Override
    public double above(double distance) {
        return mass(1, 0, Double.isFinite(law.high()) ? distance / law.sigma() : b - inDeviations(-distance)) / all;
    }

    private double inDeviations(double x) {
        return (x - law.mu()) / law.sigma();
    }

    @Override
    public Values at(Nodes nodes) {
        Values values = new Values(nodes.size());
        int n = nodes.size();
        double distance = 0;
        for (int j = 0; j < n && nodes.z[j] < 0; j++) {
            distance += step(0, distance, (nodes.below[j] - (j == 0 ? 0 : nodes.below[j - 1])) * all);
            values.fromLow[j] = law.sigma() * distance;
            values.x[j] = Double.isFinite(law.low())
                    ? law.low() + values.fromLow[j]
                    : law.mu() + law.sigma() * (a + distance);
            values.toHigh[j] = law.high() - values.x[j];
        }
        distance = 0;
        for (int j = n - 1; j >= 0 && nodes.z[j] >= 0; j--) {
            distance += step(1, distance, (nodes.above[j] - (j == n - 1 ? 0 : nodes.above[j + 1])) * all);
            values.toHigh[j] = law.sigma() * distance;
            values.x[j] = Double.isFinite(law.high())
                    ? law.high() - values.toHigh[j]
                    : law.mu() + law.sigma() * (b - distance);
            values.fromLow[j] = values.x[j] - law.low();
        }
        return values;
    }

    /** How much further so much lies between. Newton within a bracket. */
    private double step(int side, double from, double wanted) {
        double near = 0;
        double far = b - a - from;
        double step = Math.min(far, wanted / Math.max(density(side, from), Double.MIN_NORMAL));
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double over = mass(side, from, from + step) - wanted;
            if (over > 0) {
                far = step;
            } else {
                near = step;
            }
            double newton = step - over / density(side, from + step);
            if (Math.abs(newton - step) <= 1e-13 * step) {
                return newton;
            }
            step = newton > near && newton < far ? newton : (near + far) / 2;
        }
        return step;
    }
}
