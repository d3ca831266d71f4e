// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The compiled form: nodes in an order in which arguments come first.
 *
 * @param nodes each once
 * @param slots in the order of {@link Node#slot}
 * @param named node by path: figures, named nodes, slots
 * @param figures nodes of the figures in order
 */
record Graph(List<Node> nodes, List<Slot> slots, Map<String, Integer> named, List<Integer> figures) {

    /**
     * One node.
     *
     * @param op what it does
     * @param args indices of its arguments, all smaller than its own
     * @param number the constant, where it is one
     * @param slot index of the slot, or -1
     * @param kernel the loop, where it computes
     * @param name what the fingerprint says beside the operation: name of a call, hash of replicates, coefficients
     */
    record Node(Op op, List<Integer> args, double number, int slot, Kernel kernel, String name) {}

    Graph {
        nodes = List.copyOf(nodes);
        slots = List.copyOf(slots);
        named = Collections.unmodifiableMap(named);
        figures = List.copyOf(figures);
    }

    int size() {
        return nodes.size();
    }

    /** The first draw of every node. Arrays of one are filled again and again: nothing is laid out for a single number. */
    double[] once(Inputs inputs) {
        double[] values = new double[size()];
        double[] out = new double[1];
        List<double[][]> byCount = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Node node = nodes.get(i);
            if (node.op() == Op.CONSTANT) {
                values[i] = node.number();
                continue;
            }
            if (node.op() == Op.DRAW) {
                inputs.fill(node.slot(), 0, out, 1);
            } else {
                double[][] in = ofCount(byCount, node.args().size());
                for (int j = 0; j < in.length; j++) {
                    in[j][0] = values[node.args().get(j)];
                }
                node.kernel().apply(in, out, 1);
            }
            values[i] = out[0];
        }
        return values;
    }

    private static double[][] ofCount(List<double[][]> byCount, int count) {
        while (byCount.size() <= count) {
            byCount.add(new double[byCount.size()][1]);
        }
        return byCount.get(count);
    }
}
