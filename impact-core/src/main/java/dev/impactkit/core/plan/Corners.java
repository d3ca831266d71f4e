// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.estimate.Quadrature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The values of a slot at which a figure bends: where the two arguments of a min or max are equal, or that of an absolute
 * value is 0, as far as these depend on this slot and given ones only. No rule sees through a bend; on either side of it
 * all is smooth.
 */
final class Corners {
    private static final double[] NONE = {};
    private static final int SEEN = 64;
    private static final int ROUNDS = 24;
    private static final int CUTS = 16;

    private final Excerpt excerpt;
    private final BitSet givenSlots;
    private final Map<Integer, List<Integer>> bends = new LinkedHashMap<>();
    private final int[] only;
    private final BitSet moving = new BitSet();
    private Map<Integer, Double> given = new LinkedHashMap<>();
    private boolean move;

    Corners(Excerpt excerpt, List<Integer> givenSlots) {
        this.excerpt = excerpt;
        this.givenSlots = new BitSet();
        givenSlots.forEach(this.givenSlots::set);
        this.only = new int[excerpt.size()];
        for (int i = 0; i < only.length; i++) {
            only[i] = onlySlot(i);
            if (only[i] >= 0 && isBend(excerpt.op(i))) {
                bends.computeIfAbsent(only[i], slot -> new ArrayList<>()).add(i);
                move |= moving.get(i);
            }
        }
    }

    /** Whether they lie elsewhere where a given slot has another value. */
    boolean move() {
        return move;
    }

    /** Where they lie under these values of the given slots. */
    Corners under(Map<Integer, Double> values) {
        given = values;
        return this;
    }

    /** Whether a node depends on a given slot. */
    boolean isMoving(int node) {
        return moving.get(node);
    }

    private static boolean isBend(Op op) {
        return op == Op.MIN || op == Op.MAX || op == Op.ABS;
    }

    /** The one slot not given a node depends on, -1 where there is none, -2 where there are several. */
    private int onlySlot(int node) {
        if (excerpt.op(node) == Op.DRAW) {
            int slot = excerpt.slot(node).index();
            moving.set(node, givenSlots.get(slot));
            return givenSlots.get(slot) ? -1 : slot;
        }
        int one = -1;
        for (int arg : excerpt.args(node)) {
            moving.set(node, moving.get(node) || moving.get(arg));
        }
        for (int arg : excerpt.args(node)) {
            if (only[arg] == -2 || (one >= 0 && only[arg] >= 0 && only[arg] != one)) {
                return -2;
            }
            one = Math.max(one, only[arg]);
        }
        return one;
    }

    /** Of one slot, rising. */
    double[] of(int slot) {
        List<Integer> nodes = bends.get(slot);
        if (nodes == null) {
            return NONE;
        }
        double[] seen = Quadrature.of(excerpt.slotAt(slot).estimate(), SEEN).values().stream()
                .sorted()
                .distinct()
                .toArray();
        List<Double> corners = new ArrayList<>();
        for (int node : nodes) {
            double[] heights = heights(node, seen);
            for (int i = 1; i < seen.length; i++) {
                if (Math.signum(heights[i - 1]) != Math.signum(heights[i])) {
                    corners.add(between(node, seen[i - 1], seen[i]));
                }
            }
        }
        return corners.stream().mapToDouble(x -> x).sorted().distinct().toArray();
    }

    /** Cuts the interval in which the sign changes into parts, and takes the part in which it does, until none is left. */
    private double between(int node, double from, double to) {
        double low = from;
        double high = to;
        for (int round = 0; round < ROUNDS && Math.nextUp(low) < high; round++) {
            double start = low;
            double step = (high - low) / CUTS;
            double[] at = IntStream.rangeClosed(0, CUTS)
                    .mapToDouble(i -> start + i * step)
                    .toArray();
            at[CUTS] = high;
            double[] heights = heights(node, at);
            int i = 1;
            while (i < CUTS && Math.signum(heights[i]) == Math.signum(heights[0])) {
                i++;
            }
            low = at[i - 1];
            high = at[i];
        }
        return high;
    }

    /** What changes its sign where the node bends. */
    private double[] heights(int node, double[] at) {
        int[] args = excerpt.args(node);
        Map<Integer, double[]> known = new LinkedHashMap<>();
        double[] left = along(args[0], at, known);
        if (args.length == 1) {
            return left;
        }
        double[] right = along(args[1], at, known);
        return IntStream.range(0, at.length)
                .mapToDouble(i -> left[i] - right[i])
                .toArray();
    }

    private double[] along(int node, double[] at, Map<Integer, double[]> known) {
        BitSet needed = new BitSet();
        needed.set(node);
        for (int i = node; i >= 0; i--) {
            if (needed.get(i)) {
                Arrays.stream(excerpt.args(i)).forEach(needed::set);
            }
        }
        needed.stream().forEach(i -> known.computeIfAbsent(i, n -> run(n, at, known)));
        return known.getOrDefault(node, NONE);
    }

    private double[] run(int node, double[] at, Map<Integer, double[]> known) {
        double[] out = new double[at.length];
        switch (excerpt.op(node)) {
            case CONSTANT -> Arrays.fill(out, excerpt.number(node));
            case DRAW -> {
                Double value = given.get(excerpt.slot(node).index());
                if (value == null) {
                    return at;
                }
                Arrays.fill(out, value);
            }
            default -> {
                double[][] in = Arrays.stream(excerpt.args(node))
                        .mapToObj(arg -> known.getOrDefault(arg, NONE))
                        .toArray(double[][]::new);
                excerpt.kernel(node).apply(in, out, at.length);
            }
        }
        return out;
    }
}
