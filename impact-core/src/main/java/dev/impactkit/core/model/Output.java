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
 * A countable direct product of an activity. It is counted, never valued.
 *
 * @param id the name it is known by in the study
 * @param of the activity; empty where the chain says it
 * @param name for people
 * @param quantity how many
 * @param unit of the quantity; empty where not said
 * @param note where this is known from
 */
public record Output(String id, String of, String name, Optional<Amount> quantity, String unit, Note note)
        implements Item {

    /** The written form. */
    public static final Shape<Output> SHAPE = Shape.of(
                    "output",
                    "A countable direct product of an activity.",
                    a -> new Output(
                            a.text("id"),
                            a.text("of"),
                            a.text("name", a.text("id")),
                            a.get("quantity", Amount.class),
                            a.text("unit"),
                            Note.of(a)),
                    Param.required("id", Kind.id(), "the name it is known by in the study"),
                    Param.optional("of", Kind.reference(), "the activity"),
                    Param.optional("name", Kind.text(), "for people").or("the id"),
                    Param.optional("quantity", Kind.amount(), "how many"),
                    Param.optional("unit", Kind.text(), "of the quantity"))
            .noted();

    /** Checks that it has an id. */
    public Output {
        Require.text("id of an output", id);
    }

    /**
     * {@return an output that is not counted yet}
     *
     * @param id the name it is known by in the study
     * @param activity id of the activity that makes it
     * @param name for people
     */
    public static Output of(String id, String activity, String name) {
        return new Output(id, activity, name, Optional.empty(), "", Note.NONE);
    }

    /**
     * {@return the same output counted}
     *
     * @param many how many
     * @param each what one of them is
     */
    public Output counted(Amount many, String each) {
        return new Output(id, of, name, Optional.of(many), each, note);
    }

    @Override
    public Args args() {
        return note.in(Args.of("id", id)
                .with("of", of)
                .unless("name", name, id)
                .with("quantity", quantity)
                .with("unit", unit));
    }
}
