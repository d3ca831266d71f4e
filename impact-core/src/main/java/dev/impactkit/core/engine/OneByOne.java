// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.estimate.Estimate;
import dev.impactkit.core.estimate.Quadrature;
import dev.impactkit.core.estimate.Replicate;
import dev.impactkit.core.plan.Evaluator;
import dev.impactkit.core.plan.Inputs;
import dev.impactkit.core.plan.Plan;
import dev.impactkit.core.plan.Slot;
import java.util.ArrayList;
import java.util.List;

/**
 * What each amount does to a figure alone. Of a data set, of which the number of a replicate is drawn, the data themselves
 * take the place of the mean: the number has none.
 *
 * @param atBest the figure where all amounts are at their best estimates
 * @param atMeans the figure where all are at their means
 * @param skews for each amount, the figure with it at its mean and the others at best, less {@code atBest}
 * @param curves for each amount, the average of the figure over it with the others at their means, less {@code atMeans}
 */
record OneByOne(double atBest, double atMeans, List<Effect> skews, List<Effect> curves) {
    private static final int POINTS = 32;

    /** What a slot adds to the figure. */
    record Effect(String slot, double size) {}

    static OneByOne of(Plan plan, String figure) {
        Plan one = plan.only(List.of(figure));
        List<Slot> doubtful =
                one.slots().stream().filter(slot -> !slot.estimate().isFixed()).toList();
        Evaluator evaluator = one.evaluator();
        Inputs best = Inputs.best(one);
        evaluator.run(best, 0, 1);
        double atBest = evaluator.column(0)[0];
        List<Effect> skews = new ArrayList<>();
        for (Slot slot : doubtful) {
            evaluator.rerun(best.with(slot.index(), mean(slot.estimate())), slot.index(), 0, 1);
            skews.add(new Effect(slot.path(), evaluator.column(0)[0] - atBest));
            evaluator.rerun(best, slot.index(), 0, 1);
        }
        Inputs means = Inputs.of(one.slots(), OneByOne::mean);
        evaluator.run(means, 0, POINTS);
        double atMeans = evaluator.column(0)[0];
        List<Effect> curves = new ArrayList<>();
        for (Slot slot : doubtful) {
            curves.add(new Effect(slot.path(), average(evaluator, means, slot) - atMeans));
            evaluator.rerun(means, slot.index(), 0, POINTS);
        }
        return new OneByOne(atBest, atMeans, skews, curves);
    }

    private static double mean(Estimate estimate) {
        return estimate instanceof Replicate ? estimate.best() : estimate.mean();
    }

    /** Over one slot, so many values at a time; the last ones repeat without weight. */
    private static double average(Evaluator evaluator, Inputs means, Slot slot) {
        Quadrature rule = Quadrature.of(slot.estimate(), POINTS);
        double sum = 0;
        for (int first = 0; first < rule.size(); first += POINTS) {
            double[] values = new double[POINTS];
            int n = Math.min(POINTS, rule.size() - first);
            for (int i = 0; i < POINTS; i++) {
                values[i] = rule.values().at(first + Math.min(i, n - 1));
            }
            evaluator.rerun(with(means, slot.index(), values), slot.index(), 0, POINTS);
            double[] figure = evaluator.column(0);
            for (int i = 0; i < n; i++) {
                sum += rule.weights().at(first + i) * figure[i];
            }
        }
        return sum;
    }

    private static Inputs with(Inputs others, int slot, double[] values) {
        return (asked, firstDraw, into, n) -> {
            if (asked == slot) {
                System.arraycopy(values, 0, into, 0, n);
            } else {
                others.fill(asked, firstDraw, into, n);
            }
        };
    }
}
