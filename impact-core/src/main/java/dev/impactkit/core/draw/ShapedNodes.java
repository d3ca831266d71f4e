// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

/** The points of the lower tail, of the centre, of the upper tail; and places between those of the centre to check at. */
final class ShapedNodes extends Nodes {

    /** For each degree of the centre, once: they hold for every distribution. */
    private static final ShapedNodes[] OF_DEGREE = {new ShapedNodes(7), new ShapedNodes(11), new ShapedNodes(15)};

    /** How many points a tail has. */
    static final int TAIL = Bell.TAIL.size();

    final Chebyshev centre;

    /** Standard normal quantiles, half way between the points of the centre and at its ends. */
    final double[] checks;

    /** Probability of the tail beyond each of them. */
    final double[] checked;

    private ShapedNodes(int degree) {
        super(degree + 1 + 2 * Bell.TAIL.size());
        centre = new Chebyshev(degree);
        int n = degree + 1;
        for (int j = 0; j < Bell.TAIL.size(); j++) {
            set(Bell.TAIL.size() - 1 - j, -Bell.distance(j), Bell.probability(j));
            set(size() - Bell.TAIL.size() + j, Bell.distance(j), Bell.probability(j));
        }
        for (int j = 0; j < n; j++) {
            double at = Bell.CENTRE * centre.point(j);
            set(Bell.TAIL.size() + j, at, Bell.below(-Math.abs(at)));
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

    static ShapedNodes of(int degree) {
        for (ShapedNodes nodes : OF_DEGREE) {
            if (nodes.centre.size() == degree + 1) {
                return nodes;
            }
        }
        throw new IllegalArgumentException("No points for degree " + degree + ".");
    }
}
