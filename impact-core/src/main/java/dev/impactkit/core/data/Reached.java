// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Numerals;
import dev.impactkit.core.Param;
import dev.impactkit.core.Shape;
import java.util.List;

/**
 * People who are at a level or better at a wave: in work, contented.
 *
 * <p>\( N \cdot k / n \): of n who answered, k are there; N people are in the group.
 *
 * @param indicator id of the indicator
 * @param at id of the wave
 * @param level as a number of the scale; where less is better, at most so much
 * @param group id of the group; empty for our own
 * @param data id of the data source; empty where one only asks for the indicator
 */
public record Reached(String indicator, String at, double level, String group, String data) implements PerPerson {

    /** The written form. */
    public static final Shape<Reached> SHAPE = Shape.of(
            "reached",
            "People who are at a level or better at a wave.",
            a -> new Reached(a.text("indicator"), a.text("at"), a.number("level"), a.text("group"), a.text("data")),
            Param.required("indicator", Kind.reference(), "what was asked"),
            Param.required("at", Kind.reference(), "the wave"),
            Param.required("level", Kind.number(), "the level, as a number of the scale"),
            Param.optional("group", Kind.reference(), "whom it is counted among")
                    .or("our own group"),
            Param.optional("data", Kind.reference(), "the table it is counted in")
                    .or("the one that asks for it"));

    @Override
    public String key() {
        return SHAPE.key();
    }

    @Override
    public List<Param> params() {
        return SHAPE.params();
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part(1, List.of(at), (x, sense) -> sense * (x[0] - level) >= 0 ? 1 : 0));
    }

    @Override
    public PerPerson at(String wave) {
        return new Reached(indicator, wave, level, group, data);
    }

    @Override
    public boolean isShare() {
        return true;
    }

    @Override
    public String counted() {
        return "at " + Numerals.exact(level) + " or better";
    }

    @Override
    public Args args() {
        return Args.of("indicator", indicator)
                .with("at", at)
                .with("level", level)
                .with("group", group)
                .with("data", data);
    }
}
