// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import dev.impactkit.core.estimate.Law;

/**
 * The beta distribution, along the logit of x. Its distribution function is the continued fraction of the incomplete beta
 * function, by Lentz's method: Abramowitz and Stegun, 26.5.8; Press and others, Numerical Recipes, 6.4.
 */
final class BetaCurve extends Marched {

    /** Below this the quantile rises too steeply, above the other the fraction takes too many terms. */
    static final double SMALLEST = 0.2;

    static final double LARGEST = 1_000_000;

    private static final int MOST_TERMS = 20_000;

    private final double a;
    private final double b;
    private final double low;
    private final double high;
    private final double lnB;

    BetaCurve(Law.Stretched law) {
        a = law.alpha();
        b = law.beta();
        low = law.low();
        high = law.high();
        lnB = lnGamma(a) + lnGamma(b) - lnGamma(a + b);
    }

    @Override
    public double low() {
        return low;
    }

    @Override
    public double high() {
        return high;
    }

    @Override
    double middle() {
        return Natural.ln((a + 1. / 3) / (b + 1. / 3));
    }

    @Override
    Place place(double w) {
        return new Odds(w);
    }

    /** The place of a logit: a share and the rest. */
    private final class Odds extends Place {
        private final double share;
        private final double rest;
        private final double density;

        Odds(double w) {
            super(w);
            share = 1 / (1 + Natural.exp(-w));
            rest = 1 / (1 + Natural.exp(w));
            density = power(share, rest, a, b);
        }

        @Override
        double density() {
            return density;
        }

        @Override
        double slope() {
            return a - (a + b) * share;
        }

        @Override
        double bend() {
            return (a + b) * share * (1 - share);
        }

        @Override
        boolean isLower() {
            return share <= (a + 1) / (a + b + 2);
        }

        @Override
        double less() {
            return density / a * fraction(share, a, b);
        }

        @Override
        double more() {
            return density / b * fraction(rest, b, a);
        }

        @Override
        void write(Values values, int at) {
            values.fromLow[at] = (high - low) * share;
            values.toHigh[at] = (high - low) * rest;
            values.x[at] = w < 0 ? low + values.fromLow[at] : high - values.toHigh[at];
        }
    }

    private double power(double x, double rest, double p, double q) {
        return Natural.exp(p * Natural.ln(x) + q * Natural.ln(rest) - lnB);
    }

    @Override
    public double below(double distance) {
        double x = distance / (high - low);
        return part(x, 1 - x, a, b);
    }

    @Override
    public double above(double distance) {
        double rest = distance / (high - low);
        return part(rest, 1 - rest, b, a);
    }

    private double part(double x, double rest, double p, double q) {
        double power = power(x, rest, p, q);
        return x <= (p + 1) / (p + q + 2) ? power / p * fraction(x, p, q) : 1 - power / q * fraction(rest, q, p);
    }

    /** The fraction of the incomplete beta function, without its leading power. */
    private static double fraction(double x, double a, double b) {
        double c = 1;
        double d = 1 / (1 - (a + b) * x / (a + 1));
        double h = d;
        for (int m = 1; m < MOST_TERMS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / (1 + even * d);
            c = 1 + even / c;
            h *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / (1 + odd * d);
            c = 1 + odd / c;
            double change = d * c;
            h *= change;
            if (Math.abs(change - 1) < 1e-10) {
                break;
            }
        }
        return h;
    }
}
