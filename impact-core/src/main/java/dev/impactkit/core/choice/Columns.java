// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.engine.Samples;
import dev.impactkit.core.engine.Simulator;
import dev.impactkit.core.plan.Evaluator;
import dev.impactkit.core.plan.Inputs;
import dev.impactkit.core.plan.Plan;
import dev.impactkit.core.plan.Slot;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Amounts and figures at many points.
 */
final class Columns {
    private final double[][] amounts;
    private final Map<String, double[]> figures;
    private final double[] weights;
    private final boolean exact;

    Columns(double[][] amounts, Map<String, double[]> figures, double[] weights, boolean exact) {
        this.amounts = amounts;
        this.figures = figures;
        this.weights = weights;
        this.exact = exact;
    }

    double[][] amounts() {
        return amounts;
    }

    Map<String, double[]> figures() {
        return figures;
    }

    double[] weights() {
        return weights;
    }

    boolean exact() {
        return exact;
    }

    /** Draws of equal weight. */
    static Columns drawn(Plan plan, List<Slot> open, Draws draws) {
        List<String> paths = Stream.concat(
                        plan.figures().stream(), open.stream().map(Slot::path))
                .distinct()
                .toList();
        Samples samples = Simulator.samples(plan, draws, paths);
        double[] weights = new double[(int) draws.count()];
        Arrays.fill(weights, 1.0 / draws.count());
        return new Columns(
                open.stream().map(slot -> column(samples, slot.path())).toArray(double[][]::new),
                byPath(plan, path -> column(samples, path)),
                weights,
                false);
    }

    private static double[] column(Samples samples, String path) {
        return samples.of(path).stream().toArray();
    }

    private static Map<String, double[]> byPath(Plan plan, Function<String, double[]> column) {
        Map<String, double[]> figures = new LinkedHashMap<>();
        plan.figures().forEach(path -> figures.put(path, column.apply(path)));
        return figures;
    }

    /** Every combination of the values of the grids, with its probability. */
    static Columns all(Plan plan, List<Slot> open, List<Grid> grids) {
        int count = grids.stream().mapToInt(Grid::size).reduce(1, (a, b) -> a * b);
        double[][] amounts = new double[open.size()][count];
        double[] weights = new double[count];
        Arrays.fill(weights, 1);
        int turn = 1;
        for (int a = 0; a < amounts.length; a++) {
            Grid grid = grids.get(a);
            for (int i = 0; i < count; i++) {
                int value = i / turn % grid.size();
                amounts[a][i] = grid.values()[value];
                weights[i] *= grid.weights()[value];
            }
            turn *= grid.size();
        }
        Evaluator evaluator = plan.evaluator();
        evaluator.run(inputs(plan, open, amounts), 0, count);
        return new Columns(
                amounts,
                byPath(plan, path -> Arrays.copyOf(evaluator.column(plan.figure(path)), count)),
                weights,
                true);
    }

    private static Inputs inputs(Plan plan, List<Slot> open, double[][] amounts) {
        Inputs best = Inputs.best(plan);
        Map<Integer, double[]> columns = IntStream.range(0, amounts.length)
                .boxed()
                .collect(Collectors.toMap(a -> open.get(a).index(), a -> amounts[a], (a, b) -> a, LinkedHashMap::new));
        return (slot, first, into, n) -> {
            double[] column = columns.get(slot);
            if (column == null) {
                best.fill(slot, first, into, n);
            } else {
                System.arraycopy(column, (int) first, into, 0, n);
            }
        };
    }

    /** Only the points at which every figure has a meaning. */
    Columns meaningful() {
        int[] kept = IntStream.range(0, weights.length)
                .filter(i -> figures.values().stream().allMatch(column -> Double.isFinite(column[i])))
                .toArray();
        if (kept.length == weights.length) {
            return this;
        }
        double all = Arrays.stream(kept).mapToDouble(i -> weights[i]).sum();
        Map<String, double[]> less = new LinkedHashMap<>();
        figures.forEach((path, column) -> less.put(path, pick(column, kept)));
        return new Columns(
                Arrays.stream(amounts).map(column -> pick(column, kept)).toArray(double[][]::new),
                less,
                Arrays.stream(pick(weights, kept)).map(w -> w / all).toArray(),
                exact);
    }

    private static double[] pick(double[] column, int[] kept) {
        return Arrays.stream(kept).mapToDouble(i -> column[i]).toArray();
    }
}
