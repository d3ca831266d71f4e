// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.estimate.Estimate;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Where an evaluator pulls the values of slots from. An implementation must answer the same value for the same slot and
 * draw, however the draws are cut into blocks.
 */
@FunctionalInterface
public interface Inputs {

    /**
     * Fills {@code into[0..n)} with the draws {@code firstDraw, firstDraw + 1, …} of a slot.
     *
     * @param slot index of the slot in {@link Plan#slots()}
     * @param firstDraw number of the first draw, from 0
     * @param into at least {@code n} values
     * @param n how many draws
     */
    void fill(int slot, long firstDraw, double[] into, int n);

    /**
     * {@return the best estimate of every slot}
     *
     * @param plan whose slots
     */
    static Inputs best(Plan plan) {
        return of(plan.slots(), Estimate::best);
    }

    /**
     * {@return one number a slot, taken from its estimate}
     *
     * @param slots of the plan
     * @param value what to take, such as {@code Estimate::mean}
     */
    static Inputs of(List<Slot> slots, ToDoubleFunction<Estimate> value) {
        double[] values = slots.stream()
                .mapToDouble(slot -> value.applyAsDouble(slot.estimate()))
                .toArray();
        return (slot, firstDraw, into, n) -> Arrays.fill(into, 0, n, values[slot]);
    }

    /**
     * {@return these inputs with one slot held at a value}
     *
     * @param held index of the slot
     * @param value what it is held at
     */
    default Inputs with(int held, double value) {
        return (slot, firstDraw, into, n) -> {
            if (slot == held) {
                Arrays.fill(into, 0, n, value);
            } else {
                fill(slot, firstDraw, into, n);
            }
        };
    }
}
