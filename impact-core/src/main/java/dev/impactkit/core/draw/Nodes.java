// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

/** Where a continuous distribution is looked at to draw it: probabilities in rising order, with their normal quantiles. */
class Nodes {

    /** Standard normal quantiles. */
    final double[] z;

    /** Probability of less. */
    final double[] below;

    /** Probability of more. */
    final double[] above;

    Nodes(int size) {
        z = new double[size];
        below = new double[size];
        above = new double[size];
    }

    final void set(int j, double at, double probabilityOfTail) {
        z[j] = at;
        below[j] = at < 0 ? probabilityOfTail : 1 - probabilityOfTail;
        above[j] = at < 0 ? 1 - probabilityOfTail : probabilityOfTail;
    }

    final int size() {
        return z.length;
    }
}
