// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * \( E[y \mid x_G] \) of a group of amounts at the points: where they take few combinations of values the mean of each,
 * otherwise the sum of their curves and, as far as that foretells better, products of polynomials of two and three of them.
 */
final class Surface {
    private final double[] fitted;
    private final double[] working;
    private final String name;

    Surface(double[] fitted, double[] working, String name) {
        this.fitted = fitted;
        this.working = working;
        this.name = name;
    }

    double[] fitted() {
        return fitted;
    }

    double[] working() {
        return working;
    }

    String name() {
        return name;
    }

    static Surface fit(Points points, Additive model, List<Integer> group) {
        double[] working = model.working(group);
        int[] cells = cells(points, group);
        int count = Arrays.stream(cells).max().orElse(-1) + 1;
        if (points.exact() || count * Points.POINTS_A_NUMBER <= points.size()) {
            return new Surface(means(cells, count, points.weights(), working), working, "mean per combination");
        }
        double[] curves = curves(points, model, group, working);
        double[] rest = minus(working, curves);
        return Products.fit(points, group, rest)
                .map(products -> with(points, group, working, products, rest))
                .orElseGet(() -> new Surface(curves, working, "sum of curves"));
    }

    /** Curves are fitted again to what the products leave: that takes the noise of the products out of them. */
    private static Surface with(
            Points points, List<Integer> group, double[] working, Products products, double[] rest) {
        double[] fitted = products.fitted(rest);
        double[] left = minus(working, fitted);
        double[] curves = curves(points, new Additive(points, left, group), group, left);
        Arrays.setAll(fitted, i -> fitted[i] + curves[i]);
        return new Surface(
                fitted,
                working,
                "sum of curves and " + products.count() + (products.count() == 1 ? " product" : " products"));
    }

    private static double[] curves(Points points, Additive model, List<Integer> group, double[] working) {
        boolean alone = group.stream()
                .allMatch(amount -> points.together(List.of(amount)).size() == 1);
        double[] sum = alone ? model.sum(group) : new Additive(points, working, group).parts(group);
        double level = points.mean(working) - points.mean(sum);
        return Arrays.stream(sum).map(x -> x + level).toArray();
    }

    private static double[] minus(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] - b[i]).toArray();
    }

    /** The number of the combination of values at each point. */
    private static int[] cells(Points points, List<Integer> group) {
        Map<List<Double>, Integer> known = new LinkedHashMap<>();
        int most = points.exact() ? points.size() : points.size() / Points.POINTS_A_NUMBER + 1;
        return IntStream.range(0, points.size())
                .map(i -> {
                    List<Double> key = new ArrayList<>(group.size());
                    group.forEach(amount -> key.add(points.amount(amount)[i]));
                    return known.size() <= most ? known.computeIfAbsent(key, k -> known.size()) : most;
                })
                .toArray();
    }

    private static double[] means(int[] cells, int count, double[] weights, double[] y) {
        double[] sums = new double[count];
        double[] all = new double[count];
        for (int i = 0; i < cells.length; i++) {
            sums[cells[i]] += weights[i] * y[i];
            all[cells[i]] += weights[i];
        }
        return IntStream.of(cells).mapToDouble(cell -> sums[cell] / all[cell]).toArray();
    }
}
