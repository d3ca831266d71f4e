// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.Args;
import dev.impactkit.core.Item;
import dev.impactkit.core.Note;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import dev.impactkit.core.data.Comparison;
import dev.impactkit.core.estimate.Estimate;
import dev.impactkit.core.model.Outcome;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.core.plan.Measurement;
import dev.impactkit.sroi.step.ValuationStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An outcome with its values and steps: one row of a value map. Written in code it reads like one:
 *
 * <pre>{@code
 * ValuedOutcome.named("full-time work").of("trainees").
 *         quantity(triangular(30, 42, 50)).valuedAt(eur(8_400).perYear()).lastingYears(3).
 *         less(deadweight(0.20), attributionToOthers(0.15), dropOff(0.10))
 * }</pre>
 *
 * <p>Immutable: every word returns a new value.
 */
public final class ValuedOutcome implements Item {

    /** The written form: an outcome, its valuation, and the entries of the step room beside them. */
    public static final Shape<ValuedOutcome> SHAPE = Shape.of(
                    "outcome",
                    "A change a stakeholder experiences, with its values and steps.",
                    (Args a) -> new ValuedOutcome(Outcome.of(a), Valuation.of(a)),
                    Stream.concat(Outcome.SHAPE.params().stream(), Valuation.PARAMS.stream())
                            .toArray(Param[]::new))
            .noted()
            .with("step");

    private final Outcome outcome;
    private final Valuation valuation;
    private final StepKinds kinds;

    ValuedOutcome(Outcome outcome, Valuation valuation) {
        this.outcome = outcome;
        this.valuation = valuation;
        this.kinds = StepKinds.of(valuation.steps());
    }

    /**
     * {@return an outcome; its id is the name in lower case with hyphens}
     *
     * @param name for people
     */
    public static ValuedOutcome named(String name) {
        String id = Require.text("name of an outcome", name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("(^[-0-9]+|-+$)", "");
        return new ValuedOutcome(Outcome.of(id, "", name), Valuation.NONE);
    }

    /**
     * {@return an outcome without values}
     *
     * @param outcome the outcome
     */
    public static ValuedOutcome of(Outcome outcome) {
        return new ValuedOutcome(outcome, Valuation.NONE);
    }

    /**
     * {@return the same for a stakeholder}
     *
     * @param stakeholder id of who experiences it
     */
    public ValuedOutcome of(String stakeholder) {
        return new ValuedOutcome(outcome.forStakeholder(stakeholder), valuation);
    }

    /**
     * {@return the same with a quantity}
     *
     * @param amount how much change
     */
    public ValuedOutcome quantity(Amount amount) {
        return new ValuedOutcome(outcome.withQuantity(amount), valuation);
    }

    /**
     * {@return the same with a quantity}
     *
     * @param number how much change
     */
    public ValuedOutcome quantity(double number) {
        return quantity(Amount.of(number));
    }

    /**
     * {@return the same with a quantity}
     *
     * @param estimate of how much change
     */
    public ValuedOutcome quantity(Estimate estimate) {
        return quantity(Amount.of(estimate));
    }

    /**
     * {@return the same with a quantity counted in data}
     *
     * @param how it is counted, such as {@link dev.impactkit.core.data.Improved}
     */
    public ValuedOutcome quantity(Measurement how) {
        return quantity(new Amount.Measured(how, Note.NONE));
    }

    /**
     * {@return the same, its quantity less what would have come about anyway, as another group shows}
     *
     * @param group id of the group in the same data
     */
    public ValuedOutcome against(String group) {
        return new ValuedOutcome(outcome.comparedWith(Comparison.against(group)), valuation);
    }

    /** {@return the same as a harm} */
    public ValuedOutcome asNegative() {
        return new ValuedOutcome(outcome.asNegative(), valuation);
    }

    /**
     * {@return the same with one more value; values add up}
     *
     * @param value of one unit
     */
    public ValuedOutcome valuedAt(Proxy value) {
        List<Proxy> more = new ArrayList<>(valuation.values());
        more.add(value);
        return with("values", more);
    }

    /**
     * {@return the same lasting so long}
     *
     * @param years 0 or more, parts of a year count as parts
     */
    public ValuedOutcome lastingYears(double years) {
        return lasting(Amount.of(years));
    }

    /**
     * {@return the same lasting so long}
     *
     * @param years in years
     */
    public ValuedOutcome lasting(Amount years) {
        return with("lasts", years);
    }

    /** {@return the same starting after the activity} */
    public ValuedOutcome startingAfter() {
        return with("starts", "after");
    }

    /**
     * {@return the same with these steps; a step of a key that is there already takes its place}
     *
     * @param steps deductions, factors, corrections and profiles
     */
    public ValuedOutcome less(ValuationStep... steps) {
        List<ValuationStep> all = new ArrayList<>(valuation.steps());
        for (ValuationStep step : steps) {
            int there = all.stream().map(ValuationStep::key).toList().indexOf(step.key());
            if (there >= 0) {
                all.set(there, step);
            } else {
                all.add(step);
            }
        }
        return with("step", all);
    }

    /**
     * {@return the same without these steps}
     *
     * @param keys such as {@code deadweight}
     */
    public ValuedOutcome without(String... keys) {
        List<String> gone = Arrays.asList(keys);
        return with(
                "step",
                valuation.steps().stream()
                        .filter(step -> !gone.contains(step.key()))
                        .toList());
    }

    /**
     * {@return the same with the note on its quantity}
     *
     * @param note where it is known from
     */
    public ValuedOutcome because(Note note) {
        return new ValuedOutcome(outcome.because(note), valuation);
    }

    private ValuedOutcome with(String param, Object value) {
        return new ValuedOutcome(outcome, Valuation.of(valuation.in(Args.NONE).replace(param, value)));
    }

    /** {@return the outcome without its valuation} */
    public Outcome outcome() {
        return outcome;
    }

    Valuation valuation() {
        return valuation;
    }

    @Override
    public String id() {
        return outcome.id();
    }

    /**
     * {@return id of the stakeholder on whose account a value lands: who experiences the outcome, where it names nobody else}
     *
     * @param value one of the values of this outcome
     */
    public String account(Proxy value) {
        return value.accruesTo().isEmpty() ? outcome.stakeholder() : value.accruesTo();
    }

    /** {@return the values that add up} */
    public List<Proxy> values() {
        return valuation.values();
    }

    /** {@return other values, to compare with; never added} */
    public List<Proxy> alternatives() {
        return valuation.alternatives();
    }

    /** Its values, then their alternatives. */
    List<Proxy> priced() {
        if (alternatives().isEmpty()) {
            return values();
        }
        List<Proxy> all = new ArrayList<>(values());
        all.addAll(alternatives());
        return all;
    }

    /** {@return how many years it lasts; empty for one} */
    public Optional<Amount> lasts() {
        return valuation.lasts();
    }

    /** {@return whether it starts after the activity} */
    public boolean startsAfter() {
        return valuation.after();
    }

    /** {@return the steps in the order written} */
    public List<ValuationStep> steps() {
        return valuation.steps();
    }

    /** The steps by what they do. */
    StepKinds kinds() {
        return kinds;
    }

    @Override
    public Function<String, Optional<?>> byName() {
        return name -> switch (name) {
            case "id" -> Optional.of(id());
            case "quantity" -> outcome.quantity();
            case "net-effect" -> outcome.comparison();
            case "values" -> some(values());
            case "alternatives" -> some(alternatives());
            case "lasts" -> lasts();
            case "step" -> some(steps());
            default -> args().get(name, Object.class);
        };
    }

    private static Optional<?> some(List<?> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    @Override
    public Args args() {
        return outcome.note().in(valuation.in(outcome.args()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ValuedOutcome that && outcome.equals(that.outcome) && valuation.equals(that.valuation);
    }

    @Override
    public int hashCode() {
        return outcome.hashCode() * 31 + valuation.hashCode();
    }

    @Override
    public String toString() {
        return args().toString();
    }
}
