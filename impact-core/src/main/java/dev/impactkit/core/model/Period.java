// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import dev.impactkit.core.Shaped;
import java.time.LocalDate;

/**
 * The days the programme runs, both included. Its first year is year 0 of every calculation.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record Period(LocalDate from, LocalDate to) implements Shaped {

    /** The written form. */
    public static final Shape<Period> SHAPE = Shape.of(
            "period",
            "The days the programme runs.",
            a -> new Period(a.need("from", LocalDate.class), a.need("to", LocalDate.class)),
            Param.required("from", Kind.date(), "first day"),
            Param.required("to", Kind.date(), "last day"));

    /** Checks the order. */
    public Period {
        Require.that(
                !to.isBefore(from),
                "The period ends (" + to + ") before it starts (" + from + ")." + System.lineSeparator()
                        + "Maybe the two days are exchanged.");
    }

    /** {@return the first calendar year, year 0} */
    public int firstYear() {
        return from.getYear();
    }

    /** {@return how many calendar years it touches, at least 1} */
    public int years() {
        return to.getYear() - from.getYear() + 1;
    }

    @Override
    public Args args() {
        return Args.of("from", from).with("to", to);
    }
}
