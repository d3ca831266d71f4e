// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.benchmarks;

import dev.impactkit.core.plan.Inputs;
import dev.impactkit.core.plan.Plan;
import dev.impactkit.core.plan.Slot;
import dev.impactkit.sroi.SroiPlan;
import java.util.List;
import java.util.stream.IntStream;

/** The numbers of many value maps as one column a slot: draw j is map j. */
final class Vectors implements Inputs {

    /** After so many maps the numbers come round again: the least common multiple of 5, 6, 7, 10 and 11. */
    private static final int ROUND = 2310;

    private final double[][] columns;

    private Vectors(double[][] columns) {
        this.columns = columns;
    }

    static Vectors of(ValueMap map, Plan plan, int count) {
        double[][] columns = new double[plan.slots().size()][count];
        List<String> paths = plan.slots().stream().map(Slot::path).toList();
        for (int j = 0; j < Math.min(count, ROUND); j++) {
            List<Slot> slots = SroiPlan.compile(map.study(j))
                    .orThrow()
                    .plan()
                    .only(plan.figures())
                    .slots();
            if (!slots.stream().map(Slot::path).toList().equals(paths)) {
                throw new IllegalStateException("Map " + j + " has other slots than the plan.");
            }
            for (int k = j; k < count; k += ROUND) {
                for (Slot slot : slots) {
                    columns[slot.index()][k] = slot.estimate().best();
                }
            }
        }
        return new Vectors(columns);
    }

    @Override
    public void fill(int slot, long firstDraw, double[] into, int n) {
        System.arraycopy(columns[slot], (int) firstDraw, into, 0, n);
    }

    /** One vector for every draw. */
    Inputs only(int vector) {
        double[] values = IntStream.range(0, columns.length)
                .mapToDouble(slot -> columns[slot][vector])
                .toArray();
        return (slot, firstDraw, into, n) -> java.util.Arrays.fill(into, 0, n, values[slot]);
    }
}
