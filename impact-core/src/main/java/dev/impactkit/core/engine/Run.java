// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.draw.Sampler;
import dev.impactkit.core.plan.Evaluator;
import dev.impactkit.core.plan.Inputs;
import dev.impactkit.core.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One simulation under way: threads take runs of leaves from a counter, tally them on their own, and hand their tallies in at
 * the end. Which thread took which leaf leaves no trace in the sums.
 */
final class Run {
    private static final int LEAF = Draws.GRAIN;

    /** Leaves a thread takes at once. */
    private static final int STRETCH = 16;

    /** How often progress is told at most. */
    private static final int TOLD = 200;

    private final Plan plan;
    private final Draws draws;
    private final Progress progress;
    private final Sampler sampler;
    private final double[] centres;
    private final long leavesOfSet;
    private final long leaves;
    private final AtomicLong next = new AtomicLong();
    private final CompletableFuture<List<List<Tally>>> result = new CompletableFuture<>();

    /** By set, then figure; guarded by this object, as are the two below. */
    private final List<List<Tally>> tallies = new ArrayList<>();

    private long handedIn;
    private long done;

    private Run(Plan plan, Draws draws, Progress progress) {
        this.plan = plan;
        this.draws = draws;
        this.progress = progress;
        this.sampler = Simulator.sampler(plan, draws);
        this.centres = centres(plan);
        boolean oneSet = draws.replicates() == 1;
        this.leavesOfSet = leaves(oneSet ? draws.count() : draws.perReplicate());
        this.leaves = oneSet ? leavesOfSet : leavesOfSet * (draws.count() / draws.perReplicate());
        for (int set = 0; set < (oneSet ? 1 : draws.count() / draws.perReplicate()); set++) {
            tallies.add(fresh());
        }
    }

    static Simulation of(Plan plan, Draws draws, Workers workers) {
        Run run = new Run(plan, draws, workers.progress());
        for (int i = 0; i < workers.helpers(); i++) {
            workers.executor().execute(run::work);
        }
        run.work();
        return Simulation.of(plan, draws, run.await());
    }

    private List<List<Tally>> await() {
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static long leaves(long draws) {
        return (draws + LEAF - 1) / LEAF;
    }

    /** Figures are summed as differences from their value at the best estimates, which all parts of a simulation share. */
    private static double[] centres(Plan plan) {
        Map<String, Double> best = plan.values(Inputs.best(plan));
        return plan.figures().stream()
                .mapToDouble(figure -> best.getOrDefault(figure, 0.0))
                .toArray();
    }

    private List<Tally> fresh() {
        List<Tally> figures = new ArrayList<>();
        for (double centre : centres) {
            figures.add(new Tally(centre));
        }
        return figures;
    }

    private void work() {
        try {
            Evaluator evaluator = plan.evaluator();
            Inputs inputs = sampler.copy()::fill;
            List<List<Tally>> own = new ArrayList<>();
            for (int set = 0; set < tallies.size(); set++) {
                own.add(fresh());
            }
            long mine = 0;
            for (long from = next.getAndAdd(STRETCH); from < leaves; from = next.getAndAdd(STRETCH)) {
                long to = Math.min(leaves, from + STRETCH);
                for (long leaf = from; leaf < to; leaf++) {
                    leaf(evaluator, inputs, leaf, own);
                }
                own.forEach(set -> set.forEach(Tally::settle));
                mine += to - from;
                tell(to - from);
            }
            handIn(own, mine);
        } catch (RuntimeException | Error e) {
            next.set(leaves);
            result.completeExceptionally(e);
        }
    }

    private void leaf(Evaluator evaluator, Inputs inputs, long leaf, List<List<Tally>> own) {
        int set = (int) (leaf / leavesOfSet);
        long within = leaf % leavesOfSet;
        long ofSet = draws.replicates() == 1 ? draws.count() : draws.perReplicate();
        int n = (int) Math.min(LEAF, ofSet - within * LEAF);
        evaluator.run(inputs, draws.first() + set * ofSet + within * LEAF, n);
        long place = draws.replicates() == 1 ? draws.first() / LEAF + within : within;
        List<Tally> figures = own.get(set);
        for (int i = 0; i < figures.size(); i++) {
            figures.get(i).add(place, evaluator.column(i), n);
        }
    }

    private synchronized void tell(long more) {
        long before = done * TOLD / leaves;
        done += more;
        boolean due = done * TOLD / leaves > before;
        boolean goesOn = !due || progress.at(Math.min(draws.count(), done * LEAF), draws.count());
        if (!goesOn || Thread.currentThread().isInterrupted()) {
            throw new CancellationException("The simulation was stopped after " + done * LEAF + " draws.");
        }
    }

    private synchronized void handIn(List<List<Tally>> own, long count) {
        if (count == 0) {
            return;
        }
        for (int set = 0; set < own.size(); set++) {
            for (int i = 0; i < own.get(set).size(); i++) {
                tallies.get(set).get(i).merge(own.get(set).get(i));
            }
        }
        handedIn += count;
        if (handedIn == leaves) {
            result.complete(tallies);
        }
    }
}
