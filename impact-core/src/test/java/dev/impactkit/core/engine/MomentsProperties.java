// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.estimate.Estimate;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.core.plan.Moments;
import dev.impactkit.core.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** Random small graphs: what is found without drawing is what a simulation comes to. */
class MomentsProperties {
    private static final int DRAWS = 20_000;

    @Property(tries = 100, seed = "20261123", shrinking = ShrinkingMode.OFF)
    void closedFormAndSimulationAgreeWithinTheErrorOfTheSimulation(@ForAll long seed) {
        Plan plan = Plan.of(Map.of("f", figure(new Random(seed)))).orThrow();
        Moments moments = plan.moments("f");
        if (!moments.isPresent()) {
            return;
        }
        double[] f = Simulator.samples(plan, Draws.of(DRAWS).seed(seed), List.of("f")).of("f").stream()
                .toArray();
        double mean = average(f, 0, 1);
        double variance = average(f, mean, 2);
        // All amounts are of the size of 1.
        double rounding = 1e-9 * (1 + Math.abs(mean) + Math.sqrt(variance));
        assertEquals(moments.mean().orElseThrow(), mean, 4.5 * Math.sqrt(variance / DRAWS) + rounding);
        // The error of a variance is sqrt((m4 - m2^2) / n), that of its root 1 / (2 sd) of it.
        double error = Math.sqrt((average(f, mean, 4) - variance * variance) / DRAWS);
        double sd = Math.sqrt(variance);
        assertEquals(moments.sd().orElseThrow(), sd, 4.5 * error / (2 * sd + 1e-300) + rounding);
    }

    @Test
    void mostOfTheseGraphsHaveAClosedForm() {
        long present = LongStream.range(0, 100)
                .mapToObj(seed ->
                        Plan.of(Map.of("f", figure(new Random(seed)))).orThrow().moments("f"))
                .filter(Moments::isPresent)
                .count();
        assertTrue(present >= 70, present + " of 100");
    }

    private static double average(double[] values, double from, int power) {
        double sum = 0;
        for (double value : values) {
            sum += StrictMath.pow(value - from, power);
        }
        return sum / values.length;
    }

    /** Positive amounts with ends, so that errors of the simulation are known and divisors have a sign. */
    private static Expr figure(Random random) {
        List<Expr> nodes = new ArrayList<>();
        int slots = 2 + random.nextInt(5);
        for (int i = 0; i < slots; i++) {
            nodes.add(Expr.draw("slot-" + i, estimate(random)));
        }
        for (int i = 0; i < slots; i++) {
            nodes.add(node(random, nodes));
        }
        int size = 2 + random.nextInt(6);
        Expr figure = nodes.get(nodes.size() - 1);
        for (int i = 0; i < size; i++) {
            Expr other = nodes.get(random.nextInt(nodes.size()));
            figure = random.nextInt(3) == 0 ? figure.minus(other) : figure.plus(other);
        }
        return figure;
    }

    private static Estimate estimate(Random random) {
        double low = 0.5 + random.nextDouble();
        double high = low + 0.2 + random.nextDouble();
        double mode = low + random.nextDouble() * (high - low);
        return switch (random.nextInt(4)) {
            case 0 -> Estimates.triangular(low, mode, high);
            case 1 -> Estimates.pert(low, mode, high);
            case 2 -> Estimates.empirical(low, mode, high);
            default -> Estimates.uniform(low, high);
        };
    }

    private static Expr node(Random random, List<Expr> nodes) {
        Expr a = nodes.get(random.nextInt(nodes.size()));
        Expr b = nodes.get(random.nextInt(nodes.size()));
        return switch (random.nextInt(8)) {
            case 0 -> a.over(b);
            case 1 -> a.power(Expr.constant(1 + random.nextInt(3)));
            case 2 -> a.negate().exp();
            case 3 -> a.ln();
            case 4 -> Expr.max(a, Expr.ONE);
            case 5 -> a.plus(b);
            default -> a.times(b);
        };
    }
}
