// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

import java.time.LocalDate;

/**
 * What one unit of a currency cost in another on a stated day. There is no rate without a date.
 *
 * @param from the currency that is converted
 * @param to the currency it becomes
 * @param rate units of {@code to} for one unit of {@code from}, above 0
 * @param on the day of the rate
 * @param source who published it
 */
public record ExchangeRate(String from, String to, double rate, LocalDate on, String source) implements Shaped {

    /** The written form. */
    public static final Shape<ExchangeRate> SHAPE = Shape.of(
            "exchange-rate",
            "A dated exchange rate.",
            a -> new ExchangeRate(
                    a.text("from"), a.text("to"), a.number("rate"), a.need("on", LocalDate.class), a.text("source")),
            Param.required("from", Kind.text(), "the currency that is converted"),
            Param.required("to", Kind.text(), "the currency it becomes"),
            Param.required("rate", Kind.number(), "units of the second for one of the first"),
            Param.required("on", Kind.date(), "the day of the rate"),
            Param.optional("source", Kind.text(), "who published it"));

    /** Checks that the rate is above 0. */
    public ExchangeRate {
        Require.that(
                Double.isFinite(rate) && rate > 0, "The exchange rate (" + rate + ") must be a finite number above 0.");
    }

    @Override
    public Args args() {
        return Args.of("from", from)
                .with("to", to)
                .with("rate", rate)
                .with("on", on)
                .with("source", source);
    }
}
