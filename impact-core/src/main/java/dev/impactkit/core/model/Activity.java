// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

import dev.impactkit.core.Args;
import dev.impactkit.core.Item;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Note;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import dev.impactkit.core.plan.Amount;
import java.util.Optional;

/**
 * Something that is done.
 *
 * @param id the name it is known by in the study
 * @param name for people
 * @param hours worked on it, a key by which shared costs may be split
 * @param people reached by it, a key by which shared costs may be split
 * @param note where this is known from
 */
public record Activity(String id, String name, Optional<Amount> hours, Optional<Amount> people, Note note)
        implements Item {

    /** The written form. */
    public static final Shape<Activity> SHAPE = Shape.of(
                    "activity",
                    "Something that is done.",
                    a -> new Activity(
                            a.text("id"),
                            a.text("name", a.text("id")),
                            a.get("hours", Amount.class),
                            a.get("people", Amount.class),
                            Note.of(a)),
                    Param.required("id", Kind.id(), "the name it is known by in the study"),
                    Param.optional("name", Kind.text(), "for people").or("the id"),
                    Param.optional(
                            "hours",
                            Kind.amount(0, Double.POSITIVE_INFINITY),
                            "worked on it; shared costs may follow it"),
                    Param.optional(
                            "people",
                            Kind.amount(0, Double.POSITIVE_INFINITY),
                            "reached by it; shared costs may follow it"))
            .noted();

    /** Checks that it has an id. */
    public Activity {
        Require.text("id of an activity", id);
    }

    /**
     * {@return an activity}
     *
     * @param id the name it is known by in the study
     * @param name for people
     */
    public static Activity of(String id, String name) {
        return new Activity(id, name, Optional.empty(), Optional.empty(), Note.NONE);
    }

    @Override
    public Args args() {
        return note.in(
                Args.of("id", id).unless("name", name, id).with("hours", hours).with("people", people));
    }
}
