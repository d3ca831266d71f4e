// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.estimate.Estimate;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.core.plan.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A plan of shared operations on up to thirty amounts, certain and uncertain, and two figures. */
final class RandomPlan {
    private final Random random;
    private final List<Expr> nodes = new ArrayList<>();

    private RandomPlan(long seed) {
        random = new Random(seed);
    }

    static Plan of(long seed) {
        RandomPlan plan = new RandomPlan(seed);
        int slots = 1 + plan.random.nextInt(30);
        for (int i = 0; i < slots; i++) {
            plan.nodes.add(Expr.draw("slot-" + i, plan.estimate()));
        }
        for (int i = 0; i < 3 * slots; i++) {
            plan.nodes.add(plan.node());
        }
        Map<String, Expr> figures = new LinkedHashMap<>();
        figures.put("last", plan.nodes.get(plan.nodes.size() - 1));
        figures.put("sum", Expr.sum(plan.nodes));
        return Plan.of(figures).orThrow();
    }

    private Estimate estimate() {
        double from = random.nextGaussian();
        return switch (random.nextInt(4)) {
            case 0 -> Estimates.fixed(from);
            case 1 -> Estimates.uniform(from, from + 1 + random.nextDouble());
            case 2 -> Estimates.triangular(from, from + 1, from + 3);
            default -> Estimates.normal(from, 1);
        };
    }

    private Expr any() {
        return nodes.get(random.nextInt(nodes.size()));
    }

    private Expr node() {
        return switch (random.nextInt(8)) {
            case 0 -> any().minus(any());
            case 1 -> any().times(any());
            case 2 -> any().over(any());
            case 3 -> Expr.max(any(), any());
            case 4 -> any().abs().sqrt();
            case 5 -> any().exp();
            case 6 -> Expr.call("both", RandomPlan::both, any(), any());
            default -> any().plus(any());
        };
    }

    private static void both(double[][] in, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = in[0][i] / (1 + in[1][i] * in[1][i]);
        }
    }
}
