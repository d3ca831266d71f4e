// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import dev.impactkit.core.estimate.Law;

/** \( Q(u) = a + (b - a) u \). */
record Straight(double low, double width) implements Quantile {

    static Quantile of(Law.Straight law) {
        return new Straight(law.low(), law.high() - law.low());
    }

    @Override
    public void fill(Block block, double[] into, int n) {
        double[] unit = block.unit;
        for (int i = 0; i < n; i++) {
            into[i] = low + width * (unit[i] - Block.SHIFT);
        }
    }
}
