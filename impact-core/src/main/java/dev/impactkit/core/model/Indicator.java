// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Note;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import dev.impactkit.core.Shaped;

/**
 * Something that shows whether an outcome happens. Outcomes refer to it by its id.
 *
 * @param id the name it is known by in the study
 * @param name for people
 * @param unit or scale; empty where not said
 * @param note where this is known from
 */
public record Indicator(String id, String name, String unit, Note note) implements Shaped {

    /** The written form. */
    public static final Shape<Indicator> SHAPE = Shape.of(
                    "indicator",
                    "Something that shows whether an outcome happens.",
                    a -> new Indicator(a.text("id"), a.text("name", a.text("id")), a.text("unit"), Note.of(a)),
                    Param.required("id", Kind.id(), "the name it is known by in the study"),
                    Param.optional("name", Kind.text(), "for people").or("the id"),
                    Param.optional("unit", Kind.text(), "unit or scale"))
            .noted();

    /** Checks that it has an id. */
    public Indicator {
        Require.text("id of an indicator", id);
    }

    /**
     * {@return an indicator}
     *
     * @param id the name it is known by in the study
     * @param name for people
     */
    public static Indicator of(String id, String name) {
        return new Indicator(id, name, "", Note.NONE);
    }

    @Override
    public Args args() {
        return note.in(Args.of("id", id).unless("name", name, id).with("unit", unit));
    }
}
