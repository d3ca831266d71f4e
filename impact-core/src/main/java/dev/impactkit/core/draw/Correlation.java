// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import dev.impactkit.core.Args;
import dev.impactkit.core.Item;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Note;
import dev.impactkit.core.Numerals;
import dev.impactkit.core.Param;
import dev.impactkit.core.Paths;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import java.util.List;

/**
 * How two uncertain amounts go together: their rank correlation (Spearman's).
 *
 * <p>Amounts are drawn from a Gaussian copula: each keeps its own estimate, and the normal numbers behind them have
 * Pearson's correlation \( r = 2 \sin (\pi \rho / 6) \), which gives the amounts the rank correlation \( \rho \). Kruskal,
 * Ordinal measures of association, Journal of the American Statistical Association 53(284), 1958.
 *
 * @param id the name it is known by, or that of the {@link JudgedTogether} it comes from; empty where it has none
 * @param one path of an amount
 * @param other path of another amount
 * @param rank rank correlation, between -1 and 1 and neither of them
 * @param note where it is known from
 */
public record Correlation(String id, String one, String other, double rank, Note note) implements Item {

    /** The written form. */
    public static final Shape<Correlation> SHAPE = Shape.of(
                    "correlation",
                    "How two uncertain amounts go together.",
                    Correlation::of,
                    Param.required("between", Kind.list(Kind.reference()), "paths of the two amounts"),
                    Param.required("rank", Kind.number(-1, 1), "their rank correlation, between -1 and 1"),
                    Param.optional("id", Kind.id(), "the name it is known by in the study"))
            .noted();

    /** Checks that there are two amounts, and how far they may go together. */
    public Correlation {
        Require.text("path of a correlated amount", one);
        Require.text("path of a correlated amount", other);
        Require.that(!one.equals(other), () -> "A correlation is between two amounts, and both are " + one + ".");
        rank = within(rank);
    }

    private static double within(double rank) {
        Require.that(
                rank > -1 && rank < 1,
                () -> "The rank correlation (" + Numerals.exact(rank) + ") must lie between -1 and 1, both left out."
                        + System.lineSeparator() + "Maybe they are one amount: use it in both places.");
        // There is one zero: no file tells -0 from 0.
        return rank + 0.0;
    }

    /**
     * {@return how two amounts go together}
     *
     * @param one path of an amount
     * @param other path of another amount
     * @param rank rank correlation, between -1 and 1 and neither of them
     */
    public static Correlation of(String one, String other, double rank) {
        return new Correlation("", one, other, rank, Note.NONE);
    }

    private static Correlation of(Args a) {
        List<String> between = a.list("between", String.class);
        Require.that(
                between.size() == 2,
                () -> "A correlation is between two amounts, and here are " + between.size() + "."
                        + System.lineSeparator() + "Maybe judged-together, which takes any number.");
        return new Correlation(a.text("id"), between.get(0), between.get(1), a.number("rank"), Note.of(a));
    }

    /**
     * {@return the same correlation with where it is known from}
     *
     * @param known source or reason
     */
    public Correlation because(Note known) {
        return new Correlation(id, one, other, rank, known);
    }

    /** {@return its path in problems: its id, or else what it is between} */
    public String path() {
        return id.isEmpty() ? Paths.between(one, other) : id;
    }

    /** {@return both paths, whichever was named first} */
    Pair pair() {
        return Pair.of(one, other);
    }

    @Override
    public Args args() {
        return note.in(
                Args.of("between", List.of(one, other)).with("rank", rank).with("id", id));
    }

    /** {@return both amounts and how they go together} */
    @Override
    public String toString() {
        return one + " and " + other + " " + Numerals.exact(rank);
    }
}
