// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.Require;
import dev.impactkit.core.plan.Passes.Pass;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.IntStream;

/**
 * Runs a plan on blocks of draws. For one thread; everything else may be shared.
 *
 * <p>Every operation is one plain loop over the block, in the order of the graph, so the bits do not depend on how draws
 * are cut into blocks. Arrays are reused after their last use, until a re-run asks to keep them all.
 */
public final class Evaluator {
    private final Graph graph;
    private boolean keepsAll;
    private int capacity;
    private double[][] of;
    private double[][] aside;
    private double[][][] in;
    private final Pass[] passes;
    private int[][] dependents;
    private long first;
    private int draws;

    Evaluator(Graph graph) {
        this.graph = graph;
        this.of = new double[0][];
        this.aside = new double[0][];
        this.in = new double[0][][];
        this.passes = Passes.of(graph).toArray(Pass[]::new);
        this.dependents = new int[0][];
    }

    /** {@return this machine, which from its next run on keeps the value of every node, for re-runs and branches} */
    public Evaluator keepingAll() {
        if (!keepsAll) {
            keepsAll = true;
            capacity = 0;
            draws = 0;
        }
        return this;
    }

    /** How many loops over a block a run takes, slots not counted; a polynomial is one here. */
    int loops() {
        return (int) Arrays.stream(passes).filter(pass -> pass.slot() < 0).count();
    }

    /**
     * Computes all figures for the draws {@code firstDraw} to {@code firstDraw + n - 1}.
     *
     * @param inputs where slots are pulled from
     * @param firstDraw number of the first draw, from 0
     * @param n how many draws, at least 1; arrays grow to the largest block asked for
     */
    public void run(Inputs inputs, long firstDraw, int n) {
        if (n < 1 || n > capacity) {
            // Only here, since a message made for every block would be garbage.
            Require.that(n >= 1, "The number of draws (" + n + ") must be at least 1.");
            allocate(n);
        }
        first = firstDraw;
        draws = n;
        for (int i = 0; i < passes.length; i++) {
            run(i, inputs);
        }
    }

    private void run(int i, Inputs inputs) {
        Pass pass = passes[i];
        double[] out = of[pass.node()];
        if (pass.slot() >= 0) {
            inputs.fill(pass.slot(), first, out, draws);
        } else {
            pass.kernel().apply(in[i], out, draws);
        }
    }

    /**
     * Computes again what one slot changes; the rest stands, to the same bits as a full run. Without a run before, or for
     * other draws than it had, everything is computed.
     *
     * @param inputs the inputs of the run before, except at the changed slot
     * @param changedSlot index of the slot that changed
     * @param firstDraw number of the first draw
     * @param n how many draws
     */
    public void rerun(Inputs inputs, int changedSlot, long firstDraw, int n) {
        if (!keepsAll || n != draws || firstDraw != first) {
            keepingAll();
            run(inputs, firstDraw, n);
            return;
        }
        for (int i : dependents(changedSlot)) {
            run(i, inputs);
        }
    }

    /**
     * {@return what some slots change, computed beside the last run, which stands as it was}
     *
     * @param changedSlots indices of the slots that will change
     * @throws IllegalArgumentException if this machine is not {@link #keepingAll()}
     */
    public Branch branch(int... changedSlots) {
        Require.that(
                keepsAll, "Only an evaluator that keeps all its values has branches.\nMaybe keepingAll() is missing.");
        return new Branch(this, graph, Branch.reached(graph, passes, changedSlots));
    }

    /**
     * {@return the values of a figure in the last run: read {@code [0..n)} before the next run, and do not write}
     *
     * @param figure its place in {@link Plan#figures()}
     */
    public double[] column(int figure) {
        return of[graph.figure(figure)];
    }

    int draws() {
        return draws;
    }

    long firstDraw() {
        return first;
    }

    /** The value of every node in the last run. */
    double[][] columns() {
        return of;
    }

    /** Where branches keep their value of a node. */
    double[] aside(int node) {
        if (aside[node] == null) {
            aside[node] = new double[capacity];
        }
        return aside[node];
    }

    /** The passes that read what a slot changes. */
    private int[] dependents(int slot) {
        if (dependents.length == 0) {
            dependents = new int[graph.slots().size()][];
        }
        if (dependents[slot] == null) {
            boolean[] dirty = new boolean[graph.size()];
            for (Pass pass : passes) {
                dirty[pass.node()] = pass.slot() == slot || pass.args().stream().anyMatch(arg -> dirty[arg]);
            }
            dependents[slot] = IntStream.range(0, passes.length)
                    .filter(i -> dirty[passes[i].node()])
                    .toArray();
        }
        return dependents[slot];
    }

    private void allocate(int n) {
        capacity = n;
        of = new double[graph.size()][];
        aside = new double[graph.size()][];
        in = new double[passes.length][][];
        for (int i = 0; i < of.length; i++) {
            if (graph.op(i) == Op.CONSTANT) {
                of[i] = new double[n];
                Arrays.fill(of[i], graph.number(i));
            }
        }
        int[] lastUse = lastUses();
        Deque<double[]> free = new ArrayDeque<>();
        for (int i = 0; i < passes.length; i++) {
            Pass pass = passes[i];
            in[i] = pass.args().stream().map(arg -> of[arg]).toArray(double[][]::new);
            if (pass.inPlace()) {
                giveBack(i, lastUse, free);
            }
            of[pass.node()] = free.isEmpty() ? new double[n] : free.pop();
            giveBack(i, lastUse, free);
        }
    }

    /** The arrays a pass reads last; once only, where an argument stands twice. */
    private void giveBack(int i, int[] lastUse, Deque<double[]> free) {
        for (int arg : passes[i].args()) {
            if (lastUse[arg] == i) {
                free.push(of[arg]);
                lastUse[arg] = -1;
            }
        }
    }

    /** The pass that reads each node last; one that must be kept is read by none. */
    private int[] lastUses() {
        int[] last = new int[graph.size()];
        Arrays.fill(last, -1);
        if (keepsAll) {
            return last;
        }
        for (int i = 0; i < passes.length; i++) {
            for (int arg : passes[i].args()) {
                last[arg] = graph.op(arg) == Op.CONSTANT ? -1 : i;
            }
        }
        graph.figures().forEach(figure -> last[figure] = -1);
        return last;
    }
}
