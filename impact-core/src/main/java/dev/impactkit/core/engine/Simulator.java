// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.Series;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.plan.Evaluator;
import dev.impactkit.core.plan.Inputs;
import dev.impactkit.core.plan.Plan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs a plan on random draws. */
public final class Simulator {
    private static final int BLOCK = 1024;

    private Simulator() {}

    /**
     * {@return what the figures of a plan may vary over, its amounts drawn independently}
     *
     * @param plan the plan
     * @param draws how many, from which seed
     */
    public static Simulation run(Plan plan, Draws draws) {
        return run(plan, draws, new RandomInputs(plan.slots(), draws.seed()));
    }

    /**
     * {@return the draws of some figures and amounts, kept}
     *
     * @param plan the plan
     * @param draws how many, from which seed
     * @param paths of figures or slots, in the order of the columns
     * @throws IllegalArgumentException if the plan has one of them neither as figure nor as slot
     */
    public static Samples samples(Plan plan, Draws draws, List<String> paths) {
        Inputs inputs = new RandomInputs(plan.slots(), draws.seed());
        Evaluator evaluator = plan.evaluator();
        double[][] columns = new double[paths.size()][draws.count()];
        for (int first = 0; first < draws.count(); first += BLOCK) {
            int n = Math.min(BLOCK, draws.count() - first);
            evaluator.run(inputs, first, n);
            for (int c = 0; c < columns.length; c++) {
                System.arraycopy(column(plan, evaluator, inputs, paths.get(c), first, n), 0, columns[c], first, n);
            }
        }
        Map<String, Series> byPath = new LinkedHashMap<>();
        for (int c = 0; c < columns.length; c++) {
            byPath.put(paths.get(c), Series.of(columns[c]));
        }
        return new Samples(draws, byPath);
    }

    private static double[] column(Plan plan, Evaluator evaluator, Inputs inputs, String path, int first, int n) {
        if (plan.figures().contains(path)) {
            return evaluator.column(plan.figure(path));
        }
        int slot = plan.slot(path)
                .orElseThrow(
                        () -> new IllegalArgumentException("The plan has neither a figure nor a slot " + path + "."))
                .index();
        double[] values = new double[n];
        inputs.fill(slot, first, values, n);
        return values;
    }

    private static Simulation run(Plan plan, Draws draws, Inputs inputs) {
        List<String> figures = plan.figures();
        double[][] samples = new double[figures.size()][draws.count()];
        Evaluator evaluator = plan.evaluator();
        for (int first = 0; first < draws.count(); first += BLOCK) {
            int n = Math.min(BLOCK, draws.count() - first);
            evaluator.run(inputs, first, n);
            for (int figure = 0; figure < samples.length; figure++) {
                System.arraycopy(evaluator.column(figure), 0, samples[figure], first, n);
            }
        }
        return Simulation.of(plan, draws, samples);
    }
}
