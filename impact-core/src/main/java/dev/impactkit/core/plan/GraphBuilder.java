// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.Problem;
import dev.impactkit.core.Series;
import dev.impactkit.core.estimate.Estimate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Orders a graph of {@link Expr} and makes equal nodes one. */
final class GraphBuilder {
    private static final int MOST_NODES = 1_000_000;

    private final List<Graph.Node> nodes = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final Map<String, Integer> named = new LinkedHashMap<>();
    private final List<Integer> figures = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final IdentityHashMap<Expr, Integer> seen = new IdentityHashMap<>();
    private final Map<Same, Integer> known = new LinkedHashMap<>();
    private boolean tooLarge;

    /** What makes two nodes the same: operation, arguments, constant to the bit, and for some what they carry. */
    private record Same(Op op, List<Integer> args, long bits, Object carried) {}

    void figure(String path, Expr expr) {
        int node = add(expr);
        if (!tooLarge) {
            figures.add(node);
            name(path, node);
        }
    }

    List<Problem> problems() {
        return problems;
    }

    Graph graph() {
        return new Graph(nodes, slots, named, figures);
    }

    /** Depth first without recursion: a graph written by a program may be deeper than the stack. */
    private int add(Expr root) {
        Deque<Expr> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty() && !tooLarge) {
            Expr expr = open.peek();
            if (seen.containsKey(expr)) {
                open.pop();
                continue;
            }
            boolean ready = true;
            for (int i = expr.args().size() - 1; i >= 0; i--) {
                if (!seen.containsKey(expr.args().get(i))) {
                    open.push(expr.args().get(i));
                    ready = false;
                }
            }
            if (ready) {
                seen.put(expr, node(expr));
                open.pop();
            }
        }
        return seen.getOrDefault(root, 0);
    }

    private int node(Expr expr) {
        List<Integer> args = new ArrayList<>(expr.args().size());
        expr.args().forEach(arg -> args.add(seen.getOrDefault(arg, 0)));
        return switch (expr.op()) {
            case CONSTANT -> constant(expr.number());
            case NAME -> unbound(expr.name());
            case DRAW -> slot(expr);
            case NAMED -> {
                name(expr.name(), args.get(0));
                yield args.get(0);
            }
            case PICK -> intern(expr, args, expr.replicates(), new Pick(expr.replicates()));
            case CALL -> intern(expr, args, List.of(expr.name(), expr.kernel()), expr.kernel());
            case POLYNOMIAL -> intern(expr, args, expr.coefficients(), new Polynomial(expr.coefficients()));
            default -> intern(expr, args, "", expr.op().kernel());
        };
    }

    private int constant(double value) {
        return put(
                new Same(Op.CONSTANT, List.of(), Double.doubleToLongBits(value), ""),
                new Graph.Node(Op.CONSTANT, List.of(), value, -1, Op.CONSTANT.kernel(), ""));
    }

    private int intern(Expr expr, List<Integer> args, Object carried, Kernel kernel) {
        String name = switch (expr.op()) {
            case PICK -> Fingerprint.of(expr.replicates());
            case POLYNOMIAL -> expr.coefficients().toString();
            default -> expr.name();
        };
        return put(new Same(expr.op(), args, 0, carried), new Graph.Node(expr.op(), args, 0, -1, kernel, name));
    }

    private int slot(Expr expr) {
        Same same = new Same(Op.DRAW, List.of(), 0, expr.name());
        Integer there = known.get(same);
        if (there == null) {
            slots.add(new Slot(slots.size(), expr.name(), expr.estimate(), expr.note()));
            int node =
                    put(same, new Graph.Node(Op.DRAW, List.of(), 0, slots.size() - 1, Op.DRAW.kernel(), expr.name()));
            name(expr.name(), node);
            return node;
        }
        Estimate first = slots.get(nodes.get(there).slot()).estimate();
        if (!first.equals(expr.estimate())) {
            problems.add(Problem.error(
                    "plan.two-estimates",
                    expr.name(),
                    "The path " + expr.name() + " is drawn from two estimates, " + first + " and " + expr.estimate()
                            + ".",
                    "Give one of them another path."));
        }
        return there;
    }

    private int unbound(String name) {
        problems.add(Problem.error(
                "plan.unbound-name", name, "The name " + name + " was never bound to a value.", "Bind the formula."));
        return constant(0);
    }

    private void name(String path, int node) {
        Integer before = named.putIfAbsent(path, node);
        if (before != null && before != node) {
            problems.add(Problem.error(
                    "plan.two-nodes", path, "The path " + path + " names two different values.", "Rename one."));
        }
    }

    private int put(Same same, Graph.Node node) {
        Integer there = known.get(same);
        if (there != null) {
            return there;
        }
        if (nodes.size() == MOST_NODES && !tooLarge) {
            tooLarge = true;
            problems.add(Problem.error(
                    "plan.too-large", "", "The calculation has more than " + MOST_NODES + " operations.", "Split it."));
        }
        if (tooLarge) {
            return 0;
        }
        nodes.add(node);
        known.put(same, nodes.size() - 1);
        return nodes.size() - 1;
    }

    /** Takes the replicate whose number was drawn. */
    private record Pick(Series replicates) implements Kernel {
        @Override
        public void apply(double[][] in, double[] out, int n) {
            double[] which = in[0];
            int last = replicates.size() - 1;
            for (int i = 0; i < n; i++) {
                out[i] = replicates.at(Math.max(0, Math.min(last, (int) which[i])));
            }
        }
    }
}
