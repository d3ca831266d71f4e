// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

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
 * One step of the outcome chain: this leads to that, on an assumption, with some evidence.
 *
 * @param from id of an input, activity, output or outcome
 * @param to id of an activity, output or outcome
 * @param evidence how well the step is shown, from "none" to "strong"; empty where nobody said
 * @param assumption on which the step rests; empty where nobody said
 * @param status of the assumption: {@code open}, {@code holds} or {@code fails}; empty where nobody said
 * @param share of the outcome that comes along this link, where several activities lead to it
 * @param note where this is known from
 */
public record Link(
        String from, String to, String evidence, String assumption, String status, Optional<Amount> share, Note note)
        implements Shaped {

    /** The written form. */
    public static final Shape<Link> SHAPE = Shape.of(
                    "link",
                    "One step of the outcome chain.",
                    a -> new Link(
                            a.text("from"),
                            a.text("to"),
                            a.text("evidence"),
                            a.text("assumption"),
                            a.text("status"),
                            a.get("share", Amount.class),
                            Note.of(a)),
                    Param.required("from", Kind.reference(), "an input, activity, output or outcome"),
                    Param.required("to", Kind.reference(), "what it leads to"),
                    Param.optional(
                            "evidence",
                            Kind.choice("none", "weak", "moderate", "strong"),
                            "how well the step is shown"),
                    Param.optional("assumption", Kind.text(), "on which the step rests"),
                    Param.optional("status", Kind.choice("open", "holds", "fails"), "of the assumption"),
                    Param.optional("share", Kind.share(), "of the outcome that comes along this link"))
            .noted();

    /** Checks that both ends are named. */
    public Link {
        Require.text("start of a link", from);
        Require.text("end of a link", to);
    }

    /**
     * {@return a link nobody has judged yet}
     *
     * @param from id of what comes before
     * @param to id of what comes after
     */
    public static Link of(String from, String to) {
        return new Link(from, to, "", "", "", Optional.empty(), Note.NONE);
    }

    /**
     * {@return the same link with how well it is shown}
     *
     * @param word none, weak, moderate or strong
     */
    public Link shown(String word) {
        return new Link(from, to, word, assumption, status, share, note);
    }

    /**
     * {@return the same link with the assumption it rests on}
     *
     * @param words what must hold for it
     */
    public Link assuming(String words) {
        return new Link(from, to, evidence, words, status, share, note);
    }

    /** {@return its path in problems and names: {@code from->to}} */
    public String path() {
        return from + "->" + to;
    }

    @Override
    public Args args() {
        return note.in(Args.of("from", from)
                .with("to", to)
                .with("evidence", evidence)
                .with("assumption", assumption)
                .with("status", status)
                .with("share", share));
    }
}
