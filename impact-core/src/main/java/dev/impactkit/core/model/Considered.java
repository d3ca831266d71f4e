// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Shape;
import dev.impactkit.core.Shaped;

/**
 * An outcome or a stakeholder that was looked at and left out: the record of a materiality decision.
 *
 * @param outcome in words; empty where a stakeholder was left out
 * @param stakeholder in words; empty where an outcome was left out
 * @param leftOutBecause the reason
 * @param agreedWith who agreed; empty where not said
 */
public record Considered(String outcome, String stakeholder, String leftOutBecause, String agreedWith)
        implements Shaped {

    /** The written form. */
    public static final Shape<Considered> SHAPE = Shape.of(
            "considered",
            "An outcome or a stakeholder that was looked at and left out.",
            a -> new Considered(
                    a.text("outcome"), a.text("stakeholder"), a.text("left-out-because"), a.text("agreed-with")),
            Param.optional("outcome", Kind.text(), "the outcome, in words"),
            Param.optional("stakeholder", Kind.text(), "the stakeholder, in words"),
            Param.required("left-out-because", Kind.text(), "the reason"),
            Param.optional("agreed-with", Kind.text(), "who agreed"));

    @Override
    public Args args() {
        return Args.of("outcome", outcome)
                .with("stakeholder", stakeholder)
                .with("left-out-because", leftOutBecause)
                .with("agreed-with", agreedWith);
    }
}
