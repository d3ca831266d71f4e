// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.Series;
import dev.impactkit.core.estimate.Replicate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Numbers the replicates of data sets anew, from where a figure is lowest to where it is highest, everything else at its
 * best. Which replicate has which number decides nothing; but now a quantile of the number is a quantile of the figure.
 */
final class InOrder {
    private static final int WIDTH = 256;

    private final Map<String, int[]> orders;
    private final IdentityHashMap<Expr, Expr> done = new IdentityHashMap<>();

    private InOrder(Map<String, int[]> orders) {
        this.orders = orders;
    }

    /** By a figure of a plan; empty where nothing in the plan is counted in data. */
    static Optional<InOrder> of(Plan plan, int figure) {
        Map<String, int[]> orders = new LinkedHashMap<>();
        for (Slot slot : plan.slots()) {
            if (slot.estimate() instanceof Replicate) {
                orders.put(slot.path(), order(plan, slot, figure));
            }
        }
        return orders.isEmpty() ? Optional.empty() : Optional.of(new InOrder(orders));
    }

    /** For each replicate from 1 the one that takes its place. */
    private static int[] order(Plan plan, Slot data, int figure) {
        int count = ((Replicate) data.estimate()).count();
        double[] value = new double[count];
        Evaluator evaluator = plan.evaluator();
        Inputs best = Inputs.best(plan);
        Inputs each = (slot, first, into, n) -> {
            if (slot == data.index()) {
                for (int i = 0; i < n; i++) {
                    into[i] = first + i + 1;
                }
            } else {
                best.fill(slot, first, into, n);
            }
        };
        for (int first = 0; first < count; first += WIDTH) {
            int n = Math.min(WIDTH, count - first);
            evaluator.run(each, first, n);
            System.arraycopy(evaluator.column(figure), 0, value, first, n);
        }
        return IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> value[i]))
                .mapToInt(i -> i + 1)
                .toArray();
    }

    /** The same calculation with the new numbers. Arguments first, without recursion: a graph may be deeper than the stack. */
    Expr rewritten(Expr root) {
        Deque<Expr> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Expr next = open.peek();
            int before = open.size();
            next.args().stream().filter(arg -> !done.containsKey(arg)).forEach(open::push);
            if (open.size() == before) {
                done.put(open.pop(), renewed(next));
            }
        }
        return done.getOrDefault(root, root);
    }

    private Expr renewed(Expr old) {
        List<Expr> args =
                old.args().stream().map(arg -> done.getOrDefault(arg, arg)).toList();
        if (old.op() == Op.PICK
                && args.get(0).op() == Op.DRAW
                && orders.containsKey(args.get(0).name())) {
            return Expr.pick(
                    inOrder(old.series(), orders.getOrDefault(args.get(0).name(), new int[0])), args.get(0));
        }
        return args.equals(old.args()) ? old : old.withArgs(args);
    }

    private static Series inOrder(Series replicates, int[] order) {
        double[] values = new double[replicates.size()];
        values[0] = replicates.at(0);
        for (int i = 1; i < values.length; i++) {
            values[i] = replicates.at(order[i - 1]);
        }
        return Series.of(values);
    }
}
