// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Numerals;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import dev.impactkit.core.statistics.Decimals;
import java.util.List;

/**
 * People who are better off at one wave than at another, each compared with himself: distance travelled.
 *
 * <p>\( N \cdot k / n \): of n who answered twice, k moved by at least a step; N people are in the group.
 *
 * @param indicator id of the indicator
 * @param from id of the wave before
 * @param to id of the wave after
 * @param by at least so many levels or points, above 0
 * @param group id of the group; empty for our own
 * @param data id of the data source; empty where one only asks for the indicator
 */
public record Improved(String indicator, String from, String to, double by, String group, String data)
        implements PerPerson {

    /** The written form. */
    public static final Shape<Improved> SHAPE = Shape.of(
            "improved",
            "People who are better off at one wave than at another.",
            a -> new Improved(
                    a.text("indicator"),
                    a.text("from"),
                    a.text("to"),
                    Step.of(a.text("by", "1")),
                    a.text("group"),
                    a.text("data")),
            Param.required("indicator", Kind.reference(), "what was asked"),
            Param.required("from", Kind.reference(), "the wave before"),
            Param.required("to", Kind.reference(), "the wave after"),
            Param.optional("by", Kind.text(), "at least so many levels or points, such as 1 level")
                    .or("1"),
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
        return List.of(new Part(1, List.of(from, to), (x, sense) -> sense * Decimals.minus(x[1], x[0]) >= by ? 1 : 0));
    }

    @Override
    public PerPerson at(String wave) {
        return new Improved(indicator, from, wave, by, group, data);
    }

    @Override
    public boolean isShare() {
        return true;
    }

    @Override
    public String counted() {
        return "improved by " + Numerals.exact(by) + " or more";
    }

    /** Checks the step. */
    public Improved {
        Require.that(by > 0, "The step of an improvement must be above 0.");
    }

    @Override
    public Args args() {
        return Args.of("indicator", indicator)
                .with("from", from)
                .with("to", to)
                .with("by", Numerals.exact(by))
                .with("group", group)
                .with("data", data);
    }
}
