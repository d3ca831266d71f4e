// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import dev.impactkit.core.Args;
import dev.impactkit.core.Item;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing somebody said, wrote or did, with the codes it was given.
 *
 * @param id the name it is known by in the study
 * @param source the id of the source it comes from
 * @param quote the words themselves; who may see them is up to the source
 * @param codes the codes that count, as settled
 * @param coder who gave them; empty where not said
 * @param others what further coders gave, independently: what agreement is told from
 * @param claim what it says of the chain; empty where nothing
 */
public record Statement(
        String id,
        String source,
        String quote,
        List<String> codes,
        String coder,
        List<Coding> others,
        Optional<Claim> claim)
        implements Item {

    /** The written form. */
    public static final Shape<Statement> SHAPE = Shape.of(
            "statement",
            "One thing somebody said, wrote or did.",
            a -> new Statement(
                    a.text("id"),
                    a.text("source"),
                    a.text("quote"),
                    a.list("codes", String.class),
                    a.text("coder"),
                    a.list("also-coded", Coding.class),
                    claim(a)),
            Param.required("id", Kind.id(), "the name it is known by in the study"),
            Param.required("source", Kind.reference(), "the source it comes from"),
            Param.required("quote", Kind.text(), "the words themselves"),
            Param.optional("codes", Kind.list(Kind.reference()), "codes of the codebook"),
            Param.optional("coder", Kind.text(), "who gave the codes"),
            Param.optional(
                    "also-coded", Kind.list(Kind.shape(() -> Coding.SHAPE)), "what further coders gave, independently"),
            Param.optional("about", Kind.reference(), "an outcome, or a way of the chain: from -> to"),
            Param.optional(
                    "says",
                    Kind.choice("confirms", "contradicts", "unasked-change"),
                    "that it is so, that it is not, or that something changed which nobody asked about"),
            Param.optional("direction", Kind.choice("better", "worse"), "which way it changed"));

    /** Copies, and checks that each coder coded it once. */
    public Statement {
        Require.text("id of a statement", id);
        codes = List.copyOf(codes);
        others = List.copyOf(others);
        List<String> coders = new ArrayList<>(others.stream().map(Coding::coder).toList());
        coders.add(coder);
        Require.that(
                coders.stream().distinct().count() == coders.size(),
                "A coder coded the statement " + id + " twice: " + coders + ".");
    }

    private static Optional<Claim> claim(Args a) {
        if (!a.has("says")) {
            Require.that(
                    !a.has("about") && !a.has("direction"),
                    "A statement is about something, and does not say whether it is so." + System.lineSeparator()
                            + "Maybe write says: confirms, contradicts or unasked-change.");
            return Optional.empty();
        }
        return Optional.of(new Claim(a.text("about"), Claim.says(a.text("says")), a.text("direction")));
    }

    /**
     * {@return a statement nobody has coded yet}
     *
     * @param id the name it is known by in the study
     * @param source the id of the source it comes from
     * @param quote the words themselves
     */
    public static Statement of(String id, String source, String quote) {
        return new Statement(id, source, quote, List.of(), "", List.of(), Optional.empty());
    }

    /**
     * {@return the same statement with the codes that count}
     *
     * @param who gave them
     * @param given codes of the codebook
     */
    public Statement coded(String who, String... given) {
        return new Statement(id, source, quote, List.of(given), who, others, claim);
    }

    /**
     * {@return the same statement with the codes of one more coder}
     *
     * @param who gave them
     * @param given codes of the codebook
     */
    public Statement alsoCoded(String who, String... given) {
        List<Coding> more = new ArrayList<>(others);
        more.add(new Coding(who, List.of(given)));
        return new Statement(id, source, quote, codes, coder, more, claim);
    }

    /**
     * {@return the same statement with what it says of the chain}
     *
     * @param said that something is so, that it is not, or that something else changed
     */
    public Statement claiming(Claim said) {
        return new Statement(id, source, quote, codes, coder, others, Optional.of(said));
    }

    /** {@return what every named coder gave, the one whose codes count first} */
    public List<Coding> codings() {
        List<Coding> all = new ArrayList<>();
        if (!coder.isEmpty()) {
            all.add(new Coding(coder, codes));
        }
        all.addAll(others);
        return List.copyOf(all);
    }

    @Override
    public Args args() {
        Args args = Args.of("id", id)
                .with("source", source)
                .with("quote", quote)
                .with("codes", codes)
                .with("coder", coder)
                .with("also-coded", others);
        return claim.map(said -> args.with("about", said.about())
                        .with("says", said.says().word())
                        .with("direction", said.direction()))
                .orElse(args);
    }
}
