// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import java.util.Arrays;

/** One value. */
record Point(double value) implements Quantile {
    @Override
    public void fill(Block block, double[] into, int n) {
        Arrays.fill(into, 0, n, value);
    }
}
