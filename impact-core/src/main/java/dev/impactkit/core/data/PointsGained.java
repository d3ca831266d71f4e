// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Shape;
import java.util.List;

/**
 * Points that people moved towards the better between two waves, all together; those who fell back count against it.
 *
 * <p>\( N \cdot \overline{x_1 - x_0} \): the mean over those who answered twice; N people are in the group. For a scale of
 * which distances mean something.
 *
 * @param indicator id of the indicator
 * @param from id of the wave before
 * @param to id of the wave after
 * @param group id of the group; empty for our own
 * @param data id of the data source; empty where one only asks for the indicator
 */
public record PointsGained(String indicator, String from, String to, String group, String data) implements PerPerson {

    /** The written form. */
    public static final Shape<PointsGained> SHAPE = Shape.of(
            "points-gained",
            "Points that people moved towards the better between two waves, all together.",
            a -> new PointsGained(a.text("indicator"), a.text("from"), a.text("to"), a.text("group"), a.text("data")),
            Param.required("indicator", Kind.reference(), "what was asked"),
            Param.required("from", Kind.reference(), "the wave before"),
            Param.required("to", Kind.reference(), "the wave after"),
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
        return List.of(new Part(1, List.of(from, to), (x, sense) -> sense * (x[1] - x[0])));
    }

    @Override
    public PerPerson at(String wave) {
        return new PointsGained(indicator, from, wave, group, data);
    }

    @Override
    public boolean isShare() {
        return false;
    }

    @Override
    public String counted() {
        return "points gained";
    }

    @Override
    public Args args() {
        return Args.of("indicator", indicator)
                .with("from", from)
                .with("to", to)
                .with("group", group)
                .with("data", data);
    }
}
