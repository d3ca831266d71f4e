// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;
import dev.impactkit.core.Table;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.plan.Plan;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the doubt about a figure is made of, for those who report and decide nothing: \( Var(E[Y \mid \varphi]) \), the
 * variance that would go on average if an amount or a group were known. Each also as a share of the whole variance.
 *
 * <p>Estimated with the curves of {@link ValueOfInformation}; what noise adds to the variance of a curve is taken off.
 */
public final class Doubt {
    private final String figure;
    private final Plan plan;
    private final Points points;
    private final Additive model;
    private final double variance;
    private final List<Gain> amounts;

    private Doubt(Plan plan, String figure, Points points) {
        this.plan = plan;
        this.figure = figure;
        this.points = points;
        double[] y = points.figure(figure);
        this.model = new Additive(points, y);
        this.variance = points.mean(squares(y, points.mean(model.rest()), points.all()));
        this.amounts =
                IntStream.range(0, points.paths().size()).mapToObj(this::amount).toList();
    }

    /**
     * {@return what the doubt about a figure is made of}
     *
     * @param plan the plan
     * @param figure path of one of its figures
     * @param draws how many, from which seed; not used where all combinations can be weighed
     * @throws IllegalArgumentException if the plan has no such figure
     */
    public static Doubt of(Plan plan, String figure, Draws draws) {
        return new Doubt(plan, figure, Points.of(plan, List.of(figure), draws));
    }

    /** Squared distances from a mean, without the noise that a group of amounts brings: their mean is the variance. */
    private double[] squares(double[] of, double mean, List<Integer> group) {
        double[] squares = Arrays.stream(of).map(y -> (y - mean) * (y - mean)).toArray();
        return new Additive(points, squares, group).rest();
    }

    private Gain amount(int amount) {
        Grid grid = points.grid(amount);
        Curve curve = model.curve(amount);
        double[] curved = curve.at(grid.values());
        double mean = grid.mean(curved);
        double[] squares =
                Arrays.stream(curved).map(g -> (g - mean) * (g - mean)).toArray();
        double[] mass = new double[curved.length];
        Arrays.setAll(mass, m -> 2 * grid.weights()[m] * (curved[m] - mean));
        double noise = noise(model.working(List.of(amount)), curve.at(points.amount(amount)));
        double raw = grid.mean(squares) - noise * (curve.coefficients().length - 1);
        double[] moved = model.influence(amount, mass);
        double[] sampled = points.sampled(amount, squares);
        Arrays.setAll(moved, i -> moved[i] + sampled[i]);
        return new Gain(points.paths().get(amount), raw, points.error(moved), variance, curve.name());
    }

    /** What one coefficient adds to a variance by chance. */
    private double noise(double[] working, double[] fitted) {
        double[] squares = working.clone();
        Arrays.setAll(squares, i -> (working[i] - fitted[i]) * (working[i] - fitted[i]));
        return points.exact() ? 0 : points.mean(squares) / points.size();
    }

    /** {@return the path of the figure} */
    public String figure() {
        return figure;
    }

    /** {@return the variance of the figure; NaN where it has no meaning in any draw} */
    public double variance() {
        return variance;
    }

    /** {@return for each uncertain amount the variance that would go if it were known, the greatest first} */
    public List<Gain> amounts() {
        return amounts.stream()
                .sorted(Comparator.comparingDouble(Gain::value).reversed().thenComparing(Gain::of))
                .toList();
    }

    /**
     * {@return the variance that would go if one amount, or several together, were known}
     *
     * @param paths of slots of the plan
     * @throws IllegalArgumentException if the plan has no such slot
     */
    public Gain of(String... paths) {
        List<Integer> group = Groups.of(plan, points, paths);
        String name = String.join(", ", paths);
        if (group.isEmpty()) {
            return new Gain(name, 0, 0, variance, Groups.NONE);
        }
        if (group.size() == points.paths().size()) {
            return new Gain(name, variance, 0, variance, "all amounts");
        }
        return group.size() == 1 ? amounts.get(group.get(0)) : group(name, group);
    }

    private Gain group(String name, List<Integer> group) {
        Surface surface = Surface.fit(points, model, group);
        double[] fitted = surface.fitted();
        double mean = points.mean(model.rest());
        double[] squares = squares(fitted, mean, group);
        double[] foretold = surface.foretold();
        double[] moved = new double[fitted.length];
        // Squares of a fit are too great by its own noise, which points that are foretold from others do not share.
        Arrays.setAll(
                moved, i -> squares[i] + (fitted[i] + foretold[i] - 2 * mean) * (surface.working()[i] - fitted[i]));
        return new Gain(name, points.mean(moved), points.error(moved), variance, surface.name());
    }

    /**
     * {@return a variance as a share of the whole, 0 where there is no doubt}
     *
     * @param gain of this figure
     */
    public double share(Gain gain) {
        Require.that(gain.most() == variance, () -> "The gain (" + gain + ") is not one of " + figure + ".");
        return part(gain.value());
    }

    /** The standard error of {@link #share}. */
    double shareError(Gain gain) {
        return part(gain.error());
    }

    private double part(double of) {
        return variance == 0 ? 0 : of / variance;
    }

    /** {@return how many draws were left out, because the figure had no meaning in them} */
    public int without() {
        return points.without();
    }

    /** {@return the table of all amounts} */
    public Table table() {
        Table table = Table.of(
                "What the doubt about " + figure + " is made of (sd " + Numerals.ENGLISH.shortest(Math.sqrt(variance))
                        + "): the share of its variance that would go if an amount were known."
                        + Groups.leftOut(points),
                "if this were known",
                "share",
                "error",
                "estimated by");
        for (Gain gain : amounts()) {
            table = table.row(
                    gain.of(),
                    Numerals.ENGLISH.percent(share(gain), 1) + (gain.clipped() ? "*" : ""),
                    Numerals.ENGLISH.percent(shareError(gain), 1),
                    gain.estimator());
        }
        return table;
    }

    @Override
    public String toString() {
        return table().toString();
    }
}
