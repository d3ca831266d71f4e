// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.plan.Passes.Pass;
import java.util.ArrayList;
import java.util.List;

/**
 * What some slots change, computed beside the last run of an {@link Evaluator}: for questions that always start from the
 * same draws. For one thread, its evaluator's.
 *
 * <p>Only the operations those slots reach are computed, to the same bits as by a full run, and the run itself stands as it
 * was: there is nothing to be put back before the next question.
 */
public final class Branch {
    private final Evaluator trunk;
    private final Graph graph;
    private final Pass[] passes;
    private final double[][][] in;
    private final double[][] out;
    private final double[][] figures;
    private double[][] laidOutOn = new double[0][];

    Branch(Evaluator trunk, Graph graph, Pass[] reached) {
        this.trunk = trunk;
        this.graph = graph;
        this.passes = reached;
        this.in = new double[reached.length][][];
        this.out = new double[reached.length][];
        this.figures = new double[graph.figureCount()][];
    }

    /**
     * Computes the figures for the first draws of the evaluator's last run, with other values at the changed slots.
     *
     * @param inputs asked for the changed slots only, from the first draw of that run on
     * @param n how many draws, at most as many as that run had
     * @throws IllegalArgumentException if the run did not have as many
     */
    public void run(Inputs inputs, int n) {
        if (n < 1 || n > trunk.draws()) {
            throw new IllegalArgumentException("The number of draws of a branch (" + n
                    + ") must be from 1 to that of the last run (" + trunk.draws() + ").");
        }
        if (laidOutOn != trunk.columns()) {
            layOut();
        }
        for (int i = 0; i < passes.length; i++) {
            Pass pass = passes[i];
            if (pass.slot() >= 0) {
                inputs.fill(pass.slot(), trunk.firstDraw(), out[i], n);
            } else {
                pass.kernel().apply(in[i], out[i], n);
            }
        }
    }

    /**
     * {@return the values of a figure in this branch: read {@code [0..n)} before the next run of any branch, do not write}
     *
     * @param figure its place in {@link Plan#figures()}
     */
    public double[] column(int figure) {
        return figures[figure];
    }

    /** Arguments come from the branch where it computes them, else from the run. */
    private void layOut() {
        double[][] columns = trunk.columns().clone();
        for (int i = 0; i < passes.length; i++) {
            out[i] = trunk.aside(passes[i].node());
            columns[passes[i].node()] = out[i];
            in[i] = passes[i].args().stream().map(arg -> columns[arg]).toArray(double[][]::new);
        }
        for (int figure = 0; figure < figures.length; figure++) {
            figures[figure] = columns[graph.figure(figure)];
        }
        laidOutOn = trunk.columns();
    }

    /** The passes that read, at first or second hand, what some slots change. */
    static Pass[] reached(Graph graph, Pass[] all, int[] changed) {
        boolean[] isChanged = new boolean[graph.slots().size()];
        for (int slot : changed) {
            isChanged[slot] = true;
        }
        boolean[] reached = new boolean[graph.size()];
        List<Pass> passes = new ArrayList<>();
        for (Pass pass : all) {
            if (pass.slot() >= 0 ? isChanged[pass.slot()] : readsAny(pass, reached)) {
                reached[pass.node()] = true;
                passes.add(pass);
            }
        }
        return passes.toArray(Pass[]::new);
    }

    private static boolean readsAny(Pass pass, boolean[] reached) {
        for (int arg : pass.args()) {
            if (reached[arg]) {
                return true;
            }
        }
        return false;
    }
}
