// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.Require;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
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
    private double[][][] in;
    private int[][] dependents;
    private long first;
    private int draws;

    Evaluator(Graph graph) {
        this.graph = graph;
        this.of = new double[0][];
        this.in = new double[0][][];
        this.dependents = new int[0][];
    }

    /** Keeps the value of every node, for re-runs. */
    Evaluator keepingAll() {
        if (!keepsAll) {
            keepsAll = true;
            capacity = 0;
        }
        return this;
    }

    /**
     * Computes all figures for the draws {@code firstDraw} to {@code firstDraw + n - 1}.
     *
     * @param inputs where slots are pulled from
     * @param firstDraw number of the first draw, from 0
     * @param n how many draws, at least 1; arrays grow to the largest block asked for
     */
    public void run(Inputs inputs, long firstDraw, int n) {
        Require.that(n >= 1, "The number of draws (" + n + ") must be at least 1.");
        if (n > capacity) {
            allocate(n);
        }
        first = firstDraw;
        draws = n;
        List<Graph.Node> nodes = graph.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            Graph.Node node = nodes.get(i);
            if (node.op() == Op.DRAW) {
                inputs.fill(node.slot(), firstDraw, of[i], n);
            } else if (node.op() != Op.CONSTANT) {
                node.kernel().apply(in[i], of[i], n);
            }
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
            Graph.Node node = graph.nodes().get(i);
            if (node.op() == Op.DRAW) {
                inputs.fill(node.slot(), firstDraw, of[i], n);
            } else {
                node.kernel().apply(in[i], of[i], n);
            }
        }
    }

    /**
     * {@return the values of a figure in the last run: read {@code [0..n)} before the next run, and do not write}
     *
     * @param figure its place in {@link Plan#figures()}
     */
    public double[] column(int figure) {
        return of[graph.figures().get(figure)];
    }

    private int[] dependents(int slot) {
        if (dependents.length == 0) {
            dependents = new int[graph.slots().size()][];
        }
        if (dependents[slot] == null) {
            boolean[] dirty = new boolean[graph.size()];
            for (int i = 0; i < dirty.length; i++) {
                Graph.Node node = graph.nodes().get(i);
                dirty[i] = node.slot() == slot || node.args().stream().anyMatch(arg -> dirty[arg]);
            }
            dependents[slot] =
                    IntStream.range(0, dirty.length).filter(i -> dirty[i]).toArray();
        }
        return dependents[slot];
    }

    private void allocate(int n) {
        capacity = n;
        List<Graph.Node> nodes = graph.nodes();
        of = new double[nodes.size()][];
        in = new double[nodes.size()][][];
        int[] lastUse = lastUses();
        Deque<double[]> free = new ArrayDeque<>();
        for (int i = 0; i < nodes.size(); i++) {
            Graph.Node node = nodes.get(i);
            of[i] = free.isEmpty() || node.op() == Op.CONSTANT ? new double[n] : free.pop();
            if (node.op() == Op.CONSTANT) {
                Arrays.fill(of[i], node.number());
            }
            in[i] = new double[node.args().size()][];
            for (int j = 0; j < in[i].length; j++) {
                in[i][j] = of[node.args().get(j)];
            }
            // Given back only after this node took its own array: a user's kernel may not expect to write over its
            // input. Once only, where an argument stands twice.
            for (int arg : node.args()) {
                if (lastUse[arg] == i) {
                    free.push(of[arg]);
                    lastUse[arg] = -1;
                }
            }
        }
    }

    /** The node that uses each node last; one that must be kept is used by none. */
    private int[] lastUses() {
        int[] last = new int[graph.size()];
        Arrays.fill(last, -1);
        if (keepsAll) {
            return last;
        }
        for (int i = 0; i < last.length; i++) {
            for (int arg : graph.nodes().get(i).args()) {
                last[arg] = i;
            }
        }
        for (int i = 0; i < last.length; i++) {
            if (graph.nodes().get(i).op() == Op.CONSTANT) {
                last[i] = -1;
            }
        }
        graph.figures().forEach(figure -> last[figure] = -1);
        return last;
    }
}
