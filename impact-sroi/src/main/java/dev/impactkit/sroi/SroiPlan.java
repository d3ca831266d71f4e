// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Problem;
import dev.impactkit.core.choice.Alternative;
import dev.impactkit.core.choice.Doubt;
import dev.impactkit.core.choice.Measured;
import dev.impactkit.core.choice.WorthFindingOut;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.engine.Elasticities;
import dev.impactkit.core.engine.Grid;
import dev.impactkit.core.engine.MeanGap;
import dev.impactkit.core.engine.OneAtATime;
import dev.impactkit.core.engine.Scenario;
import dev.impactkit.core.engine.Scenarios;
import dev.impactkit.core.engine.Simulation;
import dev.impactkit.core.engine.Simulator;
import dev.impactkit.core.engine.Sobol;
import dev.impactkit.core.engine.Switching;
import dev.impactkit.core.engine.Tornado;
import dev.impactkit.core.plan.Counted;
import dev.impactkit.core.plan.Explanation;
import dev.impactkit.core.plan.Found;
import dev.impactkit.core.plan.Inputs;
import dev.impactkit.core.plan.Moments;
import dev.impactkit.core.plan.Names;
import dev.impactkit.core.plan.Plan;
import dev.impactkit.sroi.Costs.Cost;
import dev.impactkit.sroi.step.Steps;
import dev.impactkit.sroi.step.ValuationStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A checked and compiled study: immutable, to be kept and shared between threads. Nothing after {@link #compile} can fail
 * on data.
 */
public final class SroiPlan {
    /** So many years of intakes are far from the most operations a plan may have. */
    private static final int FEW = 10_000;

    private final SroiStudy study;
    private final Map<String, Counted> counted;
    private final Plan headlines;
    private final Once<Plan> plan;
    private final Once<Layout> layout;
    private final Once<Map<String, List<Waterfall.Stage>>> stages;

    /** The headlines are a part of all figures, with the same bits; the others wait until somebody takes them apart. */
    private SroiPlan(SroiStudy study, Map<String, Counted> counted, List<Row> rows, Plan headlines, Once<Plan> plan) {
        this.study = study;
        this.counted = counted;
        this.headlines = headlines;
        this.plan = plan;
        this.layout = new Once<>(() -> new Layout(study, plan.get()));
        this.stages = new Once<>(() -> stages(rows));
    }

    private static Map<String, List<Waterfall.Stage>> stages(List<Row> rows) {
        Map<String, List<Waterfall.Stage>> stages = new LinkedHashMap<>();
        rows.forEach(row -> stages.put(row.id(), row.stages().get()));
        return stages;
    }

    /**
     * {@return the plan of a study, with every problem of the study; none where one of them is an error}
     *
     * <p>Questions that the study answers are left out.
     *
     * @param written the study
     */
    public static Checked<SroiPlan> compile(SroiStudy written) {
        SroiStudy study = Counting.settled(written);
        List<Found> amounts = Found.in("", SroiStudy.SHAPE, study);
        List<Problem> problems = new ArrayList<>(StudyCheck.of(study, amounts));
        Names names = StudyNames.of(study, amounts);
        names.settle();
        problems.addAll(names.problems());
        problems.addAll(CalendarCheck.of(study, names));
        problems.addAll(StudyLinks.problems(study.impact(), amounts, names));
        Set<Problem> once = new LinkedHashSet<>(problems);
        study.impact().answers().forEach(answer -> once.removeIf(answer::closes));
        List<Problem> open = List.copyOf(once);
        return open.stream().anyMatch(Problem::isError) ? Checked.failed(open) : compiled(study, names, open);
    }

    private static Checked<SroiPlan> compiled(SroiStudy study, Names names, List<Problem> problems) {
        Setting setting = new Setting(study, names);
        List<Row> rows = new ArrayList<>();
        study.outcomes().forEach(row -> rows.add(new RowBuilder(setting, row).build()));
        List<Cost> costs = new Costs(setting, study).all();
        Once<Checked<Plan>> all = new Once<>(
                () -> StudyLinks.plan(study.impact(), names, new Figures(study, setting, rows, costs).all()));
        return Checked.of(study, problems)
                .then(same -> mayFail(study, rows) ? all.get().map(plan -> same) : Checked.of(same))
                .then(same -> Plan.of(new Figures(study, setting, rows, costs).headlines()))
                .map(headlines -> new SroiPlan(
                        study,
                        names.counted(),
                        rows,
                        headlines,
                        new Once<>(() -> all.get().orThrow())));
    }

    /**
     * Steps of one's own may name nodes as they like, many years may be too many, and what goes together must be found:
     * then all is built at once.
     */
    private static boolean mayFail(SroiStudy study, List<Row> rows) {
        long cells = rows.size();
        boolean own = false;
        for (Row row : rows) {
            cells += row.cells();
            own |= isAnyOwn(row.outcome().steps());
        }
        for (Investment input : study.inputs()) {
            own |= isAnyOwn(input.steps());
        }
        return cells > FEW || own || StudyLinks.isIn(study.impact());
    }

    private static boolean isAnyOwn(List<ValuationStep> steps) {
        for (ValuationStep step : steps) {
            if (Steps.isOwn(step)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the study it was compiled from} */
    public SroiStudy study() {
        return study;
    }

    /**
     * {@return what was counted in data, by the path of its amount: the value, its replicates and the counts they rest on}
     */
    public Map<String, Counted> counted() {
        return counted;
    }

    Layout layout() {
        return layout.get();
    }

    /** Lines of the waterfall of each outcome. */
    Map<String, List<Waterfall.Stage>> stages() {
        return stages.get();
    }

    /** {@return the calculation underneath: figures, slots, evaluators} */
    public Plan plan() {
        return plan.get();
    }

    /** {@return the result with every amount at its best estimate} */
    public SroiResult calculate() {
        Once<Map<String, Double>> all = new Once<>(() -> plan().values(Inputs.best(plan())));
        return new SroiResult(this, Optional.empty(), headlines.values(Inputs.best(headlines)), all);
    }

    /**
     * {@return the result under given inputs}
     *
     * @param inputs what the slots of {@link #plan()} are
     */
    public SroiResult calculate(Inputs inputs) {
        Map<String, Double> values = plan().values(inputs);
        return new SroiResult(this, Optional.of(inputs), values, new Once<>(() -> values));
    }

    /**
     * {@return what ratio, net present value and present value vary over; in a study without values, what its quantities vary
     *     over}
     *
     * @param draws how many, from which seed
     */
    public Simulation simulate(Draws draws) {
        return simulator().run(draws);
    }

    /** {@return a simulator of the main figures, for several threads or a progress bar} */
    public Simulator simulator() {
        return Simulator.of(drawn(mainFigures()));
    }

    private List<String> mainFigures() {
        return study.isValued()
                ? List.of(Figures.RATIO, Figures.NET_PRESENT_VALUE, Figures.PRESENT_VALUE)
                : plan().figures();
    }

    /**
     * {@return what some figures vary over}
     *
     * @param draws how many, from which seed
     * @param figures paths of figures; those the study does not have are left out
     */
    public Simulation simulate(Draws draws, List<String> figures) {
        return Simulator.run(drawn(figures), draws);
    }

    /** Headlines are drawn without building the rest, unless what goes together is among it. */
    private Plan drawn(List<String> figures) {
        boolean few = headlines.figures().containsAll(figures) && !StudyLinks.isIn(study.impact());
        Plan from = few ? headlines : plan();
        return from.only(figures.stream().filter(from.figures()::contains).toList());
    }

    /**
     * {@return mean and standard deviation of a figure without drawing, where its formula allows that}
     *
     * @param figure such as {@code npv}
     */
    public Moments moments(String figure) {
        return plan().moments(figure);
    }

    /**
     * {@return why the mean of a figure is not its value at the best estimates}
     *
     * @param figure such as {@code npv}
     * @param draws how many, from which seed
     */
    public MeanGap meanGap(String figure, Draws draws) {
        return MeanGap.of(drawn(List.of(figure)), figure, draws);
    }

    /**
     * {@return what moves a figure: one amount at a time from its 5th to its 95th percentile}
     *
     * @param figure such as {@code ratio}
     */
    public Tornado tornado(String figure) {
        return Tornado.of(plan(), figure);
    }

    /**
     * {@return what moves a figure: one amount at a time between two quantiles of it}
     *
     * @param figure such as {@code ratio}
     * @param low the lower quantile, such as 0.05
     * @param high the higher quantile, such as 0.95
     */
    public Tornado tornado(String figure, double low, double high) {
        return OneAtATime.of(plan(), figure).tornado(low, high);
    }

    /**
     * {@return by how much a figure changes when one amount changes a little}
     *
     * @param figure such as {@code ratio}
     */
    public Elasticities elasticities(String figure) {
        return OneAtATime.of(plan(), figure).elasticities();
    }

    /**
     * {@return what one amount must be for a figure to cross a threshold, a share sought from 0 to 1}
     *
     * @param figure such as {@code npv} or {@code ratio}
     * @param threshold such as 0 or 1
     */
    public Switching switching(String figure, double threshold) {
        return OneAtATime.of(plan(), figure).switching(threshold, Allowed.in(study, plan()));
    }

    /**
     * {@return a figure over given values of two amounts}
     *
     * @param figure such as {@code ratio}
     * @param down one amount with its values, a row each
     * @param across another amount with its values, a column each
     */
    public Grid grid(String figure, Grid.Axis down, Grid.Axis across) {
        return Grid.of(plan(), figure, down, across);
    }

    /**
     * {@return the main figures under named sets of values, beside the best estimate}
     *
     * @param scenarios each of another name
     */
    public Scenarios scenarios(Scenario... scenarios) {
        return Scenarios.of(plan(), mainFigures(), List.of(scenarios));
    }

    /**
     * {@return which amounts make a figure uncertain: shares of its variance}
     *
     * @param figure such as {@code ratio}
     * @param draws seed and number of the base draws, such as 16,384
     */
    public Sobol sobol(String figure, Draws draws) {
        return sobol(figure, draws, Grouping.AMOUNT);
    }

    /**
     * {@return which groups of amounts make a figure uncertain: shares of its variance}
     *
     * @param figure such as {@code ratio}
     * @param draws seed and number of the base draws, such as 16,384
     * @param grouping what is looked at as one
     */
    public Sobol sobol(String figure, Draws draws, Grouping grouping) {
        return Sobol.of(plan(), figure, draws, grouping.in(study));
    }

    /** {@return the decision the study is made for; empty where its purpose is to report} */
    public Optional<SroiDecision> decision() {
        return study.decides() ? Optional.of(decide(study.threshold().orElse(1))) : Optional.empty();
    }

    /**
     * {@return the decision whether to go on}
     *
     * @param threshold what a unit of investment must bring at least; 1 to get back what is put in
     * @throws IllegalArgumentException if the study has neither values nor inputs
     */
    public SroiDecision decide(double threshold) {
        return new SroiDecision(this, threshold);
    }

    /**
     * {@return how much of the doubt about a figure each measurement could take away; where nothing is to be decided nothing
     *     can be worth its cost or not, see {@link #decide}}
     *
     * @param figure such as {@code ratio}
     * @param draws how many, from which seed
     * @param measured what could be measured
     */
    public WorthFindingOut worthFindingOut(String figure, Draws draws, Measured... measured) {
        return WorthFindingOut.withoutDecision(
                Doubt.of(plan(), figure, draws), KeepReasons.in(this, List.of(measured)));
    }

    /**
     * {@return the programme as one of several options, see {@link dev.impactkit.core.choice.Options}}
     *
     * @param name of the option
     */
    public Alternative alternative(String name) {
        return new Alternative(name, plan(), Figures.PRESENT_VALUE, Figures.INVESTMENT);
    }

    /**
     * {@return how a value came about, at the best estimates}
     *
     * @param path of a figure, of a line of a waterfall, or of an amount
     */
    public Explanation explain(String path) {
        return plan().explain(path);
    }

    @Override
    public String toString() {
        return study + "; " + plan();
    }
}
