// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.Nearest;
import dev.impactkit.core.Note;
import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How one value came about: its formula over other named values, each explained in turn, down to what was given.
 *
 * <p>Parts are made when they are asked for, so that a long chain costs no more than what is looked at.
 */
public final class Explanation {
    private static final int DEEPEST = 40;

    private final Map<String, Expr> nodes;
    private final Map<String, Double> values;
    private final String path;

    private Explanation(Map<String, Expr> nodes, Map<String, Double> values, String path) {
        this.nodes = nodes;
        this.values = values;
        this.path = path;
    }

    static Explanation of(Map<String, Expr> figures, Map<String, Double> values, String path) {
        Map<String, Expr> nodes = named(figures);
        Require.that(
                nodes.containsKey(path),
                () -> ("Nothing is called " + path + ". " + Nearest.hint(path, nodes.keySet())).stripTrailing());
        return new Explanation(nodes, values, path);
    }

    /** Every named node and slot by its path, then the figures that are not named themselves. */
    private static Map<String, Expr> named(Map<String, Expr> figures) {
        Map<String, Expr> nodes = new LinkedHashMap<>();
        Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Expr> open = new ArrayDeque<>(figures.values());
        while (!open.isEmpty()) {
            Expr expr = open.pop();
            if (seen.add(expr)) {
                if (isNamed(expr)) {
                    nodes.putIfAbsent(expr.name(), expr);
                }
                expr.args().forEach(open::push);
            }
        }
        figures.forEach(nodes::putIfAbsent);
        return nodes;
    }

    private static boolean isNamed(Expr expr) {
        return expr.op() == Op.NAMED || expr.op() == Op.DRAW;
    }

    /** {@return the path of the value} */
    public String path() {
        return path;
    }

    /** {@return the value under the inputs it was explained with} */
    public double value() {
        return values.getOrDefault(path, Double.NaN);
    }

    /** {@return the formula over the paths of its parts; for a given number, the estimate it was drawn from} */
    public String formula() {
        return isGiven() ? node().estimate().key() + " " + node().estimate().args() : ExprText.of(body());
    }

    /** {@return where it comes from} */
    public Note note() {
        return node().note();
    }

    /** {@return the named values and slots the formula uses, each once, in order} */
    public List<Explanation> parts() {
        Set<String> parts = new LinkedHashSet<>();
        Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Expr> open = new ArrayDeque<>(List.of(body()));
        while (!open.isEmpty()) {
            Expr next = open.pop();
            if (isNamed(next)) {
                parts.add(next.name());
            } else if (seen.add(next)) {
                for (int i = next.args().size() - 1; i >= 0; i--) {
                    open.push(next.args().get(i));
                }
            }
        }
        parts.remove(path);
        return parts.stream().map(part -> new Explanation(nodes, values, part)).toList();
    }

    private Expr node() {
        return nodes.getOrDefault(path, Expr.ZERO);
    }

    /** What stands under the name, even if it was given twice; a figure that only repeats another name is that name. */
    private Expr body() {
        Expr node = node();
        while (node.op() == Op.NAMED && node.name().equals(path)) {
            node = node.args().get(0);
        }
        return node;
    }

    private boolean isGiven() {
        return node().op() == Op.DRAW && node().name().equals(path);
    }

    /**
     * {@return the tree as indented text}
     *
     * <p>A value already explained is not explained again; what lies more than 40 steps down is explained by its own path.
     */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        print(out, 0, new LinkedHashSet<>());
        return out.toString().stripTrailing();
    }

    private void print(StringBuilder out, int depth, Set<String> printed) {
        boolean first = printed.add(path);
        out.append("  ".repeat(depth)).append(path).append(" = ").append(Numerals.ENGLISH.shortest(value()));
        List<Explanation> parts = parts();
        if (!first && !parts.isEmpty()) {
            out.append("  (above)\n");
            return;
        }
        boolean plain = isGiven() && formula().startsWith("fixed ");
        out.append(plain ? "" : "  <-  " + formula());
        out.append(note().text().isEmpty() ? "" : "  [" + note().text() + "]");
        if (depth == DEEPEST && !parts.isEmpty()) {
            out.append("  (more, by its own path)\n");
            return;
        }
        out.append('\n');
        parts.forEach(part -> part.print(out, depth + 1, printed));
    }
}
