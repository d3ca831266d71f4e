// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import dev.impactkit.core.Args;
import dev.impactkit.core.Item;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Note;
import dev.impactkit.core.Numerals;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * Amounts guessed by the same people or in the same way: if one guess is too high, the others probably are as well. Each
 * two of them have the same rank correlation.
 *
 * @param id the name it is known by in the study
 * @param amounts paths, two to a hundred
 * @param rank rank correlation of each two, between 0 and 1 and neither of them
 * @param note where it is known from
 */
public record JudgedTogether(String id, List<String> amounts, double rank, Note note) implements Item {

    /** The rank correlation where nobody says another. */
    public static final double USUAL = 0.5;

    /** The written form. */
    public static final Shape<JudgedTogether> SHAPE = Shape.of(
                    "judged-together",
                    "Amounts guessed by the same people or in the same way.",
                    a -> new JudgedTogether(
                            a.text("id"), a.list("amounts", String.class), a.number("rank", USUAL), Note.of(a)),
                    Param.required("id", Kind.id(), "the name it is known by in the study"),
                    Param.required("amounts", Kind.list(Kind.reference()), "paths of the amounts, two or more"),
                    Param.optional("rank", Kind.number(0, 1), "rank correlation of each two of them")
                            .or("50%"))
            .noted();

    /** Checks that it has an id, at least two different amounts and not too many, and a rank between 0 and 1. */
    public JudgedTogether {
        Require.text("id of what is judged together", id);
        amounts = List.copyOf(amounts);
        int count = amounts.size();
        Require.that(
                count >= 2 && count <= Dependence.MOST,
                () -> "Amounts judged together are 2 to " + Dependence.MOST + ", and here are " + count + ".");
        Require.that(amounts.stream().distinct().count() == count, "An amount judged together is named twice.");
        Require.that(
                rank > 0 && rank < 1,
                () -> "The rank correlation (" + Numerals.exact(rank) + ") must lie between 0 and 1, both left out."
                        + System.lineSeparator() + "Maybe 50%.");
    }

    /**
     * {@return amounts that go together as {@link #USUAL} guesses from one source do}
     *
     * @param id the name it is known by in the study
     * @param amounts paths, two to a hundred
     */
    public static JudgedTogether of(String id, String... amounts) {
        return new JudgedTogether(id, List.of(amounts), USUAL, Note.NONE);
    }

    /**
     * {@return the same amounts going together otherwise}
     *
     * @param other rank correlation of each two, between 0 and 1 and neither of them
     */
    public JudgedTogether withRank(double other) {
        return new JudgedTogether(id, amounts, other, note);
    }

    /** {@return the correlation of each two of them} */
    public List<Correlation> links() {
        List<Correlation> links = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            for (int j = i + 1; j < amounts.size(); j++) {
                links.add(new Correlation(id, amounts.get(i), amounts.get(j), rank, note));
            }
        }
        return links;
    }

    @Override
    public Args args() {
        return note.in(Args.of("id", id).with("amounts", amounts).unless("rank", rank, USUAL));
    }
}
