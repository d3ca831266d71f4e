// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Note;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import dev.impactkit.core.Shaped;
import dev.impactkit.core.plan.Amount;
import java.util.Optional;

/**
 * What shows how it would have gone anyway: another group in the same data, or the share that reaches the outcome elsewhere.
 *
 * @param against id of the group; empty where there is a benchmark
 * @param benchmark share of people elsewhere who come to the outcome; empty where there is a group
 * @param sameDefinition how it was made sure that the benchmark counts the same thing; empty where nobody says
 * @param note where the benchmark comes from
 */
public record Comparison(String against, Optional<Amount> benchmark, String sameDefinition, Note note)
        implements Shaped {

    /** The written form. */
    public static final Shape<Comparison> SHAPE = Shape.of(
                    "net-effect",
                    "What shows how it would have gone anyway.",
                    a -> new Comparison(
                            a.text("against"), a.get("benchmark", Amount.class), a.text("same-definition"), Note.of(a)),
                    Param.optional("against", Kind.reference(), "another group in the same data"),
                    Param.optional("benchmark", Kind.share(), "the share that comes to the outcome elsewhere"),
                    Param.optional(
                            "same-definition", Kind.text(), "how it was made sure that the benchmark counts the same"))
            .noted();

    /** Checks that there is a group or a benchmark. */
    public Comparison {
        Require.that(
                against.isEmpty() == benchmark.isPresent(),
                "A net effect is measured against a group or against a benchmark." + System.lineSeparator()
                        + "Maybe {against: waiting-list}.");
    }

    /**
     * {@return a comparison with another group in the same data}
     *
     * @param group id of the group
     */
    public static Comparison against(String group) {
        return new Comparison(group, Optional.empty(), "", Note.NONE);
    }

    @Override
    public Args args() {
        return note.in(
                Args.of("against", against).with("benchmark", benchmark).with("same-definition", sameDefinition));
    }
}
