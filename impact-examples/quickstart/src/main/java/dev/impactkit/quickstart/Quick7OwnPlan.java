// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.quickstart;

import static dev.impactkit.core.estimate.Estimates.fixed;
import static dev.impactkit.core.estimate.Estimates.kOfN;
import static dev.impactkit.core.estimate.Estimates.lognormalInterval;
import static dev.impactkit.core.estimate.Estimates.triangular;

import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.engine.Simulator;
import dev.impactkit.core.engine.Tornado;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.core.plan.Names;
import dev.impactkit.core.plan.Plan;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A model of one's own, with no SROI in it: what it costs to keep one person from falling ill. Formulas where they do,
 * a loop of one's own where they do not; range, tornado and explanation follow. All numbers are made up.
 */
public final class Quick7OwnPlan {
    private Quick7OwnPlan() {}

    static Plan plan() {
        Names names = new Names();
        names.add("grant", Amount.of(fixed(500_000)));
        names.add("cost-per-person", Amount.of(triangular(6, 8, 12)));
        names.add("reached", Amount.formula("grant / cost-per-person"));
        names.add("town", Amount.of(fixed(120_000)));
        names.add("coverage", Amount.formula("min(1, reached / town)"));
        names.add("yearly-risk", Amount.of(kOfN(45, 1_500)));
        names.add("effect", Amount.of(lognormalInterval(0.15, 0.35)));

        Map<String, Expr> figures = new LinkedHashMap<>();
        Expr coverage = names.resolve("coverage").total();
        Expr herd =
                Expr.call("herd-effect", Quick7OwnPlan::herdEffect, coverage).named("herd-effect");
        Expr kept = names.resolve("reached")
                .total()
                .times(names.resolve("yearly-risk").total())
                .times(names.resolve("effect").total())
                .times(herd);
        figures.put("kept-well", kept.named("kept-well"));
        figures.put("cost-each", names.resolve("grant").total().over(kept).named("cost-each"));
        return Plan.of(figures).orThrow();
    }

    /** Who is not reached is spared too, the more so the more others are: 1 + c (1 - c), draw by draw. */
    private static void herdEffect(double[][] in, double[] out, int n) {
        double[] coverage = in[0];
        for (int i = 0; i < n; i++) {
            out[i] = 1 + coverage[i] * (1 - coverage[i]);
        }
    }

    /**
     * Prints how the figure came about, between what bounds it lies, and what moves it.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Plan plan = plan();
        System.out.println(plan.explain("cost-each") + "\n");
        System.out.println(Simulator.run(plan, Draws.of(10_000).seed(42)) + "\n");
        System.out.println(Tornado.of(plan, "cost-each"));
    }
}
