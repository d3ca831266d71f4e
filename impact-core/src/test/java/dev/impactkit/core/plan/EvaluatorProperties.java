// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Any graph, any cut, any sequence of changes: the same bits as plain recursion. */
class EvaluatorProperties {
    private static final int DRAWS = 37;

    @Property(tries = 400, seed = "20261123")
    void everyFigureIsWhatPlainRecursionSays(@ForAll long seed) {
        RandomGraph graph = new RandomGraph(seed);
        Plan plan = Plan.of(graph.figures).orThrow();
        double[][] slots = numbers(graph.slots, new Random(seed));
        assertEquals(expected(graph, slots), run(plan, slots, DRAWS));
    }

    @Property(tries = 400, seed = "20261123")
    void anyCutIntoBlocksGivesTheSameBits(@ForAll long seed) {
        RandomGraph graph = new RandomGraph(seed);
        Plan plan = Plan.of(graph.figures).orThrow();
        Random random = new Random(seed);
        double[][] slots = numbers(graph.slots, random);
        Evaluator run = plan.evaluator();
        List<List<Long>> cut = empty(plan);
        for (int first = 0; first < DRAWS; ) {
            int n = Math.min(DRAWS - first, 1 + random.nextInt(12));
            run.run(given(plan, slots), first, n);
            add(cut, plan, run, n);
            first += n;
        }
        assertEquals(run(plan, slots, DRAWS), cut);
    }

    @Property(tries = 400, seed = "20261123")
    void reRunsGiveTheBitsOfAFullRun(@ForAll long seed) {
        RandomGraph graph = new RandomGraph(seed);
        Plan plan = Plan.of(graph.figures).orThrow();
        if (plan.slots().isEmpty()) {
            return;
        }
        Random random = new Random(seed);
        double[][] slots = numbers(graph.slots, random);
        Evaluator run = plan.evaluator();
        run.run(given(plan, slots), 0, DRAWS);
        for (int change = 0; change < 8; change++) {
            int slot = random.nextInt(plan.slots().size());
            slots[place(plan, slot)] = numbers(1, random)[0];
            run.rerun(given(plan, slots), slot, 0, DRAWS);
            List<List<Long>> again = empty(plan);
            add(again, plan, run, DRAWS);
            assertEquals(run(plan, slots, DRAWS), again, "after change " + change);
        }
    }

    @Property(tries = 200, seed = "20261123")
    void aSmallerPlanGivesTheSameBits(@ForAll long seed) {
        RandomGraph graph = new RandomGraph(seed);
        Plan plan = Plan.of(graph.figures).orThrow();
        double[][] slots = numbers(graph.slots, new Random(seed));
        String last = plan.figures().get(plan.figures().size() - 1);
        List<List<Long>> all = run(plan, slots, DRAWS);
        assertEquals(List.of(all.get(all.size() - 1)), run(plan.only(List.of(last)), slots, DRAWS));
    }

    private static List<List<Long>> run(Plan plan, double[][] slots, int n) {
        Evaluator run = plan.evaluator();
        run.run(given(plan, slots), 0, n);
        List<List<Long>> bits = empty(plan);
        add(bits, plan, run, n);
        return bits;
    }

    private static List<List<Long>> expected(RandomGraph graph, double[][] slots) {
        List<List<Long>> bits = new ArrayList<>();
        graph.figures.values().forEach(figure -> {
            List<Long> column = new ArrayList<>();
            for (int draw = 0; draw < DRAWS; draw++) {
                double[] values = new double[slots.length];
                for (int slot = 0; slot < slots.length; slot++) {
                    values[slot] = slots[slot][draw];
                }
                column.add(Double.doubleToLongBits(RandomGraph.value(figure, values)));
            }
            bits.add(column);
        });
        return bits;
    }

    /** Ordinary numbers, and now and then a zero of either sign, an infinity or no number. */
    private static double[][] numbers(int slots, Random random) {
        double[] odd = {0.0, -0.0, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, 1e300, 1e-310};
        double[][] numbers = new double[slots][DRAWS];
        for (double[] column : numbers) {
            for (int i = 0; i < DRAWS; i++) {
                column[i] = random.nextInt(12) == 0 ? odd[random.nextInt(odd.length)] : 3 * random.nextGaussian();
            }
        }
        return numbers;
    }

    private static Inputs given(Plan plan, double[][] slots) {
        return (slot, first, into, n) -> System.arraycopy(slots[place(plan, slot)], (int) first, into, 0, n);
    }

    private static int place(Plan plan, int slot) {
        return Integer.parseInt(plan.slots().get(slot).path().substring("slot-".length()));
    }

    private static List<List<Long>> empty(Plan plan) {
        List<List<Long>> columns = new ArrayList<>();
        plan.figures().forEach(figure -> columns.add(new ArrayList<>()));
        return columns;
    }

    private static void add(List<List<Long>> to, Plan plan, Evaluator run, int n) {
        for (int figure = 0; figure < plan.figures().size(); figure++) {
            double[] column = run.column(figure);
            for (int i = 0; i < n; i++) {
                to.get(figure).add(Double.doubleToLongBits(column[i]));
            }
        }
    }
}
