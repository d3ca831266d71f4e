// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import dev.impactkit.core.Shaped;
import java.util.List;

/**
 * The codes one coder gave one statement. None is an answer too: the coder read it and found nothing.
 *
 * @param coder who read it
 * @param codes what the coder found, in order
 */
public record Coding(String coder, List<String> codes) implements Shaped {

    /** The written form. */
    public static final Shape<Coding> SHAPE = Shape.of(
            "coding",
            "The codes one more coder gave, without knowing those of the others.",
            a -> new Coding(a.text("coder"), a.list("codes", String.class)),
            Param.required("coder", Kind.text(), "who read it"),
            Param.optional("codes", Kind.list(Kind.reference()), "what the coder found; none where left out"));

    /** Copies, and checks that the coder is named. */
    public Coding {
        Require.text("name of a coder", coder);
        codes = List.copyOf(codes);
    }

    @Override
    public Args args() {
        return Args.of("coder", coder).with("codes", codes);
    }
}
