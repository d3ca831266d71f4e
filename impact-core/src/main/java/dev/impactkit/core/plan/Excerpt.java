// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What one figure needs of a graph, numbered anew with arguments first and the figure last. A slot without doubt stands as
 * a constant.
 */
final class Excerpt {
    private final List<Graph.Node> nodes;
    private final int[][] args;
    private final List<Slot> slots;
    private final Op[] ops;

    private Excerpt(List<Graph.Node> nodes, int[][] args, List<Slot> slots) {
        this.nodes = nodes;
        this.args = args;
        this.slots = slots;
        this.ops = nodes.stream()
                .map(node -> isSure(node, slots) ? Op.CONSTANT : node.op())
                .toArray(Op[]::new);
    }

    static Excerpt of(Graph graph, int figure) {
        BitSet needed = new BitSet();
        needed.set(figure);
        for (int i = figure; i >= 0; i--) {
            if (needed.get(i)) {
                graph.nodes().get(i).args().forEach(needed::set);
            }
        }
        int[] renumbered = new int[figure + 1];
        List<Graph.Node> nodes = new ArrayList<>();
        List<int[]> args = new ArrayList<>();
        for (int i = needed.nextSetBit(0); i >= 0; i = needed.nextSetBit(i + 1)) {
            renumbered[i] = nodes.size();
            Graph.Node node = graph.nodes().get(i);
            nodes.add(node);
            args.add(node.args().stream().mapToInt(arg -> renumbered[arg]).toArray());
        }
        return new Excerpt(List.copyOf(nodes), args.toArray(int[][]::new), graph.slots());
    }

    int size() {
        return nodes.size();
    }

    Op op(int node) {
        return ops[node];
    }

    private static boolean isSure(Graph.Node node, List<Slot> slots) {
        return node.op() == Op.DRAW && slots.get(node.slot()).estimate().isFixed();
    }

    int[] args(int node) {
        return args[node];
    }

    double number(int node) {
        Graph.Node it = nodes.get(node);
        return it.op() == Op.DRAW ? slot(node).estimate().low() : it.number();
    }

    Slot slot(int node) {
        return slots.get(nodes.get(node).slot());
    }

    Slot slotAt(int index) {
        return slots.get(index);
    }

    int slotCount() {
        return slots.size();
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
        return nodes.get(node).kernel();
    }

    /** As a person would name the operation. */
    String sign(int node) {
        return switch (op(node)) {
            case CALL -> nodes.get(node).name();
            case POLYNOMIAL -> "a polynomial";
            default -> op(node).sign();
        };
    }
}
