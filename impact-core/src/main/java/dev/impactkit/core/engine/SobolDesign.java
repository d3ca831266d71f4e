// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.draw.Correlation;
import dev.impactkit.core.draw.Dependence;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.draw.Method;
import dev.impactkit.core.draw.Sampler;
import dev.impactkit.core.engine.Sobol.Group;
import dev.impactkit.core.engine.Sobol.Source;
import dev.impactkit.core.estimate.Estimate;
import dev.impactkit.core.plan.Branch;
import dev.impactkit.core.plan.Evaluator;
import dev.impactkit.core.plan.Inputs;
import dev.impactkit.core.plan.Plan;
import dev.impactkit.core.plan.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Runs a plan on the matrices A, B and A with the columns of one group from B, block by block. */
final class SobolDesign {

    /** Draws evaluated at once: enough to make a call cheap, few enough that the values of every node stay near. */
    private static final int WIDTH = 256;

    /** Draws made at once. */
    private static final int DRAWN = Draws.GRAIN;

    /** Dimensions there are Sobol' points for. */
    private static final int DIMENSIONS = 1000;

    private final List<Slot> uncertain;
    private final Sampler sampler;
    private final double[][] a;
    private final double[][] b;
    private final Evaluator evaluator;
    private final Branch all;
    private final List<Branch> branches;
    private final double[] ofB = new double[WIDTH];

    private SobolDesign(Plan plan, Draws draws, List<Group> groups) {
        this.uncertain =
                plan.slots().stream().filter(slot -> !slot.estimate().isFixed()).toList();
        this.sampler = sampler(uncertain, plan.links(), draws);
        this.a = new double[plan.slots().size()][DRAWN];
        for (Slot slot : plan.slots()) {
            Arrays.fill(a[slot.index()], slot.estimate().best());
        }
        this.b = a.clone();
        uncertain.forEach(slot -> b[slot.index()] = new double[DRAWN]);
        this.evaluator = plan.evaluator().keepingAll();
        this.all = branch(path -> true);
        this.branches =
                groups.stream().map(group -> branch(group.paths()::contains)).toList();
    }

    private Branch branch(Predicate<String> isChanged) {
        return evaluator.branch(uncertain.stream()
                .filter(slot -> isChanged.test(slot.path()))
                .mapToInt(Slot::index)
                .toArray());
    }

    /** The indices of the one figure of a plan. */
    static Sobol run(Plan plan, Draws draws, List<Group> asked) {
        List<Group> groups = SobolGroups.joined(asked, plan.links());
        SobolDesign design = new SobolDesign(plan, draws, groups);
        SobolSums sums = new SobolSums(draws, groups.size());
        design.run(draws.count(), sums);
        List<String> names = groups.stream().map(Group::name).toList();
        List<String> paths =
                groups.stream().flatMap(group -> group.paths().stream()).toList();
        boolean whole = design.uncertain.stream().map(Slot::path).allMatch(paths::contains);
        boolean apart = paths.stream().distinct().count() == paths.size();
        return sums.indices(plan.figures().get(0), names, whole ? Source.DESIGN : Source.DESIGN_IN_PART, apart);
    }

    /** The amounts once for A and once for B, which in a path cannot have a prime. */
    private static Map<String, Estimate> bothMatrices(List<Slot> uncertain) {
        Map<String, Estimate> estimates = new LinkedHashMap<>();
        uncertain.forEach(slot -> estimates.put(slot.path(), slot.estimate()));
        uncertain.forEach(slot -> estimates.put(slot.path() + "'", slot.estimate()));
        return estimates;
    }

    private static Sampler sampler(List<Slot> uncertain, List<Correlation> links, Draws draws) {
        Map<String, Estimate> estimates = bothMatrices(uncertain);
        List<Correlation> both = new ArrayList<>(links);
        links.forEach(link ->
                both.add(new Correlation(link.id(), link.one() + "'", link.other() + "'", link.rank(), link.note())));
        Dependence dependence = Dependence.of(estimates, both).orThrow();
        return Sampler.of(estimates, dependence, spread(draws, estimates.size()));
    }

    /** In one set: the error is learned from blocks of it, and one set of points is spread better than several. */
    private static Draws spread(Draws draws, int dimensions) {
        Method method = dimensions > DIMENSIONS ? Method.MONTE_CARLO : Method.SOBOL;
        return new Draws(0, draws.count(), draws.seed(), method, 1, draws.count());
    }

    private void run(long count, SobolSums sums) {
        for (long first = 0; first < count; first += DRAWN) {
            int n = (int) Math.min(DRAWN, count - first);
            draw(first, n);
            for (int at = 0; at < n; ) {
                int block = sums.blockOf(first + at);
                int run = (int) Math.min(Math.min(WIDTH, n - at), sums.endOf(block) - first - at);
                run(first + at, at, run, sums.at(block));
                at += run;
            }
        }
    }

    private void draw(long first, int n) {
        for (int i = 0; i < uncertain.size(); i++) {
            int slot = uncertain.get(i).index();
            sampler.fill(i, first, a[slot], n);
            sampler.fill(uncertain.size() + i, first, b[slot], n);
        }
    }

    private void run(long first, int at, int n, SobolSums.Block sums) {
        Inputs fromB = from(b, at);
        evaluator.run(from(a, at), first, n);
        all.run(fromB, n);
        System.arraycopy(all.column(0), 0, ofB, 0, n);
        SobolSums.Pairs pairs = new SobolSums.Pairs(evaluator.column(0), ofB, n);
        sums.add(pairs);
        for (int group = 0; group < branches.size(); group++) {
            Branch branch = branches.get(group);
            branch.run(fromB, n);
            sums.add(group, pairs, branch.column(0));
        }
    }

    private static Inputs from(double[][] matrix, int at) {
        return (slot, first, into, n) -> System.arraycopy(matrix[slot], at, into, 0, n);
    }
}
