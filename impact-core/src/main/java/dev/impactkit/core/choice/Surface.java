// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * \( E[y \mid x_G] \) of a group of amounts at the points: where they take few combinations of values the mean of each,
 * otherwise the sum of their curves and, as far as that foretells better, products of polynomials of two and three of them.
 */
final class Surface {
    private final double[] fitted;
    private final double[] foretold;
    private final double[] working;
    private final String name;

    /** @param leverages how much of the fit at each point is its own doing */
    private Surface(Points points, double[] working, double[] fitted, double[] leverages, String name) {
        this.working = working;
        this.fitted = fitted;
        this.foretold = new double[fitted.length];
        this.name = name;
        Arrays.setAll(
                foretold,
                i -> points.exact()
                        ? fitted[i]
                        : working[i] - Curve.missed(working[i] - fitted[i], leverages[i], points.weights()[i]));
    }

    double[] fitted() {
        return fitted;
    }

    /** The fit at each point if it were learned from all others only. */
    double[] foretold() {
        return foretold;
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
            return means(points, working, cells, count);
        }
        Additive additive = points.alone(group) ? model : new Additive(points, working, group);
        double[] curves = curves(points, additive, group, working);
        Optional<Products> found = Products.fit(points, group, Curve.minus(working, curves));
        return found.map(products -> with(points, group, working, products))
                .orElseGet(() -> new Surface(points, working, curves, additive.leverages(group), "sum of curves"));
    }

    /** Curves are fitted again to what the products leave: that takes the noise of the products out of them. */
    private static Surface with(Points points, List<Integer> group, double[] working, Products products) {
        double[] together = products.fitted();
        double[] left = Curve.minus(working, together);
        Additive additive = new Additive(points, left, group);
        double[] fitted = curves(points, additive, group, left);
        Arrays.setAll(fitted, i -> fitted[i] + together[i]);
        double[] leverages = additive.leverages(group);
        Arrays.setAll(leverages, i -> Curve.together(leverages[i], products.leverages()[i]));
        int count = products.count();
        return new Surface(
                points,
                working,
                fitted,
                leverages,
                "sum of curves and " + count + (count == 1 ? " product" : " products"));
    }

    private static double[] curves(Points points, Additive additive, List<Integer> group, double[] working) {
        double[] sum = points.alone(group) ? additive.sum(group) : additive.parts(group);
        double level = points.mean(working) - points.mean(sum);
        return Arrays.stream(sum).map(x -> x + level).toArray();
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

    private static Surface means(Points points, double[] working, int[] cells, int count) {
        double[] sums = new double[count];
        double[] all = new double[count];
        for (int i = 0; i < cells.length; i++) {
            sums[cells[i]] += points.weights()[i] * working[i];
            all[cells[i]] += points.weights()[i];
        }
        double[] fitted = new double[cells.length];
        double[] leverages = new double[cells.length];
        Arrays.setAll(fitted, i -> sums[cells[i]] / all[cells[i]]);
        Arrays.setAll(leverages, i -> points.weights()[i] / all[cells[i]]);
        return new Surface(points, working, fitted, leverages, "mean per combination");
    }
}
