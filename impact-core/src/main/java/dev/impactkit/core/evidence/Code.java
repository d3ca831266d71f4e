// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import dev.impactkit.core.Shaped;

/**
 * A theme statements are marked with.
 *
 * @param id the name it is known by in the codebook
 * @param name for people
 * @param under the wider theme it belongs to; empty where it stands at the top
 * @param definition when to use it and when not; empty where not said
 */
public record Code(String id, String name, String under, String definition) implements Shaped {

    /** The written form. */
    public static final Shape<Code> SHAPE = Shape.of(
            "code",
            "A theme statements are marked with.",
            a -> new Code(a.text("id"), a.text("name", a.text("id")), a.text("under"), a.text("definition")),
            Param.required("id", Kind.id(), "the name it is known by in the codebook"),
            Param.optional("name", Kind.text(), "for people").or("the id"),
            Param.optional("under", Kind.reference(), "the wider theme it belongs to"),
            Param.optional("definition", Kind.text(), "when to use it and when not"));

    /** Checks that it has an id. */
    public Code {
        Require.text("id of a code", id);
    }

    /**
     * {@return a code at the top}
     *
     * @param id the name it is known by in the codebook
     */
    public static Code of(String id) {
        return new Code(id, id, "", "");
    }

    /**
     * {@return the same code below another}
     *
     * @param parent the wider theme
     */
    public Code under(String parent) {
        return new Code(id, name, parent, definition);
    }

    @Override
    public Args args() {
        return Args.of("id", id).unless("name", name, id).with("under", under).with("definition", definition);
    }
}
