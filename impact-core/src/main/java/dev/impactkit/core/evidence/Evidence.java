// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Problem;
import dev.impactkit.core.scale.Rubric;
import java.util.List;
import java.util.Optional;

/**
 * The part of a study that holds what people said and what it was judged to mean.
 *
 * @param sources where statements come from, in order
 * @param codebook the themes they are marked with
 * @param statements what was said, in order
 * @param rubrics by which things are judged
 * @param judgements levels given, in order
 * @param lessons the learning log
 */
public record Evidence(
        List<Source> sources,
        Codebook codebook,
        List<Statement> statements,
        List<Rubric> rubrics,
        List<Judgement> judgements,
        List<Lesson> lessons) {

    /** Nothing was said. */
    public static final Evidence NONE =
            new Evidence(List.of(), Codebook.NONE, List.of(), List.of(), List.of(), List.of());

    /** The parameters of the part. */
    public static final List<Param> PARAMS = List.of(
            Param.optional("sources", Kind.list(Kind.shape(() -> Source.SHAPE)), "where statements come from"),
            Param.optional("codebook", Kind.shape(() -> Codebook.SHAPE), "the themes statements are marked with"),
            Param.optional("statements", Kind.list(Kind.shape(() -> Statement.SHAPE)), "what people said"),
            Param.optional("rubrics", Kind.list(Kind.shape(() -> Rubric.SHAPE)), "by which things are judged"),
            Param.optional("judgements", Kind.list(Kind.shape(() -> Judgement.SHAPE)), "levels given, and why"),
            Param.optional("lessons", Kind.list(Kind.shape(() -> Lesson.SHAPE)), "the learning log"));

    /** Copies. */
    public Evidence {
        sources = List.copyOf(sources);
        statements = List.copyOf(statements);
        rubrics = List.copyOf(rubrics);
        judgements = List.copyOf(judgements);
        lessons = List.copyOf(lessons);
    }

    /**
     * {@return the evidence among the arguments of a study}
     *
     * @param a arguments by the names of {@link #PARAMS}
     */
    public static Evidence of(Args a) {
        return new Evidence(
                a.list("sources", Source.class),
                a.get("codebook", Codebook.class).orElse(Codebook.NONE),
                a.list("statements", Statement.class),
                a.list("rubrics", Rubric.class),
                a.list("judgements", Judgement.class),
                a.list("lessons", Lesson.class));
    }

    /**
     * {@return the arguments with those of this part}
     *
     * @param args of the study so far
     */
    public Args in(Args args) {
        return args.with("sources", sources)
                .unless("codebook", codebook, Codebook.NONE)
                .with("statements", statements)
                .with("rubrics", rubrics)
                .with("judgements", judgements)
                .with("lessons", lessons);
    }

    /** {@return whether nothing was said} */
    public boolean isNone() {
        return in(Args.NONE).equals(Args.NONE);
    }

    /**
     * {@return the same evidence with these sources}
     *
     * @param all in order
     */
    public Evidence withSources(Source... all) {
        return of(in(Args.NONE).replace("sources", List.of(all)));
    }

    /**
     * {@return the same evidence with these codes}
     *
     * @param all in order
     */
    public Evidence withCodes(Code... all) {
        return of(in(Args.NONE).replace("codebook", new Codebook(codebook.version(), List.of(all))));
    }

    /**
     * {@return the same evidence with these statements}
     *
     * @param all in order
     */
    public Evidence withStatements(Statement... all) {
        return of(in(Args.NONE).replace("statements", List.of(all)));
    }

    /**
     * {@return the same evidence with these rubrics}
     *
     * @param all in order
     */
    public Evidence withRubrics(Rubric... all) {
        return of(in(Args.NONE).replace("rubrics", List.of(all)));
    }

    /**
     * {@return the same evidence with these judgements}
     *
     * @param all in order
     */
    public Evidence withJudgements(Judgement... all) {
        return of(in(Args.NONE).replace("judgements", List.of(all)));
    }

    /**
     * {@return the same evidence with these lessons}
     *
     * @param all in order
     */
    public Evidence withLessons(Lesson... all) {
        return of(in(Args.NONE).replace("lessons", List.of(all)));
    }

    /**
     * {@return a source}
     *
     * @param id of the source
     */
    public Optional<Source> source(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /**
     * {@return the words of a statement, where these readers may see them}
     *
     * <p>Words are shown to others than those who work with the study only where their source agreed. An unknown source
     * agreed to nothing.
     *
     * @param statement any statement of this study
     * @param internal whether they are shown only to those who work with the study
     */
    public Optional<Quote> quote(Statement statement, boolean internal) {
        Optional<Source> source = source(statement.source());
        return source.flatMap(known -> known.shownAs(internal))
                .or(() -> internal ? Optional.of(statement.source()) : Optional.empty())
                .map(by -> new Quote(statement.id(), statement.quote(), by));
    }

    /**
     * {@return all words these readers may see, in order}
     *
     * @param internal whether they are shown only to those who work with the study
     */
    public List<Quote> quotes(boolean internal) {
        return statements.stream()
                .flatMap(statement -> quote(statement, internal).stream())
                .toList();
    }

    /** {@return what is said of things that are not there, and judgements that rest on nothing} */
    public List<Problem> problems() {
        return EvidenceCheck.of(this);
    }
}
