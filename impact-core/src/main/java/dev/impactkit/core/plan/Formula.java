// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Problem;
import dev.impactkit.core.Where;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A formula as a user wrote it: {@code enrolled * retention}, {@code max(0, a - b) / 2}, {@code 15% * hours}.
 *
 * <p>Grammar, loosest first: {@code + -}; {@code * /}; sign; {@code ^} (to the right: {@code 2^3^2} is 512 and
 * {@code -2^2} is -4); {@code %} after a number or bracket divides by 100. Functions: {@code min max} of one or more,
 * {@code ln exp sqrt abs} of one. A name is an id, or ids joined by dots; between names a minus needs a space.
 *
 * @param text as it was written
 * @param expr what it means, with names still to be bound
 */
public record Formula(String text, Expr expr) {

    /**
     * {@return the formula, or one problem that names the character}
     *
     * @param text at most 2,000 characters, at most 200 brackets deep
     */
    public static Checked<Formula> parse(String text) {
        try {
            return Checked.of(new Formula(text, new FormulaParser(text).parse()));
        } catch (FormulaParser.Unreadable e) {
            return Checked.failed(List.of(e.problem()));
        }
    }

    /** {@return the names it uses, in the order they appear} */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        argumentsFirst().stream().filter(node -> node.op() == Op.NAME).forEach(node -> names.add(node.name()));
        return names;
    }

    /**
     * {@return what it means once each name stands for a node}
     *
     * @param meaning of a name
     */
    public Expr bind(Function<String, Expr> meaning) {
        IdentityHashMap<Expr, Expr> bound = new IdentityHashMap<>();
        for (Expr node : argumentsFirst()) {
            List<Expr> args = node.args().stream()
                    .map(arg -> bound.getOrDefault(arg, arg))
                    .toList();
            bound.put(node, node.op() == Op.NAME ? meaning.apply(node.name()) : node.withArgs(args));
        }
        return bound.getOrDefault(expr, expr);
    }

    /** From left to right. Without recursion: a sum of two thousand characters is a thousand nodes deep. */
    private Deque<Expr> argumentsFirst() {
        Deque<Expr> nodes = new ArrayDeque<>();
        Deque<Expr> open = new ArrayDeque<>(List.of(expr));
        while (!open.isEmpty()) {
            Expr next = open.pop();
            nodes.push(next);
            next.args().forEach(open::push);
        }
        return nodes;
    }

    /** {@return whether two formulas were written alike} */
    @Override
    public boolean equals(Object other) {
        return other instanceof Formula that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    static Problem unreadable(String text, int position, String message, String hint) {
        int column = text.codePointCount(0, Math.min(position, text.length())) + 1;
        return Problem.error("formula.unreadable", "", "The formula \"" + shown(text) + "\" " + message, hint)
                .at(new Where("", "", 1, column));
    }

    /** On one line, and not too long. */
    private static String shown(String formula) {
        String text = formula.strip().replaceAll("\\s+", " ");
        return text.codePointCount(0, text.length()) <= 80
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 77)) + "...";
    }
}
