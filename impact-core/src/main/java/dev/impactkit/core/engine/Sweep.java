// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.plan.Branch;
import dev.impactkit.core.plan.Evaluator;
import dev.impactkit.core.plan.Inputs;
import java.util.Arrays;

/**
 * A figure while one slot at a time takes some values, all others at their best.
 *
 * <p>Neighbouring slots reach much the same operations, so eight of them share one block of draws: each operation is called
 * once for all their values. The bits are those of a run for each value.
 */
final class Sweep implements Inputs {
    /** So many draws the evaluator must have run. */
    static final int WIDTH = 32;

    private static final int TOGETHER = 8;

    private final int[] slots;
    private final double[] best;
    private final int[] place;
    private final Branch[] branches;
    private double[] points = new double[0];
    private int each;
    private int from;

    Sweep(Evaluator evaluator, double[] best, int... slots) {
        this.slots = slots.clone();
        this.best = best;
        this.place = new int[best.length];
        this.branches = new Branch[(slots.length + TOGETHER - 1) / TOGETHER];
        for (int i = 0; i < slots.length; i++) {
            place[slots[i]] = i;
        }
        for (int b = 0; b < branches.length; b++) {
            branches[b] = evaluator.branch(
                    Arrays.copyOfRange(slots, b * TOGETHER, Math.min(slots.length, (b + 1) * TOGETHER)));
        }
    }

    boolean isOf(int[] others) {
        return Arrays.equals(slots, others);
    }

    /**
     * The figure at each value: as many values a slot as there is room for in a block, those of the first slot first.
     */
    double[] run(double[] values) {
        points = values;
        each = slots.length == 0 ? 0 : values.length / slots.length;
        double[] figure = new double[values.length];
        for (int b = 0; b < branches.length; b++) {
            from = b * TOGETHER;
            int n = (Math.min(slots.length, from + TOGETHER) - from) * each;
            branches[b].run(this, n);
            System.arraycopy(branches[b].column(0), 0, figure, from * each, n);
        }
        return figure;
    }

    @Override
    public void fill(int slot, long firstDraw, double[] into, int n) {
        Arrays.fill(into, 0, n, best[slot]);
        System.arraycopy(points, place[slot] * each, into, (place[slot] - from) * each, each);
    }
}
