// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.Problem;
import dev.impactkit.core.estimate.Estimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Orders a graph of {@link Expr} and makes equal nodes one.
 *
 * <p>Three tables with open addressing: which node an expression became, by identity, and which nodes there are, by content,
 * both by the hash a node carries of what it says; and which node a path is. A study has a thousand nodes, and many studies are compiled.
 */
final class GraphBuilder {
    private static final int MOST_NODES = 1_000_000;

    private final List<Slot> slots = new ArrayList<>();
    private final Named named = new Named(512);
    private final List<Problem> problems = new ArrayList<>();
    private final Numbered seen = new Numbered(1024);
    private int[] known = new int[1024];
    private Expr[] nodes = new Expr[512];
    private int[] from = new int[513];
    private int[] args = new int[1024];
    private int[] slotOf = new int[512];
    private final int[] figures;
    private int size;
    private int done;
    private boolean tooLarge;

    /** The expressions on the way down, each with the argument that is next, and the nodes of the arguments before. */
    private Expr[] open = new Expr[64];

    private int[] next = new int[64];
    private int[] ready = new int[64];

    /** For so many figures. */
    GraphBuilder(int count) {
        this.figures = new int[count];
    }

    void figure(String path, Expr expr) {
        int node = add(expr);
        if (!tooLarge) {
            figures[done++] = node;
            name(path, node);
        }
    }

    List<Problem> problems() {
        return problems;
    }

    Graph graph() {
        return new Graph(
                Arrays.copyOf(nodes, size),
                Arrays.copyOf(from, size + 1),
                Arrays.copyOf(args, from[size]),
                Arrays.copyOf(slotOf, size),
                slots,
                named,
                figures);
    }

    /** Depth first without recursion: a graph written by a program may be deeper than the stack. */
    private int add(Expr root) {
        int before = seen.node(root);
        if (before >= 0) {
            return before;
        }
        int depth = 0;
        int waiting = 0;
        open[0] = root;
        next[0] = 0;
        while (depth >= 0 && !tooLarge) {
            Expr expr = open[depth];
            if (next[depth] < expr.arity()) {
                Expr arg = expr.arg(next[depth]++);
                int there = seen.node(arg);
                if (there >= 0) {
                    ready = roomFor(ready, waiting);
                    ready[waiting++] = there;
                } else {
                    depth++;
                    grow(depth);
                    open[depth] = arg;
                    next[depth] = 0;
                }
            } else {
                waiting -= expr.arity();
                int node = node(expr, waiting);
                seen.put(expr, node);
                ready = roomFor(ready, waiting);
                ready[waiting++] = node;
                depth--;
            }
        }
        return tooLarge ? 0 : ready[0];
    }

    private void grow(int depth) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
            next = Arrays.copyOf(next, 2 * depth);
        }
    }

    private static int[] roomFor(int[] numbers, int index) {
        return index < numbers.length ? numbers : Arrays.copyOf(numbers, 2 * index);
    }

    /** The arguments stand in {@link #ready} from a place on. */
    private int node(Expr expr, int at) {
        return switch (expr.op()) {
            case NAME -> unbound(expr.name());
            case DRAW -> slot(expr);
            case NAMED -> {
                name(expr.name(), ready[at]);
                yield ready[at];
            }
            default -> {
                int place = place(expr, at);
                yield known[place] > 0 ? known[place] - 1 : put(expr, at, place);
            }
        };
    }

    private int slot(Expr expr) {
        int place = place(expr, 0);
        if (known[place] == 0) {
            int node = put(expr, 0, place);
            if (!tooLarge) {
                slotOf[node] = slots.size();
                slots.add(new Slot(slots.size(), expr.name(), expr.estimate(), expr.note()));
                name(expr.name(), node);
            }
            return node;
        }
        Estimate first = slots.get(slotOf[known[place] - 1]).estimate();
        if (first != expr.estimate() && !first.equals(expr.estimate())) {
            problems.add(Problem.error(
                    "plan.two-estimates",
                    expr.name(),
                    "The path " + expr.name() + " is drawn from two estimates, " + first + " and " + expr.estimate()
                            + ".",
                    "Give one of them another path."));
        }
        return known[place] - 1;
    }

    private int unbound(String name) {
        problems.add(Problem.error(
                "plan.unbound-name", name, "The name " + name + " was never bound to a value.", "Bind the formula."));
        return node(Expr.ZERO, 0);
    }

    private void name(String path, int node) {
        if (named.put(path, node) != node) {
            problems.add(Problem.error(
                    "plan.two-nodes", path, "The path " + path + " names two different values.", "Rename one."));
        }
    }

    /** Where in the table of nodes one that says the same stands, or would. */
    private int place(Expr expr, int at) {
        int place = expr.hash() & known.length - 1;
        while (known[place] > 0 && !isSame(known[place] - 1, expr, at)) {
            place = place + 1 & known.length - 1;
        }
        return place;
    }

    private boolean isSame(int node, Expr expr, int at) {
        if (!nodes[node].saysTheSame(expr)) {
            return false;
        }
        for (int i = 0; i < expr.arity(); i++) {
            if (args[from[node] + i] != ready[at + i]) {
                return false;
            }
        }
        return true;
    }

    private int put(Expr expr, int at, int place) {
        if (size == MOST_NODES) {
            tooLarge = true;
            problems.add(Problem.error(
                    "plan.too-large", "", "The calculation has more than " + MOST_NODES + " operations.", "Split it."));
            return 0;
        }
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * size);
            slotOf = Arrays.copyOf(slotOf, 2 * size);
            from = Arrays.copyOf(from, 2 * size + 1);
        }
        int first = from[size];
        args = roomFor(args, first + expr.arity());
        System.arraycopy(ready, at, args, first, expr.arity());
        from[size + 1] = first + expr.arity();
        slotOf[size] = -1;
        nodes[size] = expr;
        known[place] = ++size;
        if (2 * size > known.length) {
            rehash();
        }
        return size - 1;
    }

    private void rehash() {
        known = new int[4 * known.length];
        for (int node = 0; node < size; node++) {
            int place = nodes[node].hash() & known.length - 1;
            while (known[place] > 0) {
                place = place + 1 & known.length - 1;
            }
            known[place] = node + 1;
        }
    }
}
