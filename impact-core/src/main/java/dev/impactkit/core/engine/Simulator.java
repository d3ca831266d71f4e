// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.Require;
import dev.impactkit.core.Series;
import dev.impactkit.core.draw.Dependence;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.draw.Method;
import dev.impactkit.core.draw.Sampler;
import dev.impactkit.core.estimate.Estimate;
import dev.impactkit.core.plan.Evaluator;
import dev.impactkit.core.plan.Inputs;
import dev.impactkit.core.plan.Plan;
import dev.impactkit.core.plan.Slot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

/**
 * Runs a plan on draws. The result has the same bits for any number of threads.
 *
 * <p>A value: {@code Simulator.of(plan).threads(4).watchedBy(progress).run(draws)}. Without more it runs in the caller's thread
 * and starts none of its own.
 */
public final class Simulator {
    private static final int BLOCK = Draws.GRAIN;
    private static final long MOST_KEPT = 10_000_000;

    private final Plan plan;
    private final Workers workers;

    private Simulator(Plan plan, Workers workers) {
        this.plan = plan;
        this.workers = workers;
    }

    /**
     * {@return a simulator of a plan}
     *
     * @param plan the plan
     */
    public static Simulator of(Plan plan) {
        return new Simulator(plan, Workers.NONE);
    }

    /**
     * {@return what the figures of a plan may vary over, computed in this thread}
     *
     * @param plan the plan
     * @param draws how many, from which seed
     */
    public static Simulation run(Plan plan, Draws draws) {
        return of(plan).run(draws);
    }

    /**
     * {@return the same with so many threads, started for each run and ended with it}
     *
     * @param count 1 to 1024; 1 is the caller's own
     */
    public Simulator threads(int count) {
        return new Simulator(plan, workers.threads(count));
    }

    /**
     * {@return the same on somebody's threads}
     *
     * @param executor that runs the work; the caller works too
     * @param count how many of its threads at most, beside the caller's
     */
    public Simulator on(Executor executor, int count) {
        return new Simulator(plan, workers.on(executor, count));
    }

    /**
     * {@return the same, telling how far it has come}
     *
     * @param progress told now and then; it may stop the run
     */
    public Simulator watchedBy(Progress progress) {
        return new Simulator(plan, workers.watchedBy(progress));
    }

    /**
     * {@return what the figures of the plan may vary over}
     *
     * @param draws how many, from which seed
     * @throws java.util.concurrent.CancellationException if the progress said to stop, or the thread was interrupted
     */
    public Simulation run(Draws draws) {
        return Run.of(plan, draws, workers);
    }

    /**
     * {@return a simulation with as many draws as it takes for an error of the mean of a figure}
     *
     * <p>Starts with the draws given, rounded up to whole parts of {@value Draws#GRAIN}, and doubles their number until the error is
     * small enough, so that the result is that of one run with so many draws. Independent draws only: others change with their
     * number.
     *
     * @param draws the draws to start with
     * @param figure path of a figure
     * @param error largest Monte-Carlo error of its mean, above 0
     * @param most draws after which it ends in any case
     */
    public Simulation untilPrecise(Draws draws, String figure, double error, long most) {
        Require.that(error > 0, () -> "The error (" + error + ") must be above 0.");
        Require.that(
                draws.method() == Method.MONTE_CARLO,
                "Only independent draws can be gone on with until they are enough.");
        long start = (draws.count() + Draws.GRAIN - 1) / Draws.GRAIN * Draws.GRAIN;
        Simulation simulation = run(Draws.of(start).seed(draws.seed()));
        while (!(simulation.of(figure).meanError() <= error)
                && 2 * simulation.draws().count() <= most) {
            simulation = simulation.merge(run(simulation.draws().next()));
        }
        return simulation;
    }

    /**
     * {@return the draws of some figures and amounts, kept}
     *
     * @param plan the plan
     * @param draws how many, at most ten million, from which seed
     * @param paths of figures or slots, in the order of the columns
     * @throws IllegalArgumentException if the plan has one of them neither as figure nor as slot
     */
    public static Samples samples(Plan plan, Draws draws, List<String> paths) {
        Require.between("number of draws kept", (double) draws.count(), 1, MOST_KEPT);
        Inputs inputs = sampler(plan, draws)::fill;
        Evaluator evaluator = plan.evaluator();
        int count = (int) draws.count();
        double[][] columns = new double[paths.size()][count];
        for (int at = 0; at < count; at += BLOCK) {
            int n = Math.min(BLOCK, count - at);
            evaluator.run(inputs, draws.first() + at, n);
            for (int c = 0; c < columns.length; c++) {
                double[] column = column(plan, evaluator, inputs, paths.get(c), draws.first() + at, n);
                System.arraycopy(column, 0, columns[c], at, n);
            }
        }
        Map<String, Series> byPath = new LinkedHashMap<>();
        for (int c = 0; c < columns.length; c++) {
            byPath.put(paths.get(c), Series.of(columns[c]));
        }
        return new Samples(draws, byPath);
    }

    private static double[] column(Plan plan, Evaluator evaluator, Inputs inputs, String path, long first, int n) {
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

    /**
     * {@return what draws the slots of a plan, in their order, going together as the plan says}
     *
     * @param plan the plan
     * @param draws seed and method
     */
    public static Sampler sampler(Plan plan, Draws draws) {
        Map<String, Estimate> estimates = new LinkedHashMap<>();
        for (Slot slot : plan.slots()) {
            estimates.put(slot.path(), slot.estimate());
        }
        return Sampler.of(estimates, Dependence.of(estimates, plan.links()).orThrow(), draws);
    }
}
