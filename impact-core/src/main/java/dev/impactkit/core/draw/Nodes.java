// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

/**
 * Where a continuous distribution is looked at to draw it: the points of the lower tail, of the centre, of the upper tail, in
 * rising order; and between them places where the fit is checked.
 */
final class Nodes {

    /** For each degree of the centre, once: they hold for every distribution. */
    private static final Nodes[] OF_DEGREE = {new Nodes(7), new Nodes(11), new Nodes(15)};

    final Chebyshev centre;

    /** Standard normal quantiles of the points. */
    final double[] z;

    /** Probability of less. */
    final double[] below;

    /** Probability of more. */
    final double[] above;

    /** Standard normal quantiles, half way between the points of the centre and at its ends. */
    final double[] checks;

    /** Probability of the tail beyond each of them. */
    final double[] checked;

    /** How many points a tail has. */
    final int tail = Bell.TAIL.size();

    private Nodes(int degree) {
        centre = new Chebyshev(degree);
        int n = centre.size();
        int all = n + 2 * tail;
        z = new double[all];
        below = new double[all];
        above = new double[all];
        for (int j = 0; j < tail; j++) {
            set(tail - 1 - j, -Bell.distance(j), Bell.probability(j));
            set(all - tail + j, Bell.distance(j), Bell.probability(j));
        }
        for (int j = 0; j < n; j++) {
            double at = Bell.CENTRE * centre.point(j);
            set(tail + j, at, Bell.below(-Math.abs(at)));
        }
        checks = new double[n + 1];
        checked = new double[n + 1];
        for (int j = 0; j <= n; j++) {
            checks[j] = j == 0
                    ? -Bell.CENTRE
                    : j == n ? Bell.CENTRE : Bell.CENTRE * (centre.point(j - 1) + centre.point(j)) / 2;
            checked[j] = Bell.below(-Math.abs(checks[j]));
        }
    }

    private void set(int j, double at, double probabilityOfTail) {
        z[j] = at;
        below[j] = at < 0 ? probabilityOfTail : 1 - probabilityOfTail;
        above[j] = at < 0 ? 1 - probabilityOfTail : probabilityOfTail;
    }

    static Nodes of(int degree) {
        for (Nodes nodes : OF_DEGREE) {
            if (nodes.centre.size() == degree + 1) {
                return nodes;
            }
        }
        throw new IllegalArgumentException("No points for degree " + degree + ".");
    }

    int size() {
        return z.length;
    }
}
