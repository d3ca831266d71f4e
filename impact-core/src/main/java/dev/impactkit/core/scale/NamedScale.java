// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.scale;

import dev.impactkit.core.Args;
import dev.impactkit.core.Item;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import java.util.List;
import java.util.Optional;

/**
 * A scale that several indicators share.
 *
 * @param id the name it is known by in the study
 * @param name for people
 * @param version of it; empty where there is one only
 * @param source where it was published; empty where not said
 * @param licence under which it may be used; empty where not said
 * @param scale itself; empty where the study does not say it yet
 */
public record NamedScale(String id, String name, String version, String source, String licence, Optional<Scale> scale)
        implements Item {

    /** The written form. */
    public static final Shape<NamedScale> SHAPE = Shape.of(
                    "named-scale",
                    "A scale that several indicators share.",
                    a -> new NamedScale(
                            a.text("id"),
                            a.text("name", a.text("id")),
                            a.text("version"),
                            a.text("source"),
                            a.text("licence"),
                            Scales.inLine(a)),
                    Param.required("id", Kind.id(), "the name it is known by in the study"),
                    Param.optional("name", Kind.text(), "for people").or("the id"),
                    Param.optional("version", Kind.text(), "of it"),
                    Param.optional("source", Kind.text(), "where it was published"),
                    Param.optional("licence", Kind.text(), "under which it may be used"))
            .with(Scales.ROOM);

    /** Checks that it has an id. */
    public NamedScale {
        Require.text("id of a scale", id);
    }

    /**
     * {@return a scale under a name}
     *
     * @param id the name it is known by in the study
     * @param scale itself
     */
    public static NamedScale of(String id, Scale scale) {
        return new NamedScale(id, id, "", "", "", Optional.of(scale));
    }

    @Override
    public Args args() {
        return Args.of("id", id)
                .unless("name", name, id)
                .with("version", version)
                .with("source", source)
                .with("licence", licence)
                .with(Scales.ROOM, scale.map(List::of).orElse(List.of()));
    }
}
