// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi.convention;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import dev.impactkit.core.Shaped;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.sroi.step.DropOff;
import dev.impactkit.sroi.step.Reduction;
import dev.impactkit.sroi.step.Terms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The choices behind a ratio, as one immutable value: a named preset and what the study changes of it.
 *
 * <p>Every choice is a parameter of {@link #SHAPE}; the conventions page of the documentation gives the formula of each.
 */
public final class Convention implements Shaped {

    private static final Kind WHEN = Kind.choice("start", "middle", "end", "continuous");
    private static final Kind WHERE = Kind.choice("numerator", "denominator");

    /** Named here and not taken from the catalogue, whose entries are conventions: neither class waits for the other. */
    private static final String[] PRESETS = {
        "sroi-guide", "value-map", "green-book-2022", "nz-cbax-2024", "nl-mkba-2021", "undiscounted"
    };

    private static final String[] SCHEDULES = {"green-book-2022", "nz-cbax-2024"};

    /** Every choice but the preset, in the order of the documentation. */
    private static final List<Param> CHOICES = List.of(
            Param.optional("discount-rate", Kind.rate(), "yearly rate, the same for all years"),
            Param.optional("schedule", Kind.choice(SCHEDULES), "published rates that decline with time"),
            Param.optional("benefits", WHEN, "when within its year a benefit falls"),
            Param.optional("inputs", WHEN, "when within its year an input falls"),
            Param.optional("capital", WHEN, "when within its year capital is spent"),
            Param.optional("after-adds-year", Kind.flag(), "whether an outcome after the activity starts a year later"),
            Param.optional(
                    "shares-of", Kind.choice("remaining", "gross"), "what shares are shares of, unless they say"),
            Param.optional(
                    "drop-off-form", Kind.choice("geometric", "linear"), "how a drop-off goes on, unless it says"),
            Param.optional(
                    "drop-off-from", Kind.choice("second-year", "first-year"), "when it first bites, unless it says"),
            Param.optional(
                    "duration-from", Kind.choice("start", "end"), "of the activity, that a duration counts from"),
            Param.optional("horizon", Kind.count(1, 1000), "programme years looked at; later ones are cut off"),
            Param.optional("negatives", WHERE, "where negative outcomes stand in the ratio"),
            Param.optional(
                    "fiscal-savings",
                    Kind.choice("numerator", "denominator", "apart"),
                    "where values that land on a public budget stand in the ratio"),
            Param.optional(
                    "investment-basis",
                    Kind.choice("all-inputs", "public-means", "net-of-earned-income"),
                    "which inputs are the investment"),
            Param.optional("volunteer-time", Kind.choice("counted", "not-counted"), "as an input"),
            Param.optional("beneficiary-time", Kind.choice("counted", "not-counted"), "as an input"),
            Param.optional(
                    "median-income", Kind.amount(0, Double.POSITIVE_INFINITY), "turns distributional weights on"),
            Param.optional("income-elasticity", Kind.number(0, 10), "of the marginal value of income, for weights"));

    /** The written form: a preset's name, or a map with it and the changes. */
    public static final Shape<Convention> SHAPE = Shape.of(
                    "convention",
                    "The choices behind a ratio.",
                    a -> Presets.convention(a.text("preset", "sroi-guide")).changed(a),
                    Param.optional("preset", Kind.choice(PRESETS), "the choices to start from")
                            .or("sroi-guide"))
            .and(CHOICES)
            .inline();

    private final String preset;
    private final Args choices;
    private final Args standard;
    private final Args changes;

    private Convention(String preset, Args choices, Args standard) {
        this.preset = preset;
        this.choices = choices;
        this.standard = standard;
        this.changes = changes(choices, standard);
        Require.that(
                !(choices.has("discount-rate") && choices.has("schedule")),
                "A convention has either one discount rate or a schedule.");
    }

    static Convention preset(String name, Args choices) {
        return new Convention(name, choices, choices);
    }

    /**
     * {@return the same convention with one choice changed}
     *
     * @param choice name of the parameter
     * @param value as {@link Args} carries it
     * @throws IllegalArgumentException if there is no such choice, or if it has no such word
     */
    public Convention with(String choice, Object value) {
        Optional<Param> param =
                CHOICES.stream().filter(one -> one.name().equals(choice)).findFirst();
        Require.that(param.isPresent(), "A convention has no choice " + choice + ".");
        List<String> words = param.map(one -> one.kind().words()).orElse(List.of());
        Require.that(
                words.isEmpty() || words.contains(value),
                "The choice " + choice + " of a convention is one of " + words + ", not " + value + ".");
        // A plain number is an amount, for whoever writes 0.05.
        boolean plain = value instanceof Double && param.get().kind().form() == Kind.Form.AMOUNT;
        return changed(Args.of(choice, plain ? Amount.of((Double) value) : value));
    }

    /**
     * {@return the same convention with another discount rate, the same for all years}
     *
     * @param rate such as 0.05
     */
    public Convention withDiscountRate(double rate) {
        return with("discount-rate", Amount.of(rate));
    }

    private Convention changed(Args changes) {
        Map<String, Object> all = new LinkedHashMap<>(choices.values());
        changes.values().forEach((name, value) -> {
            if (!name.equals("preset")) {
                all.put(name, value);
            }
        });
        // The newer of the two ways to say a rate holds.
        if (changes.has("discount-rate") && !changes.has("schedule")) {
            all.remove("schedule");
        } else if (changes.has("schedule") && !changes.has("discount-rate")) {
            all.remove("discount-rate");
        }
        Args args = Args.NONE;
        for (Param param : CHOICES) {
            Object value = all.get(param.name());
            args = value == null ? args : args.with(param.name(), value);
        }
        return new Convention(preset, args, standard);
    }

    /** {@return the name of the preset it started from} */
    public String preset() {
        return preset;
    }

    /** {@return the constant discount rate; empty where a schedule holds} */
    public Optional<Amount> discountRate() {
        return choices.get("discount-rate", Amount.class);
    }

    /** {@return the schedule of declining rates; empty where one rate holds} */
    public Optional<Schedule> schedule() {
        return choices.get("schedule", String.class).map(Presets::schedule);
    }

    /** {@return when within its year a benefit falls} */
    public Timing benefits() {
        return Timing.of(choices.text("benefits"));
    }

    /** {@return when within its year an input falls} */
    public Timing inputs() {
        return Timing.of(choices.text("inputs"));
    }

    /** {@return when within its year capital is spent} */
    public Timing capital() {
        return Timing.of(choices.text("capital"));
    }

    /** {@return whether an outcome that starts after the activity starts a year later} */
    public boolean afterAddsYear() {
        return choices.get("after-adds-year", Boolean.class).orElse(true);
    }

    /** {@return how steps are read that do not say it themselves} */
    public Terms.Habits habits() {
        return new Terms.Habits(
                Reduction.Base.of(choices.text("shares-of")),
                DropOff.Form.of(choices.text("drop-off-form")),
                DropOff.From.of(choices.text("drop-off-from")));
    }

    /** {@return whether durations count from the end of the activity} */
    public boolean durationFromEnd() {
        return is("duration-from", "end");
    }

    /** {@return how many programme years are looked at; empty where all are} */
    public Optional<Integer> horizon() {
        return choices.get("horizon", Double.class).map(Double::intValue);
    }

    /**
     * {@return whether a choice stands so}
     *
     * @param choice name of the parameter
     * @param word one of its words
     */
    public boolean is(String choice, String word) {
        return choices.text(choice).equals(word);
    }

    /** {@return median income, which turns distributional weights on} */
    public Optional<Amount> medianIncome() {
        return choices.get("median-income", Amount.class);
    }

    /** {@return elasticity of the marginal value of income; 1.3 unless the study says otherwise} */
    public double incomeElasticity() {
        return choices.number("income-elasticity", 1.3);
    }

    /** {@return every choice, the preset left out} */
    public Args choices() {
        return choices;
    }

    /** {@return what differs from the preset: the study's own choices} */
    public Args changes() {
        return changes;
    }

    private static Args changes(Args choices, Args standard) {
        Args changes = Args.NONE;
        for (Map.Entry<String, Object> choice : choices.values().entrySet()) {
            if (!Optional.of(choice.getValue()).equals(standard.get(choice.getKey(), Object.class))) {
                changes = changes.with(choice.getKey(), choice.getValue());
            }
        }
        return changes;
    }

    @Override
    public Args args() {
        Args args = Args.of("preset", preset);
        for (Map.Entry<String, Object> change : changes.values().entrySet()) {
            args = args.with(change.getKey(), change.getValue());
        }
        return args;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Convention that && preset.equals(that.preset) && choices.equals(that.choices);
    }

    @Override
    public int hashCode() {
        return choices.hashCode();
    }

    /** {@return the preset's name, and the changes where there are any} */
    @Override
    public String toString() {
        return changes.values().isEmpty() ? preset : preset + " with " + changes;
    }
}
