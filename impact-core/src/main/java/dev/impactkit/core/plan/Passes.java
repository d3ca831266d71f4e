// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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
        for (int node = 0; node < uses.length; node++) {
            for (int arg : graph.args(node)) {
                uses[arg]++;
            }
        }
        graph.figures().forEach(figure -> uses[figure]++);
    }

    /** In the order they run; constants need none. */
    static List<Pass> of(Graph graph) {
        Passes passes = new Passes(graph);
        for (int i = 0; i < graph.size(); i++) {
            if (graph.op(i) != Op.CONSTANT) {
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
        if (graph.op(i) == Op.MULTIPLY && product(i, graph.arg(i, 0), graph.arg(i, 1))) {
            return;
        }
        boolean inPlace = graph.op(i) != Op.CALL && graph.op(i) != Op.POLYNOMIAL;
        List<Integer> args = Arrays.stream(graph.args(i)).boxed().toList();
        passes[i] = new Pass(i, graph.slot(i), graph.kernel(i), args, inPlace);
    }

    /** Products commute to the bit. */
    private boolean product(int i, int a, int b) {
        if (isRest(a) && isRest(b) && a != b) {
            return fused(i, Passes::restTimesRest, List.of(graph.arg(a, 1), graph.arg(b, 1)), a, b);
        }
        if (isRest(b)) {
            return fused(i, Passes::timesRest, List.of(a, graph.arg(b, 1)), b);
        }
        if (isRest(a)) {
            return fused(i, Passes::timesRest, List.of(b, graph.arg(a, 1)), a);
        }
        if (isProduct(b)) {
            return fused(i, Passes::timesProduct, List.of(a, graph.arg(b, 0), graph.arg(b, 1)), b);
        }
        return isProduct(a) && fused(i, Passes::timesProduct, List.of(b, graph.arg(a, 0), graph.arg(a, 1)), a);
    }

    private boolean fused(int i, Kernel kernel, List<Integer> args, int... taken) {
        passes[i] = new Pass(i, -1, kernel, args, true);
        for (int node : taken) {
            passes[node] = null;
        }
        return true;
    }

    private boolean isRest(int node) {
        return uses[node] == 1 && graph.op(node) == Op.SUBTRACT && isOne(graph.arg(node, 0));
    }

    private boolean isOne(int node) {
        return graph.op(node) == Op.CONSTANT && graph.number(node) == 1;
    }

    /** One that has taken nothing in itself. */
    private boolean isProduct(int node) {
        return uses[node] == 1 && graph.op(node) == Op.MULTIPLY && isPlain(node);
    }

    private boolean isPlain(int node) {
        return IntStream.range(0, 2).allMatch(i -> passes[node].args().get(i) == graph.arg(node, i))
                && passes[node].args().size() == 2;
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
