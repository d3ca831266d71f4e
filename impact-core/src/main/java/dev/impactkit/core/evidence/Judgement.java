// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import dev.impactkit.core.Shaped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A level given to one criterion of a rubric, with the reason and what it rests on.
 *
 * @param rubric id of the rubric
 * @param about the outcome that is judged; empty for the programme as a whole
 * @param criterion id of the criterion
 * @param level one of the levels of the rubric
 * @param reason why this level
 * @param evidence ids of statements, sources and indicators it rests on
 * @param by who judged; empty where not said
 * @param on when; empty where not said
 */
public record Judgement(
        String rubric,
        String about,
        String criterion,
        String level,
        String reason,
        List<String> evidence,
        String by,
        Optional<LocalDate> on)
        implements Shaped {

    /** The written form. */
    public static final Shape<Judgement> SHAPE = Shape.of(
            "judgement",
            "A level given to one criterion of a rubric.",
            a -> new Judgement(
                    a.text("rubric"),
                    a.text("about"),
                    a.text("criterion"),
                    a.text("level"),
                    a.text("reason"),
                    a.list("evidence", String.class),
                    a.text("by"),
                    a.get("on", LocalDate.class)),
            Param.required("rubric", Kind.reference(), "the rubric"),
            Param.optional("about", Kind.reference(), "the outcome that is judged")
                    .or("the programme as a whole"),
            Param.required("criterion", Kind.reference(), "the criterion of the rubric"),
            Param.required("level", Kind.text(), "one of the levels of the rubric"),
            Param.required("reason", Kind.text(), "why this level"),
            Param.optional("evidence", Kind.list(Kind.reference()), "statements, sources and indicators it rests on"),
            Param.optional("by", Kind.text(), "who judged"),
            Param.optional("on", Kind.date(), "when"));

    /** Copies, and checks that what is judged is named. */
    public Judgement {
        Require.text("rubric of a judgement", rubric);
        Require.text("criterion of a judgement", criterion);
        Require.text("level of a judgement", level);
        evidence = List.copyOf(evidence);
    }

    /**
     * {@return a judgement of the programme as a whole}
     *
     * @param rubric id of the rubric
     * @param criterion id of the criterion
     * @param level one of the levels of the rubric
     * @param reason why this level
     */
    public static Judgement of(String rubric, String criterion, String level, String reason) {
        return new Judgement(rubric, "", criterion, level, reason, List.of(), "", Optional.empty());
    }

    /**
     * {@return the same judgement of one outcome}
     *
     * @param outcome id of the outcome
     */
    public Judgement about(String outcome) {
        return new Judgement(rubric, outcome, criterion, level, reason, evidence, by, on);
    }

    /**
     * {@return the same judgement with what it rests on}
     *
     * @param ids of statements, sources and indicators
     */
    public Judgement restingOn(String... ids) {
        return new Judgement(rubric, about, criterion, level, reason, List.of(ids), by, on);
    }

    /**
     * {@return the paths of judgements in problems, in order: they have no id, so readers number them}
     *
     * @param all judgements of a study
     */
    public static List<String> paths(List<Judgement> all) {
        return IntStream.rangeClosed(1, all.size())
                .mapToObj(i -> i == 1 ? SHAPE.key() : SHAPE.key() + "[" + i + "]")
                .toList();
    }

    @Override
    public Args args() {
        return Args.of("rubric", rubric)
                .with("about", about)
                .with("criterion", criterion)
                .with("level", level)
                .with("reason", reason)
                .with("evidence", evidence)
                .with("by", by)
                .with("on", on);
    }
}
