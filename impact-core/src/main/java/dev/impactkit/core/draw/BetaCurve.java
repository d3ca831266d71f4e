// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import dev.impactkit.core.estimate.Law;

/**
 * The beta distribution, its quantiles found by marching outwards from the middle along the logit w of x: a third-order step
 * of the quantile's own differential equation from point to point, then Halley's method on \( F(x) = u \).
 *
 * <p>With \( \varphi \) the standard normal density and f the beta density, \( dw/dz = \varphi(z) / (f(x)\,x\,(1 - x)) \).
 * The distribution function is the continued fraction of the incomplete beta function, by Lentz's method. Abramowitz and
 * Stegun, 26.5.8; Press and others, Numerical Recipes, 6.4; the march after Steinbrecher and Shaw, Quantile mechanics,
 * European Journal of Applied Mathematics 19(2), 2008, doi:10.1017/S0956792508007341.
 */
final class BetaCurve implements Curve {

    /** Beyond these the fraction takes too many terms, or the quantile rises too steeply. */
    static final double SMALLEST = 0.2;

    static final double LARGEST = 20_000;

    private static final int MOST_TERMS = 400;
    private static final int MOST_ROUNDS = 20;
    private static final double SETTLED = 1e-4;

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

    /** Stirling's series from 10 on, below by the recurrence. Abramowitz and Stegun, 6.1.41. */
    private static double lnGamma(double x) {
        double y = x;
        double product = 1;
        while (y < 10) {
            product *= y;
            y++;
        }
        double z = 1 / (y * y);
        double series =
                1. / 12 - z * (1. / 360 - z * (1. / 1260 - z * (1. / 1680 - z * (1. / 1188 - z * 691. / 360360))));
        return (y - .5) * Natural.ln(y) - y + 0.9189385332046728 + series / y - Natural.ln(product);
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
    public Values at(Nodes nodes) {
        Values values = new Values(nodes.size());
        int middle = nodes.size() / 2;
        march(nodes, values, middle, 1);
        march(nodes, values, middle - 1, -1);
        return values;
    }

    private void march(Nodes nodes, Values values, int from, int step) {
        double start = (a + 1. / 3) / (b + 1. / 3);
        double w = Natural.ln(start);
        double z = 0;
        for (int j = from; j >= 0 && j < nodes.size(); j += step) {
            w = solve(stepped(w, z, nodes.z[j]), nodes.below[j], nodes.above[j]);
            z = nodes.z[j];
            double odds = Natural.exp(w);
            values.fromLow[j] = (high - low) * (odds / (1 + odds));
            values.toHigh[j] = (high - low) * (1 / (1 + odds));
            values.x[j] = odds < 1 ? low + values.fromLow[j] : high - values.toHigh[j];
        }
    }

    private double stepped(double w, double z, double to) {
        double odds = Natural.exp(w);
        double x = odds / (1 + odds);
        double slope = a - (a + b) * x;
        double first = Bell.ROOT_TWO_PI_INVERSE * Natural.exp(-z * z / 2) / density(x, 1 / (1 + odds));
        double second = -z - slope * first;
        double third = -1 + (a + b) * x * (1 - x) * first * first - slope * first * second;
        double h = to - z;
        return w + h * first * (1 + h * (second / 2 + h * (second * second + third) / 6));
    }

    /** The density of w. */
    private double density(double x, double rest) {
        return Natural.exp(a * Natural.ln(x) + b * Natural.ln(rest) - lnB);
    }

    private double solve(double guess, double below, double above) {
        double w = guess;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double odds = Natural.exp(w);
            double rest = 1 / (1 + odds);
            double x = odds * rest;
            double density = density(x, rest);
            boolean lower = x <= (a + 1) / (a + b + 2);
            double over = lower ? density / a * fraction(x, a, b) - below : above - density / b * fraction(rest, b, a);
            double newton = over / density;
            double change = newton / (1 - (a - (a + b) * x) * newton / 2);
            w -= Math.abs(change) < 1 ? change : Math.signum(newton) * Math.min(1, Math.abs(newton));
            if (Math.abs(change) < SETTLED) {
                break;
            }
        }
        return w;
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
        double power = Natural.exp(p * Natural.ln(x) + q * Natural.ln(rest) - lnB);
        return x <= (p + 1) / (p + q + 2) ? power / p * fraction(x, p, q) : 1 - power / q * fraction(rest, q, p);
    }
}
