// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import dev.impactkit.core.Args;
import dev.impactkit.core.Item;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One turn of learning: a question, what was found, what was decided, by whom, and when one looks again.
 *
 * @param id the name it is known by in the study
 * @param question what one wanted to know
 * @param evidence ids of statements, sources, indicators and outcomes the answer rests on
 * @param decision what will be done; empty where nothing is decided yet
 * @param owner who sees to it; empty where not said
 * @param reviewBy the last day on which one looks whether it helped; empty where not said
 * @param reviewed when one looked; empty where not yet
 */
public record Lesson(
        String id,
        String question,
        List<String> evidence,
        String decision,
        String owner,
        Optional<LocalDate> reviewBy,
        Optional<LocalDate> reviewed)
        implements Item {

    /** The written form. */
    public static final Shape<Lesson> SHAPE = Shape.of(
            "lesson",
            "One turn of learning: question, evidence, decision, owner, review.",
            a -> new Lesson(
                    a.text("id"),
                    a.text("question"),
                    a.list("evidence", String.class),
                    a.text("decision"),
                    a.text("owner"),
                    a.get("review-by", LocalDate.class),
                    a.get("reviewed", LocalDate.class)),
            Param.required("id", Kind.id(), "the name it is known by in the study"),
            Param.required("question", Kind.text(), "what one wanted to know"),
            Param.optional(
                    "evidence",
                    Kind.list(Kind.reference()),
                    "statements, sources, indicators and outcomes the answer rests on"),
            Param.optional("decision", Kind.text(), "what will be done"),
            Param.optional("owner", Kind.text(), "who sees to it"),
            Param.optional("review-by", Kind.date(), "the last day on which one looks whether it helped"),
            Param.optional("reviewed", Kind.date(), "when one looked"));

    /** Copies, and checks that there is a question. */
    public Lesson {
        Require.text("id of a lesson", id);
        Require.text("question of the lesson " + id, question);
        evidence = List.copyOf(evidence);
    }

    /**
     * {@return whether its review is past due on a day}
     *
     * @param day any day; one does not look at the clock
     */
    public boolean overdue(LocalDate day) {
        return reviewed.isEmpty() && reviewBy.map(day::isAfter).orElse(false);
    }

    @Override
    public Args args() {
        return Args.of("id", id)
                .with("question", question)
                .with("evidence", evidence)
                .with("decision", decision)
                .with("owner", owner)
                .with("review-by", reviewBy)
                .with("reviewed", reviewed);
    }
}
