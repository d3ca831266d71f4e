// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Args;
import dev.impactkit.core.Item;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A moment at which people are asked.
 *
 * @param id the name it is known by in the study
 * @param name for people
 * @param date around which it was held; empty where not said
 * @param remembered whether people were asked later how it had been then (a then-test)
 */
public record Wave(String id, String name, Optional<LocalDate> date, boolean remembered) implements Item {

    /** The written form. */
    public static final Shape<Wave> SHAPE = Shape.of(
            "wave",
            "A moment at which people are asked.",
            a -> new Wave(
                    a.text("id"),
                    a.text("name", a.text("id")),
                    a.get("date", LocalDate.class),
                    a.get("remembered", Boolean.class).orElse(false)),
            Param.required("id", Kind.id(), "the name it is known by in the study"),
            Param.optional("name", Kind.text(), "for people").or("the id"),
            Param.optional("date", Kind.date(), "around which it is held"),
            Param.optional("remembered", Kind.flag(), "whether people are asked later how it was then")
                    .or("no"));

    /**
     * A moment at which people were asked there and then.
     *
     * @param id the name it is known by in the study
     * @param name for people
     * @param date around which it was held; empty where not said
     */
    public Wave(String id, String name, Optional<LocalDate> date) {
        this(id, name, date, false);
    }

    /** Checks that it has an id. */
    public Wave {
        Require.text("id of a wave", id);
    }

    @Override
    public Args args() {
        Args args = Args.of("id", id).unless("name", name, id).with("date", date);
        return remembered ? args.with("remembered", true) : args;
    }
}
