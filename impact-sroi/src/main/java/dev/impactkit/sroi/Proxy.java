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
import java.util.Optional;
import java.util.function.Function;

/**
 * The money value of one unit of an outcome, with everything a reader needs to judge it.
 *
 * @param id the name it is known by in the study; empty where it is the only value of its outcome
 * @param name what is priced, in words
 * @param value of one unit, in units of the currency
 * @param per how often it counts; empty where the study does not say, which is a problem
 * @param currency three capital letters; empty for the currency of the study
 * @param priceYear the year whose prices are meant; 0 for the price year of the study
 * @param unit what one unit is; empty where not said
 * @param method how the value was found, such as {@code avoided-cost}; empty where not said
 * @param accruesTo id of the stakeholder on whose account it lands; empty for the one who experiences the outcome
 * @param place where it was found; empty where not said
 * @param licence under which it may be used; empty where not said
 * @param cashable share of it that can really be released from a budget
 * @param cashableAfter years until then
 * @param note where it comes from
 */
public record Proxy(
        String id,
        String name,
        Amount value,
        Optional<TimeBasis> per,
        String currency,
        int priceYear,
        String unit,
        String method,
        String accruesTo,
        String place,
        String licence,
        Optional<Amount> cashable,
        int cashableAfter,
        Note note)
        implements Item {

    /** The method of values in life-satisfaction years, which distributional weights leave alone. */
    public static final String WELLBEING = "wellbeing";

    /** The written form. */
    public static final Shape<Proxy> SHAPE = Shape.of(
                    "value",
                    "The money value of one unit of an outcome.",
                    Proxy::of,
                    Param.optional("id", Kind.id(), "the name it is known by; needed where an outcome has several"),
                    Param.optional("proxy", Kind.text(), "what is priced, in words"),
                    Param.required("value", Kind.amount(), "of one unit, in units of the currency"),
                    Param.optional("per", Kind.choice("event", "year", "lifetime"), "how often it counts"),
                    Param.optional("currency", Kind.text(), "three capital letters")
                            .or("that of the study"),
                    Param.optional("price-year", Kind.count(1900, 2200), "the year whose prices are meant")
                            .or("that of the study"),
                    Param.optional("unit", Kind.text(), "what one unit is"),
                    Param.optional(
                            "method",
                            Kind.choice(
                                    "avoided-cost",
                                    "replacement-cost",
                                    "market-price",
                                    "stated-preference",
                                    "revealed-preference",
                                    WELLBEING,
                                    "fiscal",
                                    "other"),
                            "how the value was found"),
                    Param.optional("accrues-to", Kind.reference(), "on whose account it lands")
                            .or("the stakeholder of the outcome"),
                    Param.optional("place", Kind.text(), "where it was found"),
                    Param.optional("licence", Kind.text(), "under which it may be used"),
                    Param.optional("cashable", Kind.share(), "share that can be released from a budget"),
                    Param.optional("cashable-after", Kind.count(0, 100), "years until then")
                            .or("0"))
            .noted();

    private static Proxy of(Args a) {
        return new Proxy(
                a.text("id"),
                a.text("proxy"),
                a.need("value", Amount.class),
                a.get("per", String.class).map(TimeBasis::of),
                a.text("currency"),
                (int) a.number("price-year", 0),
                a.text("unit"),
                a.text("method"),
                a.text("accrues-to"),
                a.text("place"),
                a.text("licence"),
                a.get("cashable", Amount.class),
                (int) a.number("cashable-after", 0),
                Note.of(a));
    }

    /**
     * A price whose time basis is still to be said: there is no value without one.
     *
     * @param value of one unit
     * @param currency three capital letters; empty for the currency of the study
     */
    public record Price(Amount value, String currency) {

        /** {@return a value that counts in each benefit year} */
        public Proxy perYear() {
            return per(TimeBasis.YEAR);
        }

        /** {@return a value that counts once, when the event happens} */
        public Proxy perEvent() {
            return per(TimeBasis.EVENT);
        }

        /** {@return a value that counts once, for a whole life} */
        public Proxy perLifetime() {
            return per(TimeBasis.LIFETIME);
        }

        private Proxy per(TimeBasis basis) {
            return of(Args.of("value", value).with("per", basis.word()).with("currency", currency));
        }
    }

    /**
     * {@return a price in euros}
     *
     * @param value of one unit
     */
    public static Price eur(double value) {
        return new Price(Amount.of(value), "EUR");
    }

    /**
     * {@return a price in pounds sterling}
     *
     * @param value of one unit
     */
    public static Price gbp(double value) {
        return new Price(Amount.of(value), "GBP");
    }

    /**
     * {@return a price in the currency of the study}
     *
     * @param value of one unit, an estimate for example
     */
    public static Price price(Amount value) {
        return new Price(value, "");
    }

    /**
     * {@return the same value under an id}
     *
     * @param name the name it is known by in the study
     */
    public Proxy as(String name) {
        return with("id", Require.text("id of a value", name));
    }

    /**
     * {@return the same value landing on another account}
     *
     * @param stakeholder id of the stakeholder on whose account it lands
     */
    public Proxy accruingTo(String stakeholder) {
        return with("accrues-to", stakeholder);
    }

    /**
     * {@return the same value with the method it was found by}
     *
     * @param word such as {@code avoided-cost}
     */
    public Proxy foundBy(String word) {
        return with("method", word);
    }

    /**
     * {@return the same value with its provenance}
     *
     * @param told where it comes from
     */
    public Proxy because(Note told) {
        return of(told.in(args()));
    }

    private Proxy with(String param, Object changed) {
        return of(args().replace(param, changed));
    }

    /** {@return its id within its outcome; "value" where it is the only one} */
    public String key() {
        return id.isEmpty() ? "value" : id;
    }

    /** {@return what is priced, for people} */
    public String title() {
        return name.isEmpty() ? key() : name;
    }

    @Override
    public Function<String, Optional<?>> byName() {
        return name -> switch (name) {
            case "id" -> Optional.of(id).filter(word -> !word.isEmpty());
            case "value" -> Optional.of(value);
            case "cashable" -> cashable;
            default -> args().get(name, Object.class);
        };
    }

    @Override
    public Args args() {
        return note.in(Args.of("id", id)
                .with("proxy", name)
                .with("value", value)
                .with("per", per.map(TimeBasis::word))
                .with("currency", currency)
                .unless("price-year", (double) priceYear, 0.0)
                .with("unit", unit)
                .with("method", method)
                .with("accrues-to", accruesTo)
                .with("place", place)
                .with("licence", licence)
                .with("cashable", cashable)
                .unless("cashable-after", (double) cashableAfter, 0.0));
    }
}
