// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Problem;
import dev.impactkit.core.Severity;
import dev.impactkit.core.Shape;
import dev.impactkit.core.Shaped;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A recorded reason that closes a question.
 *
 * @param to code of the question, such as {@code chain.double-count}
 * @param at path the question is about; empty for the whole study
 * @param reason why things are as they are
 * @param decidedBy who took the decision; empty where not said
 * @param on when; empty where not said
 */
public record Answer(String to, String at, String reason, String decidedBy, Optional<LocalDate> on) implements Shaped {

    /** The written form. */
    public static final Shape<Answer> SHAPE = Shape.of(
            "answer",
            "A recorded reason that closes a question.",
            a -> new Answer(
                    a.text("to"), a.text("at"), a.text("reason"), a.text("decided-by"), a.get("on", LocalDate.class)),
            Param.required("to", Kind.text(), "code of the question, as it is printed in brackets"),
            Param.optional("at", Kind.text(), "the item the question is about").or("the whole study"),
            Param.required("reason", Kind.text(), "why things are as they are"),
            Param.optional("decided-by", Kind.text(), "who took the decision"),
            Param.optional("on", Kind.date(), "when"));

    /**
     * {@return whether this answer closes that question}
     *
     * @param problem any problem; only questions are closed
     */
    public boolean closes(Problem problem) {
        return problem.severity() == Severity.QUESTION
                && problem.code().equals(to)
                && problem.where().path().equals(at)
                && !reason.isBlank();
    }

    @Override
    public Args args() {
        return Args.of("to", to)
                .with("at", at)
                .with("reason", reason)
                .with("decided-by", decidedBy)
                .with("on", on);
    }
}
