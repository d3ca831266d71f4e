// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.Note;
import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How one value came about: its formula over other named values, each explained in turn, down to what was given.
 *
 * @param path of the value
 * @param value under the inputs it was explained with
 * @param formula over the paths of its parts; for a given number, the estimate it was drawn from
 * @param note where it comes from
 * @param parts the named values and slots the formula uses, in order
 */
public record Explanation(String path, double value, String formula, Note note, List<Explanation> parts) {

    /** Copies the parts. */
    public Explanation {
        parts = List.copyOf(parts);
    }

    static Explanation of(Map<String, Expr> figures, Map<String, Double> values, String path) {
        Map<String, Expr> bodies = new LinkedHashMap<>();
        Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        figures.values().forEach(expr -> collect(expr, bodies, seen));
        figures.forEach(bodies::putIfAbsent);
        Require.that(
                bodies.containsKey(path),
                () -> "Nothing is called " + path + ". " + dev.impactkit.core.Nearest.hint(path, bodies.keySet()));
        return explain(path, bodies, values, new LinkedHashMap<>());
    }

    private static void collect(Expr root, Map<String, Expr> bodies, Set<Expr> seen) {
        java.util.ArrayDeque<Expr> open = new java.util.ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Expr expr = open.pop();
            if (seen.add(expr)) {
                if (expr.op() == Op.NAMED || expr.op() == Op.DRAW) {
                    bodies.putIfAbsent(expr.name(), expr);
                }
                expr.args().forEach(open::push);
            }
        }
    }

    private static Explanation explain(
            String path, Map<String, Expr> bodies, Map<String, Double> values, Map<String, Explanation> done) {
        Explanation before = done.get(path);
        if (before != null) {
            return before;
        }
        Expr expr = bodies.getOrDefault(path, Expr.ZERO);
        List<Explanation> parts = new ArrayList<>();
        partsOf(expr, path).forEach(part -> parts.add(explain(part, bodies, values, done)));
        String formula = expr.op() == Op.DRAW
                ? expr.estimate().key() + " " + expr.estimate().args()
                : ExprText.of(expr);
        Explanation made = new Explanation(path, values.getOrDefault(path, Double.NaN), formula, expr.note(), parts);
        done.put(path, made);
        return made;
    }

    private static Set<String> partsOf(Expr expr, String path) {
        Set<String> parts = new LinkedHashSet<>();
        Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean itself = expr.op() == Op.NAMED && expr.name().equals(path);
        java.util.ArrayDeque<Expr> open = new java.util.ArrayDeque<>(itself ? expr.args() : List.of(expr));
        while (!open.isEmpty()) {
            Expr next = open.pop();
            if (!seen.add(next)) {
                continue;
            }
            if (next.op() == Op.NAMED || next.op() == Op.DRAW) {
                if (!next.name().equals(path)) {
                    parts.add(next.name());
                }
            } else {
                for (int i = next.args().size() - 1; i >= 0; i--) {
                    open.push(next.args().get(i));
                }
            }
        }
        return parts;
    }

    /** {@return the tree as indented text; a value already explained is not explained again} */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        print(out, "", new LinkedHashSet<>());
        return out.toString().stripTrailing();
    }

    private void print(StringBuilder out, String indent, Set<String> printed) {
        boolean first = printed.add(path);
        out.append(indent).append(path).append(" = ").append(Numerals.ENGLISH.shortest(value));
        if (!first && !parts.isEmpty()) {
            out.append("  (above)\n");
            return;
        }
        boolean plain = parts.isEmpty() && formula.startsWith("fixed ");
        out.append(plain ? "" : "  <-  " + formula);
        out.append(note.text().isEmpty() ? "" : "  [" + note.text() + "]").append('\n');
        parts.forEach(part -> part.print(out, indent + "  ", printed));
    }
}
