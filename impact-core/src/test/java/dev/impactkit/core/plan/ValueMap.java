// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.estimate.Estimates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The workload the engine is measured by, W1: outcomes of quantity (lognormal), value (PERT), deadweight (triangular),
 * displacement (uniform), attribution (triangular) and drop-off (PERT), over two inputs (triangular), discounted at an
 * uncertain rate (uniform). Outcome i lasts 10 - i mod 8 years, and year t is divided by (1 + rate)^t.
 */
final class ValueMap {
    private static final int YEARS = 10;
    private static final Expr RATE = Expr.draw("rate", Estimates.uniform(0.02, 0.05));

    private ValueMap() {}

    /** Every year of every outcome a product of its own. */
    static Expr byYear(int outcomes) {
        List<Expr> all = new ArrayList<>();
        for (int i = 0; i < outcomes; i++) {
            Expr first = first(i);
            Expr left = Expr.ONE.minus(dropOff(i));
            List<Expr> years = new ArrayList<>();
            for (int t = 1; t <= life(i); t++) {
                Expr factor = Expr.ONE.plus(RATE).power(Expr.constant(-t));
                years.add(first.times(left.power(Expr.constant(t - 1))).times(factor));
            }
            all.add(Expr.sum(years));
        }
        return Expr.sum(all).over(inputs(outcomes));
    }

    /** The years of an outcome as one polynomial of drop-off and rate together. */
    static Expr nested(int outcomes) {
        Expr discount = Expr.ONE.over(Expr.ONE.plus(RATE));
        Expr all = Expr.ZERO;
        for (int i = 0; i < outcomes; i++) {
            Expr step = Expr.ONE.minus(dropOff(i)).times(discount);
            Expr sum = Expr.ONE;
            for (int t = 1; t < life(i); t++) {
                sum = Expr.ONE.plus(step.times(sum));
            }
            all = all.plus(first(i).times(discount).times(sum));
        }
        return all.over(inputs(outcomes));
    }

    static Plan plan(Expr ratio) {
        return Plan.of(Map.of("ratio", ratio)).orThrow();
    }

    private static int life(int i) {
        return YEARS - i % (YEARS - 2);
    }

    private static Expr first(int i) {
        double m = 200 + 53 * (i % 11);
        String id = "outcome-" + i;
        Expr quantity = Expr.draw(
                id + ".quantity", Estimates.lognormalLog(StrictMath.log(100 + 37 * (i % 7)), 0.25 + 0.02 * (i % 5)));
        Expr value = Expr.draw(id + ".value", Estimates.pert(m * (0.4 + 0.05 * (i % 3)), m, m * (1.6 + 0.1 * (i % 4))));
        Expr deadweight = Expr.draw(id + ".deadweight", Estimates.triangular(0.05, 0.15 + 0.01 * (i % 10), 0.45));
        Expr displacement = Expr.draw(id + ".displacement", Estimates.uniform(0, 0.10 + 0.01 * (i % 5)));
        Expr attribution = Expr.draw(id + ".attribution", Estimates.triangular(0.10, 0.25 + 0.01 * (i % 10), 0.60));
        return quantity.times(value)
                .times(Expr.ONE.minus(deadweight))
                .times(Expr.ONE.minus(displacement))
                .times(Expr.ONE.minus(attribution));
    }

    private static Expr dropOff(int i) {
        return Expr.draw("outcome-" + i + ".drop-off", Estimates.pert(0.05, 0.15 + 0.02 * (i % 6), 0.50));
    }

    private static Expr inputs(int outcomes) {
        double a = 100_000.0 * outcomes;
        double b = 20_000.0 * outcomes;
        return Expr.draw("input-1", Estimates.triangular(0.6 * a, a, 1.5 * a))
                .plus(Expr.draw("input-2", Estimates.triangular(0.8 * b, b, 1.3 * b)));
    }
}
