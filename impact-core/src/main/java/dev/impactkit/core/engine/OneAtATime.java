// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.Require;
import dev.impactkit.core.plan.Evaluator;
import dev.impactkit.core.plan.Inputs;
import dev.impactkit.core.plan.Plan;
import dev.impactkit.core.plan.Slot;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One figure of a plan with every amount at its best, ready to be asked what it becomes when one amount takes another value.
 * For one thread; to ask often, keep it.
 *
 * <p>Only what an amount reaches is computed again, to the same bits as by a full calculation. The other amounts stay at their
 * best, those that go together with it too.
 */
public final class OneAtATime {
    private final Plan plan;
    private final String figure;
    private final List<Slot> slots;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final double[] best;
    private final Basis basis;
    private final Evaluator evaluator;
    private Sweep sweep;

    private OneAtATime(Plan plan, String figure) {
        Plan part = plan.only(List.of(figure)).inOrderOf(figure);
        this.plan = plan;
        this.figure = figure;
        this.slots = part.slots();
        slots.forEach(slot -> places.put(slot.path(), slot.index()));
        this.basis = Basis.of(plan, part);
        this.best = slots.stream().mapToDouble(slot -> slot.estimate().best()).toArray();
        this.evaluator = part.evaluator().keepingAll();
        this.sweep = new Sweep(evaluator, best);
        evaluator.run(Inputs.best(part), 0, Sweep.WIDTH);
    }

    /**
     * {@return a figure at the best estimates of all amounts}
     *
     * @param plan the plan
     * @param figure path of one of its figures
     * @throws IllegalArgumentException if the plan has no such figure
     */
    public static OneAtATime of(Plan plan, String figure) {
        return new OneAtATime(plan, figure);
    }

    /**
     * {@return what the figure does between two quantiles of each uncertain amount}
     *
     * @param low the lower one, such as 0.05
     * @param high the higher one, such as 0.95
     * @throws IllegalArgumentException unless the quantiles run from 0 to 1 in order, or if an amount has no end there
     */
    public Tornado tornado(double low, double high) {
        Require.between("lower quantile", low, 0, high);
        Require.between("higher quantile", high, low, 1);
        Map<String, Bounds> bounds = new LinkedHashMap<>();
        for (Slot slot : slots) {
            if (!slot.estimate().isFixed()) {
                bounds.put(
                        slot.path(),
                        new Bounds(
                                slot.estimate().quantile(low), slot.estimate().quantile(high)));
            }
        }
        return Tornado.of(this, bounds, Optional.of(new Bounds(low, high)));
    }

    /**
     * {@return what the figure does between given values of some amounts, certain or not}
     *
     * @param bounds low and high by path
     * @throws IllegalArgumentException if the plan lacks one of the amounts, or a bound is not finite
     */
    public Tornado tornado(Map<String, Bounds> bounds) {
        return Tornado.of(this, bounds, Optional.empty());
    }

    /** {@return by how much the figure changes when an amount changes a little, for every amount it rests on} */
    public Elasticities elasticities() {
        return Elasticities.of(this);
    }

    /**
     * {@return what each amount must be for the figure to cross a threshold}
     *
     * @param threshold such as 0 for a net present value, 1 for a ratio
     * @see #switching(double, Map)
     */
    public Switching switching(double threshold) {
        return switching(threshold, Collections.emptyMap());
    }

    /**
     * {@return what each amount must be for the figure to cross a threshold, all others at their best}
     *
     * <p>Each amount is sought in its own range, and beyond it as far as its kind allows; one that by its estimate cannot be
     * below (or above) zero never is.
     *
     * @param threshold such as 0 for a net present value, 1 for a ratio
     * @param kinds what may stand for an amount at all, by path, such as 0 to 1 for a share
     * @throws IllegalArgumentException if the threshold is not finite, or the plan lacks one of the amounts
     */
    public Switching switching(double threshold, Map<String, Bounds> kinds) {
        Require.finite("threshold", threshold);
        kinds.keySet().forEach(this::place);
        return Switching.of(this, threshold, kinds);
    }

    String figure() {
        return figure;
    }

    Basis basis() {
        return basis;
    }

    List<Slot> slots() {
        return slots;
    }

    double best(int slot) {
        return best[slot];
    }

    double middle() {
        return basis.figure(figure);
    }

    /** The slot of an amount, or -1 where the figure does not rest on it. */
    int place(String path) {
        int place = places.getOrDefault(path, -1);
        if (place < 0) {
            Basis.requireAmount(plan, path);
        }
        return place;
    }

    /** The figure at some values of each of some slots, those of the first slot first; at most four a slot. */
    double[] at(int[] moved, double[] values) {
        if (!sweep.isOf(moved)) {
            sweep = new Sweep(evaluator, best, moved);
        }
        return sweep.run(values);
    }

    /** The figure at any number of values of one slot. */
    UnaryOperator<double[]> along(int slot) {
        Sweep one = new Sweep(evaluator, best, slot);
        return values -> {
            double[] all = new double[values.length];
            for (int first = 0; first < all.length; first += Sweep.WIDTH) {
                int n = Math.min(Sweep.WIDTH, all.length - first);
                System.arraycopy(one.run(Arrays.copyOfRange(values, first, first + n)), 0, all, first, n);
            }
            return all;
        };
    }
}
