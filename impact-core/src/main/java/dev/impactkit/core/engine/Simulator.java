// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.plan.Evaluator;
import dev.impactkit.core.plan.Inputs;
import dev.impactkit.core.plan.Plan;
import java.util.List;

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
