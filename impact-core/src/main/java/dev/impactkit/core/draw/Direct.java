// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import dev.impactkit.core.estimate.Estimate;

/** The last resort: the estimate's own quantile, draw by draw, where no table comes close enough. */
record Direct(Estimate estimate) implements Quantile {
    @Override
    public void fill(Block block, double[] into, int n) {
        for (int i = 0; i < n; i++) {
            into[i] = estimate.quantile(block.unit[i] - Block.SHIFT);
        }
    }
}
