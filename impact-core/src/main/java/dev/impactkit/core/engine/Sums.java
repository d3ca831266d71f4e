// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.Require;
import dev.impactkit.core.draw.Draws;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Sums of \( x - c \) and \( (x - c)^2 \) over draws, as a dyadic tree over their numbers: leaves of {@link Draws#GRAIN} draws,
 * then two neighbours of one size into one, wherever both are there. So any order and partition gives the same digits.
 */
final class Sums {
    private static final int LEAF = Draws.GRAIN;
    private static final int LAST = 16;
    private static final int LEVELS = 48;

    private final double centre;

    /** Complete subtrees by the number of their first leaf; two that make a larger one never stand beside each other. */
    private final TreeMap<Long, Node> forest = new TreeMap<>();

    /** Subtrees of the run of leaves that is being added: arrays, so that a leaf makes no garbage. */
    private final long[] start = new long[LEVELS];

    private final int[] level = new int[LEVELS];
    private final double[] first = new double[LEVELS];
    private final double[] second = new double[LEVELS];
    private int growing;

    private final double[] one = new double[LEAF / 2];
    private final double[] two = new double[LEAF / 2];

    /**
     * A complete subtree.
     *
     * @param level it has 2^level leaves
     * @param first sum of x - c
     * @param second sum of their squares
     */
    private record Node(int level, double first, double second) {
        Node and(Node right) {
            return new Node(level + 1, first + right.first, second + right.second);
        }
    }

    Sums(double centre) {
        this.centre = centre;
    }

    /**
     * Sums up a leaf, to be added by {@link #push}.
     *
     * @param x its {@code LEAF} values; where there is none, or none with a meaning, the centre stands
     * @return whether the sums are finite
     */
    boolean measure(double[] x) {
        halve(x, centre, one, two);
        for (int width = LEAF / 4; width >= LAST; width /= 2) {
            halve(one, width);
            halve(two, width);
        }
        one[0] = last(one);
        two[0] = last(two);
        return Double.isFinite(one[0] + two[0]);
    }

    /** Adds the leaf that was measured, the draws {@code LEAF * leaf} on. */
    void push(long leaf) {
        start[growing] = leaf;
        level[growing] = 0;
        first[growing] = one[0];
        second[growing] = two[0];
        growing++;
        while (growing > 1 && areSiblings(growing - 2, growing - 1)) {
            growing--;
            level[growing - 1]++;
            first[growing - 1] += first[growing];
            second[growing - 1] += second[growing];
        }
    }

    private static void halve(double[] x, double centre, double[] one, double[] two) {
        for (int j = 0; j < LEAF / 2; j++) {
            one[j] = (x[j] - centre) + (x[LEAF / 2 + j] - centre);
        }
        for (int j = 0; j < LEAF / 2; j++) {
            double a = x[j] - centre;
            double b = x[LEAF / 2 + j] - centre;
            two[j] = a * a + b * b;
        }
    }

    private static void halve(double[] sums, int width) {
        for (int j = 0; j < width; j++) {
            sums[j] += sums[j + width];
        }
    }

    private static double last(double[] t) {
        return (((t[0] + t[8]) + (t[4] + t[12])) + ((t[2] + t[10]) + (t[6] + t[14])))
                + (((t[1] + t[9]) + (t[5] + t[13])) + ((t[3] + t[11]) + (t[7] + t[15])));
    }

    private boolean areSiblings(int left, int right) {
        return level[left] == level[right]
                && start[left] + (1L << level[left]) == start[right]
                && (start[left] >> level[left] & 1) == 0;
    }

    /** Ends a run of leaves in order: what was growing joins the forest. */
    void settle() {
        for (int i = 0; i < growing; i++) {
            plant(start[i], new Node(level[i], first[i], second[i]));
        }
        growing = 0;
    }

    /** Adds the sums of other draws of the same figure. */
    void merge(Sums other) {
        for (Map.Entry<Long, Node> tree : other.forest.entrySet()) {
            plant(tree.getKey(), tree.getValue());
        }
    }

    /** Adds the sums of another set of draws, behind these. */
    void append(Sums other) {
        long behind = forest.isEmpty() ? 0 : forest.lastKey() + (1L << LEVELS);
        for (Map.Entry<Long, Node> tree : other.forest.entrySet()) {
            forest.put(behind + tree.getKey(), tree.getValue());
        }
    }

    private void plant(long where, Node tree) {
        requireFree(where, tree);
        long at = where;
        Node node = tree;
        for (Node other = sibling(at, node); other != null; other = sibling(at, node)) {
            long size = 1L << node.level();
            boolean left = (at & size) == 0;
            forest.remove(at ^ size);
            node = left ? node.and(other) : other.and(node);
            at &= -(size << 1);
        }
        forest.put(at, node);
    }

    private void requireFree(long where, Node tree) {
        Map.Entry<Long, Node> before = forest.floorEntry(where + (1L << tree.level()) - 1);
        Require.that(
                before == null || before.getKey() + (1L << before.getValue().level()) <= where,
                "Some draws of these two parts are the same; each draw may be merged once.");
    }

    private @Nullable Node sibling(long at, Node node) {
        Node other = forest.get(at ^ 1L << node.level());
        return other != null && other.level() == node.level() ? other : null;
    }

    double centre() {
        return centre;
    }

    /** {@return the sum of x - c over all draws, from the first on} */
    double first() {
        return forest.values().stream().mapToDouble(Node::first).reduce(0, Double::sum);
    }

    /** {@return the sum of the squares of x - c} */
    double second() {
        return forest.values().stream().mapToDouble(Node::second).reduce(0, Double::sum);
    }
}
