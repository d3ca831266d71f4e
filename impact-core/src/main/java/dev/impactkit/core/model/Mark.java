// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Note;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import dev.impactkit.core.Shaped;
import dev.impactkit.core.scale.Percentage;
import java.util.Optional;

/**
 * A number that an indicator is held against: its baseline, target or threshold.
 *
 * @param value on the scale of the indicator
 * @param parts numerator and denominator it was made of, where it is a percentage and they are known
 * @param wave at which it was or will be measured; empty where not said
 * @param note where it is known from, and of which day it is
 */
public record Mark(double value, Optional<Percentage> parts, String wave, Note note) implements Shaped {

    /** The written form. */
    public static final Shape<Mark> SHAPE = Shape.of(
                    "mark",
                    "A number that an indicator is held against.",
                    Mark::of,
                    Param.optional("value", Kind.number(), "on the scale of the indicator")
                            .or("numerator / denominator"),
                    Param.optional("numerator", Kind.number(0, 1e15), "of a percentage: how many of them"),
                    Param.optional("denominator", Kind.number(0, 1e15), "of a percentage: how many there are"),
                    Param.optional("wave", Kind.reference(), "at which it is measured"))
            .inline()
            .noted();

    /** Checks that value and parts agree. */
    public Mark {
        Require.finite("value of a mark", value);
        double said = value;
        parts.ifPresent(both -> Require.that(
                both.share().orElse(Double.NaN) == said,
                () -> "The value (" + said + ") must be " + both + ", or be left out."));
    }

    private static Mark of(Args a) {
        boolean parts = a.has("numerator") || a.has("denominator");
        Require.that(
                parts ? a.has("numerator") && a.has("denominator") : a.has("value"),
                "Here stands a value, or a numerator and a denominator.");
        if (!parts) {
            return new Mark(a.number("value"), Optional.empty(), a.text("wave"), Note.of(a));
        }
        Percentage both = new Percentage(a.number("numerator"), a.number("denominator"));
        Require.that(both.denominator() > 0, "The denominator must be above 0.");
        double share = both.share().orElseThrow();
        return new Mark(a.number("value", share), Optional.of(both), a.text("wave"), Note.of(a));
    }

    /**
     * {@return a number without more}
     *
     * @param value on the scale of the indicator
     */
    public static Mark of(double value) {
        return new Mark(value, Optional.empty(), "", Note.NONE);
    }

    /**
     * {@return a percentage with both its parts}
     *
     * @param parts numerator and denominator, which is above 0
     */
    public static Mark of(Percentage parts) {
        return of(Args.of("numerator", parts.numerator()).with("denominator", parts.denominator()));
    }

    @Override
    public Args args() {
        Args args = parts.map(both -> Args.of("numerator", both.numerator()).with("denominator", both.denominator()))
                .orElseGet(() -> Args.of("value", value));
        return note.in(args.with("wave", wave));
    }
}
