// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.plan.Graph.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns a graph into the passes over a block that compute it. A product takes in what only it uses: a share that is left,
 * {@code x * (1 - y)}, and a second product, {@code x * (y * z)}. One loop then does what two or three did, in the same
 * order and with the same roundings, so that the bits are those of the graph.
 */
final class Passes {

    /**
     * One loop over a block, or one slot filled.
     *
     * @param node whose value it is
     * @param slot index of the slot, or -1
     * @param kernel the loop
     * @param args nodes it reads
     * @param inPlace whether it may write over what it reads
     */
    record Pass(int node, int slot, Kernel kernel, List<Integer> args, boolean inPlace) {}

    private final Graph graph;
    private final int[] uses;
    private final Pass[] passes;

    private Passes(Graph graph) {
        this.graph = graph;
        this.uses = new int[graph.size()];
        this.passes = new Pass[graph.size()];
        graph.nodes().forEach(node -> node.args().forEach(arg -> uses[arg]++));
        graph.figures().forEach(figure -> uses[figure]++);
    }

    /** In the order they run; constants need none. */
    static List<Pass> of(Graph graph) {
        Passes passes = new Passes(graph);
        for (int i = 0; i < graph.size(); i++) {
            if (graph.nodes().get(i).op() != Op.CONSTANT) {
                passes.add(i);
            }
        }
        List<Pass> left = new ArrayList<>();
        for (Pass pass : passes.passes) {
            if (pass != null) {
                left.add(pass);
            }
        }
        return left;
    }

    private void add(int i) {
        Node node = graph.nodes().get(i);
        if (node.op() == Op.MULTIPLY
                && product(i, node.args().get(0), node.args().get(1))) {
            return;
        }
        boolean inPlace = node.op() != Op.CALL && node.op() != Op.POLYNOMIAL;
        passes[i] = new Pass(i, node.slot(), node.kernel(), node.args(), inPlace);
    }

    /** Products commute to the bit. */
    private boolean product(int i, int a, int b) {
        if (isRest(a) && isRest(b) && a != b) {
            return fused(i, Passes::restTimesRest, List.of(arg(a, 1), arg(b, 1)), a, b);
        }
        if (isRest(b)) {
            return fused(i, Passes::timesRest, List.of(a, arg(b, 1)), b);
        }
        if (isRest(a)) {
            return fused(i, Passes::timesRest, List.of(b, arg(a, 1)), a);
        }
        if (isProduct(b)) {
            return fused(i, Passes::timesProduct, List.of(a, arg(b, 0), arg(b, 1)), b);
        }
        return isProduct(a) && fused(i, Passes::timesProduct, List.of(b, arg(a, 0), arg(a, 1)), a);
    }

    private boolean fused(int i, Kernel kernel, List<Integer> args, int... taken) {
        passes[i] = new Pass(i, -1, kernel, args, true);
        for (int node : taken) {
            passes[node] = null;
        }
        return true;
    }

    private int arg(int node, int index) {
        return graph.nodes().get(node).args().get(index);
    }

    private boolean isRest(int node) {
        return uses[node] == 1
                && graph.nodes().get(node).op() == Op.SUBTRACT
                && graph.nodes().get(arg(node, 0)).op() == Op.CONSTANT
                && graph.nodes().get(arg(node, 0)).number() == 1;
    }

    /** One that has taken nothing in itself. */
    private boolean isProduct(int node) {
        return uses[node] == 1
                && graph.nodes().get(node).op() == Op.MULTIPLY
                && passes[node].args().equals(graph.nodes().get(node).args());
    }

    private static void timesRest(double[][] in, double[] out, int n) {
        double[] a = in[0];
        double[] b = in[1];
        for (int i = 0; i < n; i++) {
            out[i] = a[i] * (1 - b[i]);
        }
    }

    private static void restTimesRest(double[][] in, double[] out, int n) {
        double[] a = in[0];
        double[] b = in[1];
        for (int i = 0; i < n; i++) {
            out[i] = (1 - a[i]) * (1 - b[i]);
        }
    }

    private static void timesProduct(double[][] in, double[] out, int n) {
        double[] a = in[0];
        double[] b = in[1];
        double[] c = in[2];
        for (int i = 0; i < n; i++) {
            out[i] = a[i] * (b[i] * c[i]);
        }
    }
}
