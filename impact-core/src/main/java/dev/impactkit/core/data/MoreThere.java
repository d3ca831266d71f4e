// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Numerals;
import dev.impactkit.core.Param;
import dev.impactkit.core.Shape;
import java.util.List;

/**
 * How many more people are at a level or better at one wave than at another, where others may have answered each time: a
 * repeated cross-section.
 *
 * <p>\( N (k_1 / n_1 - k_0 / n_0) \), of either sign.
 *
 * @param indicator id of the indicator
 * @param from id of the wave before
 * @param to id of the wave after
 * @param level as a number of the scale
 * @param group id of the group; empty for our own
 * @param data id of the data source; empty where one only asks for the indicator
 */
public record MoreThere(String indicator, String from, String to, double level, String group, String data)
        implements PerPerson {

    /** The written form. */
    public static final Shape<MoreThere> SHAPE = Shape.of(
            "more-there",
            "How many more people are at a level at one wave than at another; others may have answered.",
            a -> new MoreThere(
                    a.text("indicator"),
                    a.text("from"),
                    a.text("to"),
                    a.number("level"),
                    a.text("group"),
                    a.text("data")),
            Param.required("indicator", Kind.reference(), "what was asked"),
            Param.required("from", Kind.reference(), "the wave before"),
            Param.required("to", Kind.reference(), "the wave after"),
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
        return List.of(
                new Part(1, List.of(to), (x, sense) -> sense * (x[0] - level) >= 0 ? 1 : 0),
                new Part(-1, List.of(from), (x, sense) -> sense * (x[0] - level) >= 0 ? 1 : 0));
    }

    @Override
    public PerPerson at(String wave) {
        return new MoreThere(indicator, from, wave, level, group, data);
    }

    @Override
    public boolean isShare() {
        return true;
    }

    @Override
    public String counted() {
        return "more at " + Numerals.exact(level) + " or better";
    }

    @Override
    public Args args() {
        return Args.of("indicator", indicator)
                .with("from", from)
                .with("to", to)
                .with("level", level)
                .with("group", group)
                .with("data", data);
    }
}
