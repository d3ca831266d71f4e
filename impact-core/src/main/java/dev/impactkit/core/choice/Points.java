// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import dev.impactkit.core.draw.Correlation;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.plan.Plan;
import dev.impactkit.core.plan.Slot;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What is learned from: amounts that are uncertain and figures that depend on them, at many points with weights. Draws of
 * equal weight; or every combination of values where few are possible; or the grid of the only amount there is.
 */
final class Points {
    /** An amount with so many values at most is learned from value by value. */
    private static final int FEW_VALUES = 64;

    private static final int MOST_COMBINATIONS = 100_000;
    private static final int DEGREE = 6;

    /** Points wanted for each number that is learned from them. */
    static final int POINTS_A_NUMBER = 20;

    private final List<String> paths;
    private final List<Grid> grids;
    private final List<Basis> bases;
    private final List<List<Integer>> together;
    private final Columns columns;
    private final int without;

    private Points(Plan plan, List<Slot> open, List<Grid> grids, Columns columns) {
        this.columns = columns.meaningful();
        this.without = columns.weights().length - size();
        // Nothing is learned from a single point.
        boolean none = size() < 2;
        this.paths = none ? List.of() : open.stream().map(Slot::path).toList();
        this.grids = all().stream()
                .map(amount ->
                        without == 0 ? grids.get(amount) : grids.get(amount).among(amount(amount), weights()))
                .toList();
        this.bases =
                IntStream.range(0, this.paths.size()).mapToObj(this::makeBasis).toList();
        // Which points are left out hangs on all amounts, so that they go together from then on.
        this.together = all().stream()
                .map(amount -> without == 0 ? together(plan, amount) : all())
                .toList();
    }

    /** All amounts that go together with one, itself too, however many steps lie between. */
    private List<Integer> together(Plan plan, int amount) {
        Set<String> found = new LinkedHashSet<>(List.of(paths.get(amount)));
        int before = 0;
        while (found.size() > before) {
            before = found.size();
            for (Correlation link : plan.links()) {
                if (found.contains(link.one()) || found.contains(link.other())) {
                    found.add(link.one());
                    found.add(link.other());
                }
            }
        }
        return all().stream().filter(other -> found.contains(paths.get(other))).toList();
    }

    private Basis makeBasis(int amount) {
        double[] x = amount(amount);
        if (exact() || (isFew(grid(amount)) && x.length >= grid(amount).size() * POINTS_A_NUMBER)) {
            return Cells.of(x, weights());
        }
        return Polynomials.of(x, weights(), Math.max(1, Math.min(DEGREE, x.length / POINTS_A_NUMBER)));
    }

    private static boolean isFew(Grid grid) {
        return grid.counted() && grid.size() <= FEW_VALUES;
    }

    static Points of(Plan plan, List<String> figures, Draws draws) {
        Plan small = plan.only(figures).inOrderOf(figures.get(0));
        List<Slot> open = small.slots().stream()
                .filter(slot -> !slot.estimate().isFixed())
                .toList();
        List<Grid> grids = open.stream().map(slot -> Grid.of(slot.estimate())).toList();
        double combinations = grids.stream().mapToDouble(Grid::size).reduce(1, (a, b) -> a * b);
        boolean exact =
                open.size() == 1 || (grids.stream().allMatch(Points::isFew) && combinations <= MOST_COMBINATIONS);
        return new Points(
                small, open, grids, exact ? Columns.all(small, open, grids) : Columns.drawn(small, open, draws));
    }

    /** The paths of the amounts that are uncertain. */
    List<String> paths() {
        return paths;
    }

    /** All amounts. */
    List<Integer> all() {
        return IntStream.range(0, paths.size()).boxed().toList();
    }

    /** All amounts that go together with one of a group, the group too. */
    List<Integer> together(List<Integer> group) {
        return group.stream()
                .flatMap(amount -> together.get(amount).stream())
                .distinct()
                .toList();
    }

    /** Whether no amount of a group goes together with any other. */
    boolean alone(List<Integer> group) {
        return group.stream().allMatch(amount -> together.get(amount).size() == 1);
    }

    double[] amount(int index) {
        return columns.amounts()[index];
    }

    double[] figure(String path) {
        return columns.figures().getOrDefault(path, new double[0]);
    }

    double[] weights() {
        return columns.weights();
    }

    Grid grid(int amount) {
        return grids.get(amount);
    }

    Basis basis(int amount) {
        return bases.get(amount);
    }

    int size() {
        return columns.weights().length;
    }

    /** Whether these are all combinations there are, so that nothing is left to chance. */
    boolean exact() {
        return columns.exact();
    }

    /** What the points bring to a mean over the grid of an amount: nothing, but where it is made of those that are left. */
    double[] sampled(int amount, double[] byValue) {
        double[] sampled = new double[size()];
        if (without > 0) {
            Arrays.setAll(sampled, i -> byValue[Grid.place(grid(amount).values(), amount(amount)[i])]);
        }
        return sampled;
    }

    /** Points at which a figure has no meaning, which are left out. */
    int without() {
        return without;
    }

    double mean(double[] of) {
        return of.length == 0 ? Double.NaN : Curve.dot(weights(), of);
    }

    /** The standard error of a mean over the points. */
    double error(double[] of) {
        if (exact()) {
            return 0;
        }
        double mean = mean(of);
        double squares = 0;
        for (double value : of) {
            squares += (value - mean) * (value - mean);
        }
        double n = of.length;
        return Math.sqrt(squares / (n * (n - 1)));
    }
}
