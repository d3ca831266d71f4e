// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.Require;
import dev.impactkit.core.draw.Ladder;
import dev.impactkit.core.estimate.Estimate;
import dev.impactkit.core.plan.Evaluator;
import dev.impactkit.core.plan.Inputs;
import dev.impactkit.core.plan.Plan;
import dev.impactkit.core.plan.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What one figure varies over when all uncertain amounts go fully together: each in the direction that raises the figure, so
 * that everything is favourable at once or unfavourable at once. The widest range there is for sums and products of amounts;
 * the other end is the range of independent ones.
 *
 * <p>The direction of an amount is that of the figure between its 5th and 95th percentile, the others at their best
 * estimates; one that does not move the figure there counts as raising it. With \( s_j \) the direction and \( u \) one
 * probability for all, the figure is \( f(Q_1(u), Q_2(1 - u), \dots) \), computed for the {@link Ladder#STEPS} midpoints of
 * u and sorted, since an amount may turn round on the way. No number here has a Monte-Carlo error; what the grid leaves out
 * is a 2,048th at each end, and between its points the quantile is a straight line. The correlations a plan states are not
 * looked at. Points where the figure has no meaning are left out and counted.
 */
public final class Together {
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    private final double[] sorted;
    private final int without;
    private final double mean;
    private final double sd;

    private Together(double[] sorted, int without) {
        this.sorted = sorted;
        this.without = without;
        this.mean = Arrays.stream(sorted).average().orElse(Double.NaN);
        this.sd = Math.sqrt(Arrays.stream(sorted)
                .map(x -> (x - mean) * (x - mean))
                .average()
                .orElse(Double.NaN));
    }

    static Together of(Plan plan, String figure) {
        Plan one = plan.only(List.of(figure)).inOrderOf(figure);
        List<Estimate> estimates = one.slots().stream().map(Slot::estimate).toList();
        Evaluator evaluator = one.evaluator();
        Ladder ladder = Ladder.of(estimates, falling(one, evaluator));
        evaluator.run(ladder::fill, 0, Ladder.STEPS);
        double[] values = Arrays.copyOf(evaluator.column(0), Ladder.STEPS);
        double[] sorted =
                Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        return new Together(sorted, values.length - sorted.length);
    }

    /** Which slots lower the figure as they grow. */
    private static List<Boolean> falling(Plan plan, Evaluator evaluator) {
        Inputs best = Inputs.best(plan);
        List<Boolean> falling = new ArrayList<>();
        for (Slot slot : plan.slots()) {
            Estimate estimate = slot.estimate();
            falling.add(!estimate.isFixed()
                    && at(evaluator, best, slot.index(), estimate.quantile(HIGH))
                            < at(evaluator, best, slot.index(), estimate.quantile(LOW)));
            evaluator.rerun(best, slot.index(), 0, 1);
        }
        return falling;
    }

    private static double at(Evaluator evaluator, Inputs best, int slot, double value) {
        evaluator.rerun(best.with(slot, value), slot, 0, 1);
        return evaluator.column(0)[0];
    }

    /** {@return the mean; NaN where the figure has no meaning anywhere} */
    public double mean() {
        return mean;
    }

    /** {@return the standard deviation, of the whole and not estimated from a part} */
    public double sd() {
        return sd;
    }

    /** {@return how many of the steps have no meaning} */
    public int without() {
        return without;
    }

    /** {@return the lowest value of the grid, some half of a thousandth from the end} */
    public double low() {
        return quantile(0);
    }

    /** {@return the highest value of the grid, some half of a thousandth from the end} */
    public double high() {
        return quantile(1);
    }

    /**
     * {@return the value not exceeded with a probability: each value of the grid stands in the middle of its step}
     *
     * @param p from 0 to 1
     */
    public double quantile(double p) {
        Require.between("probability", p, 0, 1);
        int n = sorted.length;
        if (n == 0) {
            return Double.NaN;
        }
        double at = Math.max(0, Math.min(n - 1, p * n - 0.5));
        int below = (int) at;
        int above = Math.min(n - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    /**
     * {@return the middle range that holds a share; its Monte-Carlo errors are 0}
     *
     * @param share such as 0.90
     */
    public Spread.Interval interval(double share) {
        Require.between("share", share, 0, 1);
        return new Spread.Interval(quantile((1 - share) / 2), quantile((1 + share) / 2), 0, 0);
    }
}
