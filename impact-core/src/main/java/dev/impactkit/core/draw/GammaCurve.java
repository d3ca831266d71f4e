// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import dev.impactkit.core.estimate.Law;

/**
 * The gamma distribution, along the logarithm of x. Below, the series of the incomplete gamma function, above, its continued
 * fraction: Abramowitz and Stegun, 6.5.29 and 6.5.31; Press and others, Numerical Recipes, 6.2.
 */
final class GammaCurve extends Marched {

    /** Below this the quantile rises too steeply, above the other the series takes too many terms. */
    static final double SMALLEST = 0.2;

    static final double LARGEST = 1_000_000;

    private static final int MOST_TERMS = 20_000;

    private final double k;
    private final double scale;
    private final double lnGamma;

    GammaCurve(Law.Waiting law) {
        k = law.shape();
        scale = law.scale();
        lnGamma = lnGamma(k);
    }

    @Override
    public double low() {
        return 0;
    }

    @Override
    public double high() {
        return Double.POSITIVE_INFINITY;
    }

    /** By the transformation of Wilson and Hilferty. */
    @Override
    double middle() {
        double root = 1 - 1 / (9 * k);
        return k > 0.5 ? Natural.ln(k * root * root * root) : Natural.ln(k / 4);
    }

    @Override
    Place place(double w) {
        return new Log(w);
    }

    /** The place of a logarithm. */
    private final class Log extends Place {
        private final double x;
        private final double density;

        Log(double w) {
            super(w);
            x = Natural.exp(w);
            density = Natural.exp(k * w - x - lnGamma);
        }

        @Override
        double density() {
            return density;
        }

        @Override
        double slope() {
            return k - x;
        }

        @Override
        double bend() {
            return x;
        }

        @Override
        boolean isLower() {
            return x < k + 1;
        }

        @Override
        double less() {
            double term = 1 / k;
            double sum = term;
            for (int n = 1; n < MOST_TERMS && term > sum * 1e-12; n++) {
                term *= x / (k + n);
                sum += term;
            }
            return density * sum;
        }

        @Override
        double more() {
            double b = x + 1 - k;
            double c = 1e300;
            double d = 1 / b;
            double h = d;
            for (int n = 1; n < MOST_TERMS; n++) {
                double a = -n * (n - k);
                b += 2;
                d = 1 / (a * d + b);
                c = b + a / c;
                double change = d * c;
                h *= change;
                if (Math.abs(change - 1) < 1e-12) {
                    break;
                }
            }
            return density * h;
        }

        @Override
        void write(Values values, int at) {
            values.x[at] = scale * x;
            values.fromLow[at] = values.x[at];
        }
    }

    @Override
    public double below(double distance) {
        Place at = place(Natural.ln(distance / scale));
        return at.isLower() ? at.less() : 1 - at.more();
    }

    /** Without a bound above, the distance is counted from 0 downwards. */
    @Override
    public double above(double distance) {
        Place at = place(Natural.ln(-distance / scale));
        return at.isLower() ? 1 - at.less() : at.more();
    }
}
