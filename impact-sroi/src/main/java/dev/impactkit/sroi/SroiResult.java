// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;
import dev.impactkit.core.Table;
import dev.impactkit.core.model.Outcome;
import dev.impactkit.core.plan.Explanation;
import dev.impactkit.core.plan.Inputs;
import dev.impactkit.core.plan.Plan;
import dev.impactkit.sroi.Breakdown.Line;
import dev.impactkit.sroi.Layout.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The figures of a study for one set of inputs, each of which can be taken apart and explained.
 *
 * <p>A figure without meaning, such as a ratio without investment, is absent; the others stand.
 */
public final class SroiResult {
    private final SroiPlan compiled;
    private final SroiStudy study;
    private final Optional<Inputs> inputs;
    private final Map<String, Double> headlines;
    private final Once<Map<String, Double>> values;

    /**
     * Some of the values at once, all of them when they are asked for.
     *
     * @param inputs empty for the best estimates
     */
    SroiResult(
            SroiPlan compiled,
            Optional<Inputs> inputs,
            Map<String, Double> headlines,
            Once<Map<String, Double>> values) {
        this.compiled = compiled;
        this.study = compiled.study();
        this.inputs = inputs;
        this.headlines = headlines;
        this.values = values;
    }

    /** {@return the study} */
    public SroiStudy study() {
        return study;
    }

    /** {@return the fingerprint of the plan it was calculated with} */
    public String fingerprint() {
        return compiled.plan().fingerprint();
    }

    /**
     * {@return any figure, named value or amount; empty where it has no meaning or the study has none of that path}
     *
     * @param path such as {@code ratio} or {@code fewer-falls.pv}
     */
    public OptionalDouble value(String path) {
        double value = read(path, Double.NaN);
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private double read(String path, double otherwise) {
        Double value = headlines.get(path);
        return value != null ? value : values.get().getOrDefault(path, otherwise);
    }

    /** {@return present value over investment, as the convention places them} */
    public OptionalDouble ratio() {
        return study.isValued() ? value(Figures.RATIO) : OptionalDouble.empty();
    }

    /** {@return what the ratio has above what was put in, over what was put in} */
    public OptionalDouble netRatio() {
        return study.isValued() ? value(Figures.NET_RATIO) : OptionalDouble.empty();
    }

    /** {@return present value of all outcomes; empty in a study without values} */
    public OptionalDouble pv() {
        return study.isValued() ? value(Figures.PRESENT_VALUE) : OptionalDouble.empty();
    }

    /** {@return present value less investment; empty in a study without values} */
    public OptionalDouble npv() {
        return study.isValued() ? value(Figures.NET_PRESENT_VALUE) : OptionalDouble.empty();
    }

    /** {@return present value of the inputs the convention counts} */
    public OptionalDouble investment() {
        return value(Figures.INVESTMENT);
    }

    /** {@return after how many months the value has made up for the investment} */
    public Payback payback() {
        double invested = investment().orElse(0);
        if (invested <= 0) {
            return new Payback(OptionalDouble.empty(), OptionalDouble.empty());
        }
        double inputs = part(Part.YEARS_OF_INPUTS).sum();
        return new Payback(
                Payback.reached(byYear().values(), inputs),
                Payback.reached(byYearDiscounted().values(), invested));
    }

    private Breakdown part(Part part) {
        return compiled.layout().of(part, values.get());
    }

    /** {@return the three headlines, before inputs: what lands on people, on public budgets, and their total} */
    public Breakdown headlines() {
        return part(Part.HEADLINES);
    }

    /** {@return present value by outcome} */
    public Breakdown byOutcome() {
        return part(Part.OUTCOMES);
    }

    /** {@return present value by who experiences the change} */
    public Breakdown byStakeholder() {
        return part(Part.STAKEHOLDERS);
    }

    /** {@return present value by where the money lands, with both legs of every transfer} */
    public Breakdown byAccount() {
        return part(Part.ACCOUNTS);
    }

    /** {@return the public budgets among the accounts} */
    public Breakdown byPayer() {
        List<Line> payers = byAccount().lines().stream()
                .filter(line -> study.impact()
                        .stakeholder(line.id())
                        .map(party -> party.publicBudget())
                        .orElse(false))
                .toList();
        return new Breakdown("Present value by public budget", payers);
    }

    /** {@return present value by activity; outcomes several activities lead to stand under "shared"} */
    public Breakdown byActivity() {
        Breakdown all = part(Part.ACTIVITIES);
        List<Line> lines = new ArrayList<>(all.lines());
        lines.removeIf(line ->
                line.value() == 0 && (line.id().equals("shared") || line.id().equals("none")));
        return new Breakdown(all.title(), lines);
    }

    /** {@return present value of the inputs the convention counts, by activity; what is shared is split} */
    public Breakdown inputsByActivity() {
        return part(Part.INPUTS_BY_ACTIVITY);
    }

    /** {@return present value of every input, those the convention does not count included} */
    public Breakdown inputs() {
        return part(Part.INPUTS);
    }

    /**
     * {@return what an outcome would be worth by its values, and by each alternative in their place}
     *
     * @param outcome its id
     * @throws IllegalArgumentException if the study has none of that id
     */
    public Breakdown alternatives(String outcome) {
        requireOutcome(outcome);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("values", "as valued", number(outcome + ".pv")));
        study.outcomes().stream()
                .filter(row -> row.id().equals(outcome))
                .flatMap(row -> row.alternatives().stream())
                .forEach(other ->
                        lines.add(new Line(other.id(), other.title(), number(outcome + "." + other.key() + ".pv"))));
        return new Breakdown("Other values in place of those used (present value); they do not add up", lines);
    }

    private void requireOutcome(String outcome) {
        Require.that(
                compiled.stages().containsKey(outcome),
                () -> "The study has no outcome " + outcome + "; it has "
                        + compiled.stages().keySet() + ".");
    }

    /** {@return present value by how the values were found} */
    public Breakdown byMethod() {
        return part(Part.METHODS);
    }

    /** {@return undiscounted value of each programme year} */
    public Breakdown byYear() {
        return part(Part.YEARS);
    }

    /** {@return present value of each programme year} */
    public Breakdown byYearDiscounted() {
        return part(Part.YEARS_DISCOUNTED);
    }

    /** {@return value to society: transfers cancel, so it is the present value} */
    public OptionalDouble society() {
        return pv();
    }

    /** {@return part of the present value that can be released from budgets, after its delay} */
    public double cashable() {
        return number(Figures.CASHABLE);
    }

    /**
     * {@return how much of the value rests on proxies and not on money a payer can release: 1 less the cashable part, over
     * the sum of all values without their signs}
     */
    public OptionalDouble proxyValuedShare() {
        double all = study.outcomes().stream()
                .flatMap(row -> row.values().stream().map(value -> row.id() + "." + value.key() + ".pv"))
                .mapToDouble(path -> Math.abs(number(path)))
                .sum();
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - Math.abs(cashable()) / all);
    }

    /** {@return present value with distributional weights, beside the unweighted one; empty where they are off} */
    public OptionalDouble weighted() {
        return value(Figures.WEIGHTED);
    }

    /**
     * {@return why an outcome is worth what it is}
     *
     * @param outcome its id
     * @throws IllegalArgumentException if the study has none of that id
     */
    public Waterfall waterfall(String outcome) {
        requireOutcome(outcome);
        List<Waterfall.Line> lines = new ArrayList<>();
        double before = 0;
        for (Waterfall.Stage stage : compiled.stages().getOrDefault(outcome, List.of())) {
            double after = number(stage.path());
            double change = stage.label().equals(Waterfall.GROSS) ? 0 : after - before;
            lines.add(new Waterfall.Line(stage.label(), change, after, stage.path()));
            before = after;
        }
        String name = study.impact().outcome(outcome).map(Outcome::name).orElse(outcome);
        return new Waterfall(name, lines);
    }

    /**
     * {@return how a value came about}
     *
     * @param path of a figure, of a line of a waterfall, or of an amount
     * @throws IllegalArgumentException if the study has none of that path
     */
    public Explanation explain(String path) {
        Plan plan = compiled.plan();
        return plan.explain(path, inputs.orElseGet(() -> Inputs.best(plan)));
    }

    /**
     * {@return what changed against another result}
     *
     * @param other the result to compare with
     */
    public Difference minus(SroiResult other) {
        return Difference.of(this, other);
    }

    Map<String, Double> values() {
        return values.get();
    }

    List<String> figures() {
        return compiled.plan().figures();
    }

    private double number(String path) {
        return read(path, 0.0);
    }

    /** {@return the table of the main figures and outcomes} */
    @Override
    public String toString() {
        return ResultTables.of(this).stream()
                .map(Table::toString)
                .reduce((a, b) -> a + "\n\n" + b)
                .orElse("");
    }

    static String money(OptionalDouble value) {
        return value.isPresent() ? Numerals.ENGLISH.fixed(value.getAsDouble(), 2) : "-";
    }
}
