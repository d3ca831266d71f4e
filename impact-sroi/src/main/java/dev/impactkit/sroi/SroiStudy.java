// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.Args;
import dev.impactkit.core.ExchangeRate;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.PriceIndex;
import dev.impactkit.core.Problem;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import dev.impactkit.core.Shaped;
import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.data.RegistrationSource;
import dev.impactkit.core.data.Wave;
import dev.impactkit.core.draw.Correlation;
import dev.impactkit.core.draw.JudgedTogether;
import dev.impactkit.core.model.Activity;
import dev.impactkit.core.model.ImpactStudy;
import dev.impactkit.core.model.Link;
import dev.impactkit.core.model.Output;
import dev.impactkit.core.model.Period;
import dev.impactkit.core.model.Stakeholder;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.sroi.convention.Convention;
import dev.impactkit.sroi.convention.Presets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/**
 * A study with its valuation: an outcome chain, what was put in, what the outcomes are worth, under a named convention.
 * Immutable: every word returns a new study.
 */
public final class SroiStudy implements Shaped {

    /** The written form: what a study file holds. */
    public static final Shape<SroiStudy> SHAPE = Shape.of("study", "A study.", SroiStudy::of)
            .and(ImpactStudy.HEAD)
            .and(List.of(
                    Param.optional("currency", Kind.text(), "three capital letters; needed where there is money"),
                    Param.optional("price-year", Kind.count(1900, 2200), "the year whose prices are meant"),
                    Param.optional("convention", Kind.shape(() -> Convention.SHAPE), "the choices behind the ratio")
                            .or("sroi-guide"),
                    Param.optional(
                            "investment-basis",
                            Kind.choice("all-inputs", "public-means", "net-of-earned-income"),
                            "which inputs are the investment"),
                    Param.optional("purpose", Kind.choice("report", "decide"), "to account, or to decide on going on")
                            .or("report"),
                    Param.optional(
                                    "threshold",
                                    Kind.number(0, Double.POSITIVE_INFINITY),
                                    "what a unit of investment must bring at least to go on; for purpose decide")
                            .or("1")))
            .and(ImpactStudy.BODY)
            .and(List.of(
                    Param.optional("inputs", Kind.list(Kind.shape(() -> Investment.SHAPE)), "what is put in"),
                    Param.optional("outputs", Kind.list(Kind.shape(() -> Output.SHAPE)), "what is made, counted"),
                    Param.optional("outcomes", Kind.list(Kind.shape(() -> ValuedOutcome.SHAPE)), "what changes"),
                    Param.optional("transfers", Kind.list(Kind.shape(() -> Transfer.SHAPE)), "money between parties")))
            .and(ImpactStudy.TAIL)
            .and(List.of(
                    Param.optional("exchange-rates", Kind.list(Kind.shape(() -> ExchangeRate.SHAPE)), "dated rates"),
                    Param.optional("price-index", Kind.shape(() -> PriceIndex.SHAPE), "between price years")));

    /** Stands among the arguments and not among the parameters: nobody writes it, everybody keeps it. */
    private static final String EXTRAS = "x-";

    private final ImpactStudy impact;
    private final String currency;
    private final int priceYear;
    private final Convention convention;
    private final List<Investment> inputs;
    private final List<ValuedOutcome> outcomes;
    private final List<Transfer> transfers;
    private final List<ExchangeRate> rates;
    private final Optional<PriceIndex> index;
    private final Map<String, String> extras;
    private final boolean decides;
    private final Optional<Double> threshold;

    private SroiStudy(Args a) {
        this.outcomes = a.list("outcomes", ValuedOutcome.class);
        this.impact = ImpactStudy.of(a.replace(
                "outcomes", outcomes.stream().map(ValuedOutcome::outcome).toList()));
        this.currency = a.text("currency");
        this.priceYear = (int) a.number("price-year", 0);
        Convention chosen = a.get("convention", Convention.class).orElse(Presets.convention("sroi-guide"));
        this.convention =
                a.has("investment-basis") ? chosen.with("investment-basis", a.text("investment-basis")) : chosen;
        this.inputs = a.list("inputs", Investment.class);
        this.transfers = a.list("transfers", Transfer.class);
        this.rates = a.list("exchange-rates", ExchangeRate.class);
        this.index = a.get("price-index", PriceIndex.class);
        this.decides = a.text("purpose").equals("decide");
        this.threshold = a.get("threshold", Double.class);
        this.extras = a.named(EXTRAS, String.class);
    }

    private static SroiStudy of(Args args) {
        return new SroiStudy(args);
    }

    /**
     * {@return a study of which only the name is known, under the convention {@code sroi-guide}}
     *
     * @param name of the study
     */
    public static SroiStudy named(String name) {
        return of(ImpactStudy.named(name).args());
    }

    /**
     * {@return a study without valuation}
     *
     * @param study the outcome chain
     */
    public static SroiStudy of(ImpactStudy study) {
        List<ValuedOutcome> rows =
                study.outcomes().stream().map(ValuedOutcome::of).toList();
        return of(study.args().replace("outcomes", rows));
    }

    /**
     * {@return the same study in a currency}
     *
     * @param letters three capital letters
     */
    public SroiStudy in(String letters) {
        return with("currency", letters);
    }

    /**
     * {@return the same study at the prices of a year}
     *
     * @param year such as 2024
     */
    public SroiStudy atPricesOf(int year) {
        return with("price-year", (double) year);
    }

    /**
     * {@return the same study, made to decide whether to go on}
     *
     * @param least what a unit of investment must bring at least, 0 or more; 1 to get back what is put in
     */
    public SroiStudy deciding(double least) {
        return with("purpose", "decide").with("threshold", least);
    }

    /**
     * {@return the same study under another convention}
     *
     * @param other the choices behind the ratio
     */
    public SroiStudy under(Convention other) {
        return with("convention", other);
    }

    /**
     * {@return the same study under another preset}
     *
     * @param preset such as {@code value-map}
     */
    public SroiStudy under(String preset) {
        return under(Presets.convention(preset));
    }

    /**
     * {@return the same study over a period}
     *
     * @param days the days the programme runs
     */
    public SroiStudy over(Period days) {
        return with("period", days);
    }

    /**
     * {@return the same study with these stakeholders}
     *
     * @param all in order
     */
    public SroiStudy withStakeholders(Stakeholder... all) {
        return with("stakeholders", Arrays.asList(all));
    }

    /**
     * {@return the same study with these activities}
     *
     * @param all in order
     */
    public SroiStudy withActivities(Activity... all) {
        return with("activities", Arrays.asList(all));
    }

    /**
     * {@return the same study with these inputs}
     *
     * @param all in order
     */
    public SroiStudy withInputs(Investment... all) {
        return with("inputs", Arrays.asList(all));
    }

    /**
     * {@return the same study with these outcomes}
     *
     * @param all in order
     */
    public SroiStudy withOutcomes(ValuedOutcome... all) {
        return with("outcomes", Arrays.asList(all));
    }

    /**
     * {@return the same study with these transfers}
     *
     * @param all in order
     */
    public SroiStudy withTransfers(Transfer... all) {
        return with("transfers", Arrays.asList(all));
    }

    /**
     * {@return the same study with these moments at which people are asked}
     *
     * @param all in order of time
     */
    public SroiStudy withWaves(Wave... all) {
        return with("waves", Arrays.asList(all));
    }

    /**
     * {@return the same study with these tables of answers}
     *
     * @param all in order
     */
    public SroiStudy withData(DataSource... all) {
        return with("data", Arrays.asList(all));
    }

    /**
     * {@return the same study with these lists of who came to what}
     *
     * @param all in order
     */
    public SroiStudy withRegistrations(RegistrationSource... all) {
        return with("registrations", Arrays.asList(all));
    }

    /**
     * {@return the same study with these links}
     *
     * @param all in order
     */
    public SroiStudy withChain(Link... all) {
        return with("chain", Arrays.asList(all));
    }

    /**
     * {@return the same study with these correlations}
     *
     * @param all in order
     */
    public SroiStudy withCorrelations(Correlation... all) {
        return with("correlations", Arrays.asList(all));
    }

    /**
     * {@return the same study with these amounts judged together}
     *
     * @param all in order
     */
    public SroiStudy withJudgedTogether(JudgedTogether... all) {
        return with("judged-together", Arrays.asList(all));
    }

    /**
     * {@return the same study with one more named amount}
     *
     * @param id name in formulas
     * @param amount what it stands for
     */
    public SroiStudy withQuantity(String id, Amount amount) {
        Map<String, Amount> more = new LinkedHashMap<>(impact.quantities());
        more.put(id, amount);
        return with("quantities", more);
    }

    /**
     * {@return the same study with one outcome changed}
     *
     * @param outcome its id
     * @param change what to do with it
     * @throws IllegalArgumentException if there is no such outcome
     */
    public SroiStudy with(String outcome, UnaryOperator<ValuedOutcome> change) {
        Require.that(
                impact.outcome(outcome).isPresent(),
                () -> "The study has no outcome " + outcome + "; it has "
                        + outcomes.stream().map(ValuedOutcome::id).toList() + ".");
        List<ValuedOutcome> rows = new ArrayList<>();
        outcomes().forEach(row -> rows.add(row.id().equals(outcome) ? change.apply(row) : row));
        return with("outcomes", rows);
    }

    /**
     * {@return the same study with what others keep in it under keys that start with "x-"}
     *
     * @param kept JSON text by path, such as {@code fewer-falls.x-our-code}
     */
    public SroiStudy withExtras(Map<String, String> kept) {
        return with(EXTRAS, kept);
    }

    /** {@return what others keep in it under keys that start with "x-": JSON text by path} */
    public Map<String, String> extras() {
        return extras;
    }

    private SroiStudy with(String param, Object value) {
        return of(args().replace(param, value));
    }

    /** {@return the outcome chain without its valuation} */
    public ImpactStudy impact() {
        return impact;
    }

    /** {@return its name} */
    public String name() {
        return impact.name();
    }

    /** {@return three capital letters; empty where there is no money} */
    public String currency() {
        return currency;
    }

    /** {@return whether the study is made to decide whether to go on, and not only to account} */
    public boolean decides() {
        return decides;
    }

    /** {@return what a unit of investment must bring at least to go on, where it is stated} */
    public OptionalDouble threshold() {
        return threshold.stream().mapToDouble(least -> least).findFirst();
    }

    /** {@return the year whose prices are meant; 0 where none is stated} */
    public int priceYear() {
        return priceYear;
    }

    /** {@return the choices behind the ratio} */
    public Convention convention() {
        return convention;
    }

    /** {@return what is put in} */
    public List<Investment> inputs() {
        return inputs;
    }

    /** {@return the outcomes with their values and steps} */
    public List<ValuedOutcome> outcomes() {
        return outcomes;
    }

    /** {@return money that moves between parties} */
    public List<Transfer> transfers() {
        return transfers;
    }

    /** {@return dated exchange rates} */
    public List<ExchangeRate> exchangeRates() {
        return rates;
    }

    /** {@return the index between price years; empty where there is none} */
    public Optional<PriceIndex> priceIndex() {
        return index;
    }

    /** {@return whether any outcome carries a money value} */
    public boolean isValued() {
        return outcomes.stream().anyMatch(outcome -> !outcome.values().isEmpty());
    }

    /** {@return everything that is wrong, doubtful or to be asked about; see {@link SroiPlan#compile}} */
    public List<Problem> check() {
        return SroiPlan.compile(this).problems();
    }

    @Override
    public Args args() {
        return impact.args()
                .with("currency", currency)
                .unless("price-year", (double) priceYear, 0.0)
                .with("convention", convention)
                .with("inputs", inputs)
                .replace("outcomes", outcomes)
                .with("transfers", transfers)
                .with("exchange-rates", rates)
                .with("price-index", index)
                .unless("purpose", decides ? "decide" : "report", "report")
                .with("threshold", threshold)
                .with(EXTRAS, extras);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SroiStudy that && args().equals(that.args());
    }

    @Override
    public int hashCode() {
        return impact.hashCode();
    }

    @Override
    public String toString() {
        return name() + ": " + impact.outcomes().size() + " outcomes, " + inputs.size() + " inputs, " + convention;
    }
}
