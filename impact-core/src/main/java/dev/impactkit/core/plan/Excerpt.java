// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What one figure needs of a graph, numbered anew with arguments first and the figure last. A slot without doubt stands as
 * a constant.
 */
final class Excerpt {
    private final Graph graph;
    private final int[] nodes;
    private final int[][] args;
    private final Op[] ops;

    /** The numbers of the nodes in the graph, and their arguments by the new numbers. */
    private Excerpt(Graph graph, int[] nodes, int[][] args) {
        this.graph = graph;
        this.nodes = nodes;
        this.args = args;
        this.ops = Arrays.stream(nodes)
                .mapToObj(node -> isSure(graph, node) ? Op.CONSTANT : graph.op(node))
                .toArray(Op[]::new);
    }

    static Excerpt of(Graph graph, int figure) {
        BitSet needed = new BitSet();
        needed.set(figure);
        for (int i = figure; i >= 0; i--) {
            if (needed.get(i)) {
                Arrays.stream(graph.args(i)).forEach(needed::set);
            }
        }
        int[] renumbered = new int[figure + 1];
        int[] nodes = needed.stream().toArray();
        int[][] args = new int[nodes.length][];
        for (int i = 0; i < nodes.length; i++) {
            renumbered[nodes[i]] = i;
            args[i] = Arrays.stream(graph.args(nodes[i]))
                    .map(arg -> renumbered[arg])
                    .toArray();
        }
        return new Excerpt(graph, nodes, args);
    }

    int size() {
        return nodes.length;
    }

    Op op(int node) {
        return ops[node];
    }

    private static boolean isSure(Graph graph, int node) {
        return graph.op(node) == Op.DRAW
                && graph.slots().get(graph.slot(node)).estimate().isFixed();
    }

    int[] args(int node) {
        return args[node];
    }

    double number(int node) {
        boolean drawn = graph.op(nodes[node]) == Op.DRAW;
        return drawn ? slot(node).estimate().low() : graph.number(nodes[node]);
    }

    Slot slot(int node) {
        return slotAt(graph.slot(nodes[node]));
    }

    Slot slotAt(int index) {
        return graph.slots().get(index);
    }

    int slotCount() {
        return graph.slots().size();
    }

    /** Whether the figure depends on a slot that is in doubt. */
    boolean draws(String path) {
        for (int i = 0; i < ops.length; i++) {
            if (ops[i] == Op.DRAW && slot(i).path().equals(path)) {
                return true;
            }
        }
        return false;
    }

    Kernel kernel(int node) {
        return graph.kernel(nodes[node]);
    }

    /** As a person would name the operation. */
    String sign(int node) {
        return switch (op(node)) {
            case CALL -> graph.expr(nodes[node]).name();
            case POLYNOMIAL -> "a polynomial";
            default -> op(node).sign();
        };
    }
}
