// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.Series;

/**
 * Takes the replicate whose number was drawn.
 *
 * @param replicates the value in each
 */
record Pick(Series replicates) implements Kernel {

    @Override
    public void apply(double[][] in, double[] out, int n) {
        double[] which = in[0];
        for (int i = 0; i < n; i++) {
            out[i] = of(replicates, which[i]);
        }
    }

    /** Numbers out of range are brought in. */
    static double of(Series replicates, double which) {
        return replicates.at(Math.max(0, Math.min(replicates.size() - 1, (int) which)));
    }
}
