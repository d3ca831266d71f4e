// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;
import dev.impactkit.core.Table;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.plan.Plan;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What it is worth to know more before a decision is taken, once, in the unit of the net benefit.
 *
 * <ul>
 *   <li>Everything: \( E[\max_d NB_d] - \max_d E[NB_d] \), EVPI.
 *   <li>One amount or a group \( \varphi \): \( E[\max_d E[NB_d \mid \varphi]] - \max_d E[NB_d] \), EVPPI, by regression of
 *       the net benefit on the amounts. For one amount the outer expectation runs over its own distribution, not over
 *       draws.
 *   <li>A survey X: \( E[\max_d E[NB_d \mid X]] - \max_d E[NB_d] \), EVSI, over all that the survey may find.
 * </ul>
 *
 * <p>All are 0 or more, and knowing more is not worth less; estimates may miss that by their error, and what is displayed
 * is then clipped and marked. Of a group counts what the option taken brings in the draws, chosen with and without the draw
 * itself: what a regression promises is too great on average, and wrong where it cannot follow. Of one amount the promise
 * counts, which is more precise; how far the draws disagree with it is part of the error. Where every uncertain amount takes
 * few values, all combinations are weighed and nothing is left to chance.
 *
 * <p>Errors are those of independent draws; for a Latin hypercube or Sobol' points they are stated too wide. Where two
 * options are as good as equal now, all estimates lean downward by some half of an error.
 *
 * <p>Strong, Oakley and Brennan, Estimating multiparameter partial expected value of perfect information from a
 * probabilistic sensitivity analysis sample, Medical Decision Making 34(3), 2014, doi:10.1177/0272989X13505910.
 */
public final class ValueOfInformation {
    private final Plan plan;
    private final Decision decision;
    private final Points points;
    private final Stakes stakes;
    private final Gain perfect;
    private final List<Gain> amounts;

    private ValueOfInformation(Plan plan, Decision decision, Points points) {
        this.plan = plan;
        this.decision = decision;
        this.points = points;
        this.stakes = new Stakes(
                points,
                decision.options().stream()
                        .map(option -> benefit(points, option))
                        .toList());
        this.perfect = stakes.perfect();
        this.amounts = stakes.each(perfect.raw());
    }

    /**
     * {@return what knowing more is worth for a decision}
     *
     * @param plan the plan that has the figures of the decision
     * @param decision what is to be decided
     * @param draws how many, from which seed; not used where all combinations can be weighed
     * @throws IllegalArgumentException if the plan lacks a figure
     */
    public static ValueOfInformation of(Plan plan, Decision decision, Draws draws) {
        return new ValueOfInformation(plan, decision, Points.of(plan, decision.figures(), draws));
    }

    private static double[] benefit(Points points, Decision.Option option) {
        double[] benefit = new double[points.size()];
        if (!option.value().isEmpty()) {
            Arrays.setAll(benefit, i -> points.figure(option.value())[i]);
        }
        if (!option.cost().isEmpty()) {
            Arrays.setAll(benefit, i -> benefit[i] - option.threshold() * points.figure(option.cost())[i]);
        }
        return benefit;
    }

    /** {@return what is to be decided} */
    public Decision decision() {
        return decision;
    }

    /** {@return the option to take if nothing more becomes known: the best on average} */
    public Decision.Option best() {
        return decision.options().get(stakes.best());
    }

    /**
     * {@return the expected net benefit of an option; NaN where it has no meaning in any draw}
     *
     * @param option its name
     * @throws IllegalArgumentException if the decision has no such option
     */
    public double netBenefit(String option) {
        List<String> names =
                decision.options().stream().map(Decision.Option::name).toList();
        int index = names.indexOf(option);
        Require.that(index >= 0, () -> "The decision has no option " + option + "; it has " + names + ".");
        return stakes.mean(index);
    }

    /** {@return the chance that another option than {@link #best} turns out better} */
    public double chanceWrong() {
        return points.mean(Arrays.stream(stakes.regrets())
                .map(regret -> regret > 0 ? 1 : 0)
                .toArray());
    }

    /** {@return what knowing everything is worth} */
    public Gain perfect() {
        return perfect;
    }

    /** {@return what knowing one amount is worth, for each uncertain amount the decision depends on, the greatest first} */
    public List<Gain> amounts() {
        return amounts.stream()
                .sorted(Comparator.comparingDouble(Gain::value).reversed().thenComparing(Gain::of))
                .toList();
    }

    /**
     * {@return what knowing one amount, or several together, is worth}
     *
     * @param paths of slots of the plan
     * @throws IllegalArgumentException if the plan has no such slot
     */
    public Gain of(String... paths) {
        String name = String.join(", ", paths);
        List<Integer> group = Groups.of(plan, points, paths);
        if (group.isEmpty()) {
            return new Gain(name, 0, 0, perfect.raw(), Groups.NONE);
        }
        if (group.size() == points.paths().size()) {
            return new Gain(name, perfect.raw(), perfect.error(), perfect.raw(), perfect.estimator());
        }
        return group.size() == 1 ? amounts.get(group.get(0)) : stakes.group(name, group, perfect.raw());
    }

    /**
     * {@return what a planned survey is worth, before its cost}
     *
     * @param survey of one amount
     * @throws IllegalArgumentException if the plan has no such slot, or the survey does not suit it
     */
    public Gain of(Survey survey) {
        List<Integer> amounts = Groups.of(plan, points, survey.path());
        if (amounts.isEmpty()) {
            return new Gain(survey.toString(), 0, 0, perfect.raw(), Groups.NONE);
        }
        int amount = amounts.get(0);
        Gain gain =
                stakes.news(amount, survey.signals(), this.amounts.get(amount).raw());
        return new Gain(survey.toString(), gain.raw(), gain.error(), gain.most(), gain.estimator());
    }

    /** {@return how many draws were left out, because a figure had no meaning in them} */
    public int without() {
        return points.without();
    }

    /** {@return the table of all amounts that are worth something} */
    public Table table() {
        Table table = Table.of(title(), "if this were known", "worth", "error", "share", "estimated by");
        table = row(table, perfect);
        for (Gain gain : amounts()) {
            table = row(table, gain);
        }
        return table;
    }

    private String title() {
        return "What it is worth to know before deciding: " + decision + ". Now: " + best().name()
                + ", expected net benefit " + Numerals.ENGLISH.fixed(stakes.mean(stakes.best()), 2)
                + ", the wrong choice in " + Numerals.ENGLISH.percent(chanceWrong(), 1) + " of cases."
                + (amounts.stream().anyMatch(Gain::clipped)
                        ? " A star marks what was brought back to what is possible."
                        : "")
                + (without() > 0 ? " Left out: " + without() + " draws in which a figure has no meaning." : "");
    }

    private Table row(Table table, Gain gain) {
        return table.row(
                gain.of(),
                Numerals.ENGLISH.fixed(gain.value(), 2) + (gain.clipped() ? "*" : ""),
                Numerals.ENGLISH.fixed(gain.error(), 2),
                Numerals.ENGLISH.percent(perfect.value() == 0 ? 0 : gain.value() / perfect.value(), 0),
                gain.estimator());
    }

    @Override
    public String toString() {
        return table().toString();
    }
}
