// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

/**
 * A distribution whose quantiles are found by marching outwards from the middle along a scale w that runs over all numbers: a
 * third-order step of the quantile's own differential equation from point to point, then Halley's method on the distribution
 * function.
 *
 * <p>With \( \varphi \) the standard normal density and f that of w, \( dw/dz = \varphi(z) / f(w) \). After Steinbrecher and
 * Shaw, Quantile mechanics, European Journal of Applied Mathematics 19(2), 2008, doi:10.1017/S0956792508007341.
 */
abstract class Marched implements Curve {
    private static final int MOST_ROUNDS = 20;
    private static final double SETTLED = 1e-4;

    /** A place along the scale, with what every step asks of it worked out once. */
    abstract static class Place {
        final double w;

        Place(double w) {
            this.w = w;
        }

        /** {@return the density of w} */
        abstract double density();

        /** {@return the derivative of the logarithm of the density} */
        abstract double slope();

        /** {@return the derivative of the slope, its sign turned: 0 or more} */
        abstract double bend();

        /** {@return whether the probability of less is the one that keeps its digits} */
        abstract boolean isLower();

        /** {@return the probability of less than w} */
        abstract double less();

        /** {@return the probability of more than w} */
        abstract double more();

        /** Writes the values at w. */
        abstract void write(Values values, int at);
    }

    /** {@return a place near the median} */
    abstract double middle();

    abstract Place place(double w);

    @Override
    public final Values at(Nodes nodes) {
        Values values = new Values(nodes.size());
        int middle = nodes.size() / 2;
        march(nodes, values, middle, 1);
        march(nodes, values, middle - 1, -1);
        return values;
    }

    private void march(Nodes nodes, Values values, int from, int step) {
        Place place = place(middle());
        double z = 0;
        for (int j = from; j >= 0 && j < nodes.size(); j += step) {
            place = solve(place(stepped(place, z, nodes.z[j])), nodes.below[j], nodes.above[j]);
            z = nodes.z[j];
            place.write(values, j);
        }
    }

    private static double stepped(Place at, double z, double to) {
        double slope = at.slope();
        double first = Bell.ROOT_TWO_PI_INVERSE * Natural.exp(-z * z / 2) / at.density();
        double second = -z - slope * first;
        double third = -1 + at.bend() * first * first - slope * first * second;
        double h = to - z;
        return at.w + h * first * (1 + h * (second / 2 + h * (second * second + third) / 6));
    }

    private Place solve(Place guess, double below, double above) {
        Place at = guess;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double newton = (at.isLower() ? at.less() - below : above - at.more()) / at.density();
            double change = newton / (1 - at.slope() * newton / 2);
            at = place(at.w - (Math.abs(change) < 1 ? change : Math.signum(newton) * Math.min(1, Math.abs(newton))));
            if (Math.abs(change) < SETTLED) {
                break;
            }
        }
        return at;
    }

    /** \( \ln \Gamma \): Stirling's series from 10 on, below by the recurrence. Abramowitz and Stegun, 6.1.41. */
    static double lnGamma(double x) {
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
}
