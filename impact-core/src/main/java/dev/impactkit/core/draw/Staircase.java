// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import dev.impactkit.core.estimate.Law;

/** \( Q(u) = \min \{ x_i : F(x_i) \ge u \} \), the first step looked up in a guide of equal cells. */
final class Staircase implements Quantile {
    private static final int MOST_CELLS = 1 << 16;

    private final double[] values;
    private final double[] upTo;

    /** For each cell of u the first step that any u of it may belong to. */
    private final int[] guide;

    Staircase(Law.Steps law) {
        values = law.values().stream().toArray();
        upTo = law.upTo().stream().toArray();
        // Steps with a weight too small to show in the sum are still there, beyond every u: the last that counts is 1.
        guide = new int[Math.min(MOST_CELLS, Integer.highestOneBit(values.length) * 4)];
        int step = 0;
        for (int cell = 0; cell < guide.length; cell++) {
            while (upTo[step] <= (double) cell / guide.length) {
                step++;
            }
            guide[cell] = step;
        }
    }

    @Override
    public void fill(Block block, double[] into, int n) {
        for (int i = 0; i < n; i++) {
            double u = block.unit[i] - Block.SHIFT;
            int step = guide[(int) (u * guide.length)];
            while (upTo[step] < u) {
                step++;
            }
            into[i] = values[step];
        }
    }
}
