// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.estimate.Estimate;
import dev.impactkit.core.estimate.Estimates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/**
 * Random graphs over amounts of two or three values each, so that mean and sd can be had from all combinations of them, one
 * after the other.
 */
class Moments_EnumeratedProperties {

    /** Of the sizes met on the way: what cancels leaves rounding. */
    private static final double ROUNDING = 1e-10;

    @Property(tries = 1000, seed = "20261124", shrinking = ShrinkingMode.OFF)
    void theClosedFormIsThatOfAllCombinations(@ForAll long seed) {
        Amounts amounts = new Amounts(new Random(seed));
        Plan plan = Plan.of(Map.of("f", amounts.figure())).orThrow();
        Moments moments = plan.moments("f");
        if (!moments.isPresent()) {
            return;
        }
        double[] weights = amounts.weights(plan);
        double[] f = amounts.figures(plan, weights.length);
        double mean = 0;
        double size = 0;
        for (int i = 0; i < f.length; i++) {
            mean += weights[i] * f[i];
            size = Math.max(size, Math.abs(f[i]));
        }
        double variance = 0;
        for (int i = 0; i < f.length; i++) {
            variance += weights[i] * (f[i] - mean) * (f[i] - mean);
        }
        assertEquals(mean, moments.mean().orElseThrow(), ROUNDING * size, moments::toString);
        assertEquals(Math.sqrt(variance), moments.sd().orElseThrow(), ROUNDING * size, moments::toString);
    }

    @Test
    void nearlyAllOfTheseGraphsHaveAClosedForm() {
        long present = LongStream.range(0, 100)
                .mapToObj(seed -> Plan.of(Map.of("f", new Amounts(new Random(seed)).figure()))
                        .orThrow()
                        .moments("f"))
                .filter(Moments::isPresent)
                .count();
        assertTrue(present >= 90, present + " of 100");
    }

    /** Some amounts, by their paths a0, a1, ..., and their values and weights. */
    private static final class Amounts {
        private final Random random;
        private final List<double[]> values = new ArrayList<>();
        private final List<double[]> weights = new ArrayList<>();

        Amounts(Random random) {
            this.random = random;
        }

        Expr figure() {
            List<Expr> nodes = new ArrayList<>();
            int count = 2 + random.nextInt(7);
            for (int i = 0; i < count; i++) {
                nodes.add(Expr.draw("a" + i, estimate()));
            }
            for (int i = count + random.nextInt(2 * count); i > 0; i--) {
                nodes.add(node(any(nodes), any(nodes)));
            }
            Expr figure = nodes.get(nodes.size() - 1);
            for (int i = 3 + random.nextInt(5); i > 0; i--) {
                Expr other = any(nodes);
                figure = random.nextInt(4) == 0 ? figure.minus(other) : figure.plus(other);
            }
            return figure;
        }

        private Estimate estimate() {
            int count = 2 + random.nextInt(2);
            double[] value = new double[count];
            double[] weight = new double[count];
            double all = 0;
            for (int j = 0; j < count; j++) {
                value[j] = (j == 0 ? random.nextInt(4) == 0 ? -1 : 0.2 : value[j - 1]) + 0.1 + random.nextDouble();
                weight[j] = 0.1 + random.nextDouble();
                all += weight[j];
            }
            for (int j = 0; j < count; j++) {
                weight[j] /= all;
            }
            values.add(value);
            weights.add(weight);
            return Estimates.discrete(boxed(value), boxed(weight));
        }

        private static List<Double> boxed(double... numbers) {
            return Arrays.stream(numbers).boxed().toList();
        }

        private Expr any(List<Expr> nodes) {
            return nodes.get(random.nextInt(nodes.size()));
        }

        private Expr node(Expr a, Expr b) {
            return switch (random.nextInt(13)) {
                case 0 -> a.over(b);
                case 1 -> a.power(Expr.constant(random.nextInt(4) - 1));
                case 2 -> a.negate().exp();
                case 3 -> a.abs().plus(Expr.ONE).ln();
                case 4 -> Expr.max(a, b);
                case 5 -> Expr.min(a, Expr.ONE);
                case 6 -> a.abs().sqrt();
                case 7 -> a.minus(b);
                case 8 -> Expr.ONE.minus(a);
                case 9 -> a.plus(b);
                default -> a.times(b);
            };
        }

        double[] weights(Plan plan) {
            int count = 1;
            for (Slot slot : plan.slots()) {
                count *= of(slot, values).length;
            }
            double[] weight = new double[count];
            Arrays.fill(weight, 1);
            for (Slot slot : plan.slots()) {
                for (int i = 0; i < count; i++) {
                    weight[i] *= of(slot, weights)[place(plan, slot, i)];
                }
            }
            return weight;
        }

        double[] figures(Plan plan, int count) {
            Evaluator evaluator = plan.evaluator();
            evaluator.run(
                    (slot, first, into, n) -> {
                        for (int i = 0; i < n; i++) {
                            Slot drawn = plan.slots().get(slot);
                            into[i] = of(drawn, values)[place(plan, drawn, i)];
                        }
                    },
                    0,
                    count);
            return evaluator.column(0);
        }

        private static double[] of(Slot slot, List<double[]> all) {
            return all.get(Integer.parseInt(slot.path().substring(1)));
        }

        /** Which value a slot has in a combination: its digit in a number whose digits are the places of all slots. */
        private int place(Plan plan, Slot slot, int combination) {
            int left = combination;
            for (Slot before : plan.slots().subList(0, slot.index())) {
                left /= of(before, values).length;
            }
            return left % of(slot, values).length;
        }
    }
}
