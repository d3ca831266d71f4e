// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Args;
import dev.impactkit.core.Checked;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import dev.impactkit.core.plan.Counted;
import java.util.List;

/**
 * The mean of what people answered, such as how much of it they put down to others: for a share that people were asked for
 * themselves, or that third parties judged.
 *
 * @param indicator id of the indicator
 * @param at id of the wave
 * @param outOf what counts as all of it, such as 100 where percentages were asked; above 0
 * @param group id of the group; empty for our own
 * @param data id of the data source; empty where one only asks for the indicator
 */
public record Answered(String indicator, String at, double outOf, String group, String data) implements Measure {

    /** The written form. */
    public static final Shape<Answered> SHAPE = Shape.of(
            "answered",
            "The mean of what people answered, such as the share they put down to others.",
            a -> new Answered(
                    a.text("indicator"), a.text("at"), a.number("out-of", 1), a.text("group"), a.text("data")),
            Param.required("indicator", Kind.reference(), "what was asked"),
            Param.required("at", Kind.reference(), "the wave"),
            Param.optional("out-of", Kind.number(0, 1e12), "what counts as all of it, such as 100")
                    .or("1"),
            Param.optional("group", Kind.reference(), "who was asked").or("our own group"),
            Param.optional("data", Kind.reference(), "the table it is counted in")
                    .or("the one that asks for it"));

    /** Checks that there is something to be a part of. */
    public Answered {
        Require.that(outOf > 0, "What counts as all of it must be above 0.");
    }

    @Override
    public Checked<Counted> count(Collected data, String path) {
        return data.of(new Mean(indicator, at, group, this.data), path).map(mean -> mean.mean(outOf));
    }

    /** The answers themselves. */
    private record Mean(String indicator, String at, String group, String data) implements PerPerson {
        @Override
        public List<Part> parts() {
            return List.of(new Part(1, List.of(at), (x, sense) -> x[0]));
        }

        @Override
        public PerPerson at(String wave) {
            return new Mean(indicator, wave, group, data);
        }

        @Override
        public boolean isShare() {
            return false;
        }

        @Override
        public String counted() {
            return "answered";
        }

        @Override
        public String key() {
            return SHAPE.key();
        }

        @Override
        public List<Param> params() {
            return SHAPE.params();
        }

        @Override
        public Args args() {
            return Args.of("indicator", indicator)
                    .with("at", at)
                    .with("group", group)
                    .with("data", data);
        }
    }

    @Override
    public String key() {
        return SHAPE.key();
    }

    @Override
    public List<Param> params() {
        return SHAPE.params();
    }

    @Override
    public Args args() {
        return Args.of("indicator", indicator)
                .with("at", at)
                .unless("out-of", outOf, 1.0)
                .with("group", group)
                .with("data", data);
    }
}
