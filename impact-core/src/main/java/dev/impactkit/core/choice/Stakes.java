// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What hangs on a decision at the points: how far each other option lies above the one that is best on average. */
final class Stakes {
    private final Points points;
    private final int best;
    private final double[] means;

    /** By other option and point. */
    private final List<double[]> gaps;

    private final List<Additive> models;

    Stakes(Points points, List<double[]> benefits) {
        this.points = points;
        this.means = benefits.stream().mapToDouble(points::mean).toArray();
        this.best = IntStream.range(0, means.length)
                .reduce((a, b) -> means[b] > means[a] ? b : a)
                .orElse(0);
        this.gaps = IntStream.range(0, means.length)
                .filter(d -> d != best)
                .mapToObj(d -> Curve.minus(benefits.get(d), benefits.get(best)))
                .toList();
        this.models = gaps.stream().map(gap -> new Additive(points, gap)).toList();
    }

    /** The option that is best on average. */
    int best() {
        return best;
    }

    double mean(int option) {
        return means[option];
    }

    /** What the best option at each point gains over the one that is best on average. */
    double[] regrets() {
        double[] regrets = new double[points.size()];
        gaps.forEach(gap -> Arrays.setAll(regrets, i -> Math.max(regrets[i], gap[i])));
        return regrets;
    }

    Gain perfect() {
        if (points.exact() && points.paths().size() == 1) {
            Gain whole = news(0, Signals.PERFECT, Double.POSITIVE_INFINITY);
            return new Gain("everything", whole.raw(), 0, whole.most(), "whole distribution");
        }
        String how = points.exact() ? "every combination of values" : "mean over draws";
        double[] beyond = beyondNow(new Additive(points, regrets()).rest());
        return new Gain("everything", points.mean(beyond), points.error(beyond), Double.POSITIVE_INFINITY, how);
    }

    /**
     * What is gained less what deciding now gains: with the noise of all amounts taken out, another option than the one best
     * at the points may turn out to be the best.
     */
    private double[] beyondNow(double[] gained) {
        Additive now = models.stream()
                .max(Comparator.comparingDouble(model -> points.mean(model.rest())))
                .orElseThrow();
        return points.mean(now.rest()) > 0 ? Curve.minus(gained, now.rest()) : gained;
    }

    /** What news of one amount is worth; at most what a better informed person would gain. */
    Gain news(int amount, Signals signals, double most) {
        Grid grid = points.grid(amount);
        double[][] curves = new double[models.size() + 1][grid.size()];
        for (int d = 0; d < models.size(); d++) {
            curves[d + 1] = models.get(d).curve(amount).at(grid.values());
        }
        Policy policy = Policy.of(grid, curves, signals);
        String how = names(models.stream().map(model -> model.curve(amount).name()));
        return new Gain(points.paths().get(amount), policy.value(), error(amount, policy), most, how);
    }

    /**
     * How far the points moved the curve; and, beyond what chance explains of it, what the option taken brings at the points
     * that the curve does not promise: a curve that cuts a corner is wrong however many points there are.
     */
    private double error(int amount, Policy policy) {
        if (points.exact()) {
            return 0;
        }
        double[] moved = summed(policy, (model, mass) -> model.influence(amount, mass));
        double[] missed = summed(policy, (model, mass) -> model.beyond(amount, mass));
        Arrays.setAll(missed, i -> missed[i] - moved[i]);
        double[] sampled = points.sampled(amount, policy.worth());
        Arrays.setAll(moved, i -> moved[i] + sampled[i]);
        double chance = points.error(moved);
        double bias = points.mean(missed);
        double noise = points.error(missed);
        return Math.sqrt(chance * chance + Math.max(0, bias * bias - noise * noise));
    }

    /** Over the other options, by model and slope of the policy. */
    private double[] summed(Policy policy, BiFunction<Additive, double[], double[]> each) {
        double[] sum = new double[points.size()];
        for (int d = 0; d < models.size(); d++) {
            double[] by = each.apply(models.get(d), policy.slope(d + 1));
            Arrays.setAll(sum, i -> sum[i] + by[i]);
        }
        return sum;
    }

    /**
     * What knowing a group of amounts is worth: what the option taken brings, not what its surface promises. A surface that
     * cannot follow the figure then costs only what is lost where it takes the wrong option, and the error is that of a mean.
     * Surfaces fitted to all points take an option a little too often where it did well by chance; fitted to all other
     * points, they miss as much by taking the wrong one. The middle is right.
     */
    Gain group(String name, List<Integer> group, double most) {
        List<Surface> surfaces =
                models.stream().map(model -> Surface.fit(points, model, group)).toList();
        double[] promised = new double[points.size()];
        surfaces.forEach(surface -> Arrays.setAll(promised, i -> Math.max(promised[i], surface.fitted()[i])));
        double[] beyond = beyondNow(new Additive(points, promised, group).rest());
        double[] fitted = taken(surfaces, Surface::fitted);
        double[] foretold = taken(surfaces, Surface::foretold);
        double[] gained = new double[points.size()];
        Arrays.setAll(gained, i -> beyond[i] + (fitted[i] + foretold[i]) / 2 - promised[i]);
        String how = names(surfaces.stream().map(Surface::name));
        return new Gain(name, points.mean(gained), points.error(gained), most, how);
    }

    /** What the option brings at each point that is the best by some values. */
    private double[] taken(List<Surface> surfaces, Function<Surface, double[]> values) {
        double[] most = new double[points.size()];
        double[] brings = new double[points.size()];
        for (Surface surface : surfaces) {
            double[] value = values.apply(surface);
            for (int i = 0; i < most.length; i++) {
                if (value[i] > most[i]) {
                    most[i] = value[i];
                    brings[i] = surface.working()[i];
                }
            }
        }
        return brings;
    }

    private static String names(Stream<String> each) {
        return each.distinct().collect(Collectors.joining(", "));
    }

    List<Gain> each(double most) {
        return points.all().stream()
                .map(amount -> news(amount, Signals.PERFECT, most))
                .toList();
    }
}
