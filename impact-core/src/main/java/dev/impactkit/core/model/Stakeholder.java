// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

import dev.impactkit.core.Args;
import dev.impactkit.core.Item;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Note;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import dev.impactkit.core.Shaped;
import dev.impactkit.core.plan.Amount;
import java.util.Optional;

/**
 * A person, group or organisation that affects the programme or is affected by it.
 *
 * @param id the name it is known by in the study
 * @param name for people
 * @param size how many they are
 * @param involved how they were asked
 * @param publicBudget whether money that lands here lands on a public budget
 * @param income equivalised yearly income of one of them, for distributional weights
 * @param note where this is known from
 */
public record Stakeholder(
        String id,
        String name,
        Optional<Amount> size,
        Optional<Involvement> involved,
        boolean publicBudget,
        Optional<Amount> income,
        Note note)
        implements Item {

    /** The written form. */
    public static final Shape<Stakeholder> SHAPE = Shape.of(
                    "stakeholder",
                    "A person, group or organisation that affects the programme or is affected by it.",
                    a -> new Stakeholder(
                            a.text("id"),
                            a.text("name", a.text("id")),
                            a.get("size", Amount.class),
                            a.get("involved", Involvement.class),
                            a.text("budget").equals("public"),
                            a.get("income", Amount.class),
                            Note.of(a)),
                    Param.required("id", Kind.id(), "the name it is known by in the study"),
                    Param.optional("name", Kind.text(), "for people").or("the id"),
                    Param.optional("size", Kind.amount(0, Double.POSITIVE_INFINITY), "how many they are"),
                    Param.optional("involved", Kind.shape(() -> Involvement.SHAPE), "how they were asked"),
                    Param.optional("budget", Kind.choice("public", "private"), "whose money lands here")
                            .or("private"),
                    Param.optional(
                            "income",
                            Kind.amount(0, Double.POSITIVE_INFINITY),
                            "equivalised yearly income of one of them, for distributional weights"))
            .noted();

    /** Checks that it has an id. */
    public Stakeholder {
        Require.text("id of a stakeholder", id);
    }

    /**
     * {@return a stakeholder of which only the name is known}
     *
     * @param id the name it is known by in the study
     * @param name for people
     */
    public static Stakeholder of(String id, String name) {
        return new Stakeholder(id, name, Optional.empty(), Optional.empty(), false, Optional.empty(), Note.NONE);
    }

    /** {@return the same stakeholder as a public budget} */
    public Stakeholder asPublicBudget() {
        return new Stakeholder(id, name, size, involved, true, income, note);
    }

    /**
     * {@return the same stakeholder with a size}
     *
     * @param people how many they are
     */
    public Stakeholder withSize(Amount people) {
        return new Stakeholder(id, name, Optional.of(people), involved, publicBudget, income, note);
    }

    @Override
    public Args args() {
        return note.in(Args.of("id", id)
                .unless("name", name, id)
                .with("size", size)
                .with("involved", involved)
                .with("budget", publicBudget ? "public" : "")
                .with("income", income));
    }

    /**
     * How a stakeholder was asked: the evidence behind the first principle of social value, to involve stakeholders.
     *
     * @param how interviews, survey, panel
     * @param people how many were asked; 0 where not said
     * @param when in words; empty where not said
     */
    public record Involvement(String how, int people, String when) implements Shaped {

        /** The written form. */
        public static final Shape<Involvement> SHAPE = Shape.of(
                "involvement",
                "How a stakeholder was asked.",
                a -> new Involvement(a.text("how"), (int) a.number("people", 0), a.text("when")),
                Param.required("how", Kind.text(), "interviews, survey, panel"),
                Param.optional("people", Kind.count(0, Integer.MAX_VALUE), "how many were asked"),
                Param.optional("when", Kind.text(), "in words"));

        @Override
        public Args args() {
            return Args.of("how", how).unless("people", (double) people, 0.0).with("when", when);
        }
    }
}
