// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shaped;
import dev.impactkit.core.data.Collected;
import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.data.Wave;
import dev.impactkit.core.draw.Correlation;
import dev.impactkit.core.draw.JudgedTogether;
import dev.impactkit.core.evidence.Evidence;
import dev.impactkit.core.plan.Amount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A study without its valuation: an organisation's outcome chain with the quantities it carries. It is whole without a
 * single euro.
 *
 * @param name of the study
 * @param mode whether it looks ahead or back
 * @param period the days the programme runs
 * @param scope what is looked at and what is not, in words; empty where not said
 * @param stakeholders in order
 * @param quantities named amounts that formulas use, in order
 * @param activities in order
 * @param outputs in order
 * @param outcomes in order
 * @param indicators in order
 * @param measuring what is measured when, and what was
 * @param evidence what people said
 * @param chain links from inputs, activities and outputs to outcomes
 * @param correlations how two uncertain amounts go together, by the paths of the study or the names of its formulas
 * @param judgedTogether uncertain amounts guessed by the same people or in the same way
 * @param considered what was looked at and left out
 * @param answers recorded reasons that close questions
 */
public record ImpactStudy(
        String name,
        Mode mode,
        Optional<Period> period,
        String scope,
        List<Stakeholder> stakeholders,
        Map<String, Amount> quantities,
        List<Activity> activities,
        List<Output> outputs,
        List<Outcome> outcomes,
        List<Indicator> indicators,
        Measuring measuring,
        Evidence evidence,
        List<Link> chain,
        List<Correlation> correlations,
        List<JudgedTogether> judgedTogether,
        List<Considered> considered,
        List<Answer> answers)
        implements Shaped {

    /** The parameters a file starts with. */
    public static final List<Param> HEAD = List.of(
            Param.required("study", Kind.text(), "name of the study"),
            Param.optional("mode", Kind.choice("forecast", "evaluation"), "whether it looks ahead or back")
                    .or("forecast"),
            Param.optional("period", Kind.shape(() -> Period.SHAPE), "the days the programme runs"),
            Param.optional("scope", Kind.text(), "what is looked at and what is not"));

    /** The parameters before the outcomes. */
    public static final List<Param> BODY = List.of(
            Param.optional(
                    "stakeholders", Kind.list(Kind.shape(() -> Stakeholder.SHAPE)), "who affects, who is affected"),
            Param.optional("quantities", Kind.named(Kind.amount()), "named amounts that formulas use"),
            Param.optional("activities", Kind.list(Kind.shape(() -> Activity.SHAPE)), "what is done"));

    private static final List<Param> REST = List.of(
            Param.optional("chain", Kind.list(Kind.shape(() -> Link.SHAPE)), "what leads to what"),
            Param.optional(
                    "correlations",
                    Kind.list(Kind.shape(() -> Correlation.SHAPE)),
                    "how two uncertain amounts go together"),
            Param.optional(
                    "judged-together",
                    Kind.list(Kind.shape(() -> JudgedTogether.SHAPE)),
                    "uncertain amounts guessed by the same people or in the same way"),
            Param.optional("considered", Kind.list(Kind.shape(() -> Considered.SHAPE)), "what was left out, and why"),
            Param.optional(
                    "answers", Kind.list(Kind.shape(() -> Answer.SHAPE)), "recorded reasons that close questions"));

    /** The parameters after the outcomes. */
    public static final List<Param> TAIL = tail();

    /** Copies, and checks that there is a name. */
    public ImpactStudy {
        Require.text("name of the study", name);
        stakeholders = List.copyOf(stakeholders);
        quantities = Collections.unmodifiableMap(new LinkedHashMap<>(quantities));
        activities = List.copyOf(activities);
        outputs = List.copyOf(outputs);
        outcomes = List.copyOf(outcomes);
        indicators = List.copyOf(indicators);
        chain = List.copyOf(chain);
        correlations = List.copyOf(correlations);
        judgedTogether = List.copyOf(judgedTogether);
        considered = List.copyOf(considered);
        answers = List.copyOf(answers);
    }

    /**
     * {@return a study of which only the name is known}
     *
     * @param name of the study
     */
    public static ImpactStudy named(String name) {
        return of(Args.of("study", Require.text("name of the study", name)));
    }

    /**
     * {@return the study these arguments make}
     *
     * @param a arguments by the names of {@link #HEAD}, {@link #BODY}, {@link #TAIL}, "outputs" and "outcomes"
     */
    public static ImpactStudy of(Args a) {
        return new ImpactStudy(
                a.text("study"),
                Mode.of(a.text("mode")),
                a.get("period", Period.class),
                a.text("scope"),
                a.list("stakeholders", Stakeholder.class),
                a.named("quantities", Amount.class),
                a.list("activities", Activity.class),
                a.list("outputs", Output.class),
                a.list("outcomes", Outcome.class),
                a.list("indicators", Indicator.class),
                Measuring.of(a),
                Evidence.of(a),
                a.list("chain", Link.class),
                a.list("correlations", Correlation.class),
                a.list("judged-together", JudgedTogether.class),
                a.list("considered", Considered.class),
                a.list("answers", Answer.class));
    }

    /**
     * {@return the same study with these stakeholders}
     *
     * @param all in order
     */
    public ImpactStudy withStakeholders(Stakeholder... all) {
        return with("stakeholders", Arrays.asList(all));
    }

    /**
     * {@return the same study with these activities}
     *
     * @param all in order
     */
    public ImpactStudy withActivities(Activity... all) {
        return with("activities", Arrays.asList(all));
    }

    /**
     * {@return the same study with these outputs}
     *
     * @param all in order
     */
    public ImpactStudy withOutputs(Output... all) {
        return with("outputs", Arrays.asList(all));
    }

    /**
     * {@return the same study with these outcomes}
     *
     * @param all in order
     */
    public ImpactStudy withOutcomes(List<Outcome> all) {
        return with("outcomes", all);
    }

    /**
     * {@return the same study with these indicators}
     *
     * @param all in order
     */
    public ImpactStudy withIndicators(Indicator... all) {
        return with("indicators", Arrays.asList(all));
    }

    /**
     * {@return the same study with these moments at which people are asked}
     *
     * @param all in order of time
     */
    public ImpactStudy withWaves(Wave... all) {
        return with("waves", Arrays.asList(all));
    }

    /**
     * {@return the same study with these tables of answers}
     *
     * @param all in order
     */
    public ImpactStudy withData(DataSource... all) {
        return with("data", Arrays.asList(all));
    }

    /**
     * {@return the same study with what people said}
     *
     * @param said in place of what there was
     */
    public ImpactStudy withEvidence(Evidence said) {
        Args without = args();
        for (Param param : Evidence.PARAMS) {
            without = without.replace(param.name(), "");
        }
        return of(said.in(without));
    }

    /**
     * {@return the same study with these links}
     *
     * @param all in order
     */
    public ImpactStudy withChain(Link... all) {
        return with("chain", Arrays.asList(all));
    }

    /**
     * {@return the same study with these correlations}
     *
     * @param all in order
     */
    public ImpactStudy withCorrelations(Correlation... all) {
        return with("correlations", Arrays.asList(all));
    }

    /**
     * {@return the same study with these amounts judged together}
     *
     * @param all in order
     */
    public ImpactStudy withJudgedTogether(JudgedTogether... all) {
        return with("judged-together", Arrays.asList(all));
    }

    /**
     * {@return the same study with one more named amount}
     *
     * @param id name in formulas
     * @param amount what it stands for
     */
    public ImpactStudy withQuantity(String id, Amount amount) {
        Map<String, Amount> more = new LinkedHashMap<>(quantities);
        more.put(id, amount);
        return with("quantities", more);
    }

    /**
     * {@return the same study over a period}
     *
     * @param days the days the programme runs
     */
    public ImpactStudy over(Period days) {
        return with("period", days);
    }

    /** {@return the same study as one that looks back} */
    public ImpactStudy asEvaluation() {
        return with("mode", Mode.EVALUATION.word());
    }

    /**
     * {@return a stakeholder}
     *
     * @param id of the stakeholder
     */
    public Optional<Stakeholder> stakeholder(String id) {
        return stakeholders.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /**
     * {@return an outcome}
     *
     * @param id of the outcome
     */
    public Optional<Outcome> outcome(String id) {
        return outcomes.stream().filter(o -> o.id().equals(id)).findFirst();
    }

    private static List<Param> tail() {
        List<Param> tail = new ArrayList<>();
        tail.add(Param.optional(
                "indicators", Kind.list(Kind.shape(() -> Indicator.SHAPE)), "what shows whether outcomes happen"));
        tail.addAll(Measuring.PARAMS);
        tail.addAll(Evidence.PARAMS);
        tail.addAll(REST);
        return List.copyOf(tail);
    }

    /** {@return what there is to count in} */
    public Collected collected() {
        return new Collected(
                measuring.waves(),
                measuring.data(),
                measuring.registrations(),
                id -> measuring.composites().stream()
                        .filter(composite -> composite.id().equals(id))
                        .findFirst()
                        .map(composite -> composite.isLowerBetter(this::isLowerBetter))
                        .orElseGet(() -> isLowerBetter(id)));
    }

    private boolean isLowerBetter(String indicator) {
        return indicators.stream()
                .anyMatch(one -> one.id().equals(indicator) && one.aims().lower());
    }

    private ImpactStudy with(String name, Object value) {
        return of(args().replace(name, value));
    }

    @Override
    public Args args() {
        Args head = Args.of("study", name)
                .unless("mode", mode.word(), "forecast")
                .with("period", period)
                .with("scope", scope)
                .with("stakeholders", stakeholders)
                .with("quantities", quantities)
                .with("activities", activities)
                .with("outputs", outputs)
                .with("outcomes", outcomes)
                .with("indicators", indicators);
        return evidence.in(measuring.in(head))
                .with("chain", chain)
                .with("correlations", correlations)
                .with("judged-together", judgedTogether)
                .with("considered", considered)
                .with("answers", answers);
    }
}
