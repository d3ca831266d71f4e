// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.Args;
import dev.impactkit.core.Item;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Note;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.sroi.step.ValuationStep;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody puts in: money, goods, time.
 *
 * @param id the name it is known by in the study
 * @param name for people
 * @param from id of the stakeholder who pays or gives; empty where not said
 * @param activities ids of the activities it is for; none means all of them together
 * @param kind what is put in
 * @param amount in units of the currency; empty where hours are given
 * @param hours worked; empty where an amount is given
 * @param hourlyValue of one hour
 * @param currency three capital letters; empty for the currency of the study
 * @param priceYear the year whose prices are meant; 0 for the price year of the study
 * @param splitBy how a shared cost is split over its activities: {@code hours} or {@code people}; empty for evenly, or
 *     by the shares
 * @param shares of each activity, by id
 * @param steps corrections, such as an optimism bias
 * @param note where it comes from
 */
public record Investment(
        String id,
        String name,
        String from,
        List<String> activities,
        InvestmentKind kind,
        Optional<Amount> amount,
        Optional<Amount> hours,
        Optional<Amount> hourlyValue,
        String currency,
        int priceYear,
        String splitBy,
        Map<String, Amount> shares,
        List<ValuationStep> steps,
        Note note)
        implements Item {

    private static final Kind NOT_NEGATIVE = Kind.amount(0, Double.POSITIVE_INFINITY);

    /** The written form. */
    public static final Shape<Investment> SHAPE = Shape.of(
                    "input",
                    "What somebody puts in: money, goods, time.",
                    Investment::of,
                    Param.required("id", Kind.id(), "the name it is known by in the study"),
                    Param.optional("name", Kind.text(), "for people").or("the id"),
                    Param.optional("from", Kind.reference(), "the stakeholder who pays or gives"),
                    Param.optional("for", Kind.list(Kind.reference()), "the activity or activities it is for"),
                    Param.optional("kind", Kind.choice(InvestmentKind.words()), "what is put in")
                            .or("cash"),
                    Param.optional("amount", NOT_NEGATIVE, "in units of the currency"),
                    Param.optional("hours", NOT_NEGATIVE, "worked"),
                    Param.optional("hourly-value", NOT_NEGATIVE, "of one hour"),
                    Param.optional("currency", Kind.text(), "three capital letters")
                            .or("that of the study"),
                    Param.optional("price-year", Kind.count(1900, 2200), "the year whose prices are meant")
                            .or("that of the study"),
                    Param.optional("split-by", Kind.choice("hours", "people"), "of the activities a cost is shared by"),
                    Param.optional("shares", Kind.named(Kind.share()), "of each activity a cost is shared by"))
            .noted()
            .with("step");

    /** Copies, and checks that there is an id. */
    public Investment {
        Require.text("id of an input", id);
        activities = List.copyOf(activities);
        shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
        steps = List.copyOf(steps);
    }

    private static Investment of(Args a) {
        return new Investment(
                a.text("id"),
                a.text("name", a.text("id")),
                a.text("from"),
                a.list("for", String.class),
                InvestmentKind.of(a.text("kind")),
                a.get("amount", Amount.class),
                a.get("hours", Amount.class),
                a.get("hourly-value", Amount.class),
                a.text("currency"),
                (int) a.number("price-year", 0),
                a.text("split-by"),
                a.named("shares", Amount.class),
                a.list("step", ValuationStep.class),
                Note.of(a));
    }

    /**
     * {@return cash from somebody}
     *
     * @param id the name it is known by in the study
     * @param from id of the stakeholder who pays
     * @param amount in units of the currency of the study
     */
    public static Investment cash(String id, String from, double amount) {
        return of(Args.of("id", id).with("from", from).with("amount", Amount.of(amount)));
    }

    /**
     * {@return time of volunteers}
     *
     * @param id the name it is known by in the study
     * @param from id of the stakeholder who gives it
     * @param hours worked
     * @param hourlyValue of one hour, in units of the currency of the study
     */
    public static Investment volunteerTime(String id, String from, double hours, double hourlyValue) {
        return of(Args.of("id", id)
                .with("from", from)
                .with("kind", InvestmentKind.VOLUNTEER_TIME.word())
                .with("hours", Amount.of(hours))
                .with("hourly-value", Amount.of(hourlyValue)));
    }

    /**
     * {@return the same input for some activities}
     *
     * @param ids of the activities
     */
    public Investment forActivities(String... ids) {
        return of(args().replace("for", List.of(ids)));
    }

    /**
     * {@return the same input of another kind}
     *
     * @param other what is put in
     */
    public Investment of(InvestmentKind other) {
        return of(args().replace("kind", other.word()));
    }

    /**
     * {@return the same input with corrections}
     *
     * @param corrections such as an optimism bias
     */
    public Investment with(ValuationStep... corrections) {
        return of(args().replace("step", List.of(corrections)));
    }

    /** {@return the path of its amount} */
    public String amountPath() {
        return id + ".amount";
    }

    @Override
    public Args args() {
        return note.in(Args.of("id", id)
                        .unless("name", name, id)
                        .with("from", from)
                        .with("for", activities)
                        .unless("kind", kind.word(), InvestmentKind.CASH.word())
                        .with("amount", amount)
                        .with("hours", hours)
                        .with("hourly-value", hourlyValue)
                        .with("currency", currency)
                        .unless("price-year", (double) priceYear, 0.0)
                        .with("split-by", splitBy)
                        .with("shares", shares))
                .with("step", steps);
    }
}
