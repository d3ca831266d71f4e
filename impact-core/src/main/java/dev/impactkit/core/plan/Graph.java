// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The compiled form: nodes by number, in an order in which arguments come first. Plain arrays, since it is built anew for
 * every study and walked for every result.
 */
final class Graph {
    private final Expr[] nodes;
    private final int[] from;
    private final int[] args;
    private final int[] slotOf;
    private final List<Slot> slots;
    private final Named named;
    private final int[] figures;

    /**
     * Takes the arrays over.
     *
     * @param nodes each once
     * @param from where the arguments of each node begin, and after the last
     * @param args arguments of all nodes
     * @param slotOf index of the slot of each node, or -1
     * @param slots in order
     * @param named node by path: figures, named nodes, slots
     * @param figures nodes of the figures in order
     */
    Graph(Expr[] nodes, int[] from, int[] args, int[] slotOf, List<Slot> slots, Named named, int[] figures) {
        this.nodes = nodes;
        this.from = from;
        this.args = args;
        this.slotOf = slotOf;
        this.slots = Collections.unmodifiableList(slots);
        this.named = named;
        this.figures = figures;
    }

    int size() {
        return nodes.length;
    }

    Op op(int node) {
        return nodes[node].op();
    }

    double number(int node) {
        return nodes[node].number();
    }

    /** The node an expression became, as it was written. */
    Expr expr(int node) {
        return nodes[node];
    }

    int arity(int node) {
        return from[node + 1] - from[node];
    }

    int arg(int node, int index) {
        return args[from[node] + index];
    }

    int[] args(int node) {
        return Arrays.copyOfRange(args, from[node], from[node + 1]);
    }

    /** Index of the slot, or -1. */
    int slot(int node) {
        return slotOf[node];
    }

    Kernel kernel(int node) {
        return nodes[node].kernel();
    }

    List<Slot> slots() {
        return slots;
    }

    Named named() {
        return named;
    }

    int figureCount() {
        return figures.length;
    }

    int figure(int index) {
        return figures[index];
    }

    IntStream figures() {
        return IntStream.of(figures);
    }

    /** The first draw of every node, to the same bits as a block. */
    double[] once(Inputs inputs) {
        double[] values = new double[nodes.length];
        double[] one = new double[1];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(i, values, inputs, one);
        }
        return values;
    }

    private double value(int i, double[] values, Inputs inputs, double[] one) {
        Expr node = nodes[i];
        int first = from[i];
        return switch (node.op()) {
            case CONSTANT -> node.number();
            case DRAW -> {
                inputs.fill(slotOf[i], 0, one, 1);
                yield one[0];
            }
            case PICK -> Pick.of(node.series(), values[args[first]]);
            case POLYNOMIAL -> Polynomial.of(node.series(), values[args[first]]);
            case CALL -> called(i, values, one);
            default -> node.op().of(values[args[first]], values[args[from[i + 1] - 1]]);
        };
    }

    private double called(int i, double[] values, double[] one) {
        double[][] in = new double[arity(i)][1];
        for (int j = 0; j < in.length; j++) {
            in[j][0] = values[arg(i, j)];
        }
        kernel(i).apply(in, one, 1);
        return one[0];
    }
}
