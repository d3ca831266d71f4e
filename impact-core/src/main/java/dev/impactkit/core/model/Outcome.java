// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

import dev.impactkit.core.Args;
import dev.impactkit.core.Item;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Note;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import dev.impactkit.core.data.Comparison;
import dev.impactkit.core.plan.Amount;
import java.util.List;
import java.util.Optional;

/**
 * A change a stakeholder experiences. Positive or negative, and intended or not, are two separate things.
 *
 * @param id the name it is known by in the study
 * @param stakeholder for whom
 * @param name for people
 * @param quantity how much change; a negative outcome is counted in positive numbers
 * @param unit of the quantity; empty where not said
 * @param negative whether it is a harm
 * @param unintended whether nobody aimed at it
 * @param depth how deep the change goes, 1 to 10; 0 where not judged
 * @param importance how much it matters to the stakeholder, 1 to 10; 0 where not judged
 * @param indicators ids of the indicators that show it
 * @param comparison what shows how it would have gone anyway; empty where it is judged, or not looked at
 * @param note where the quantity is known from
 */
public record Outcome(
        String id,
        String stakeholder,
        String name,
        Optional<Amount> quantity,
        String unit,
        boolean negative,
        boolean unintended,
        int depth,
        int importance,
        List<String> indicators,
        Optional<Comparison> comparison,
        Note note)
        implements Item {

    /** The written form. */
    public static final Shape<Outcome> SHAPE = Shape.of(
            "outcome",
            "A change a stakeholder experiences.",
            Outcome::of,
            Param.required("id", Kind.id(), "the name it is known by in the study"),
            Param.required("for", Kind.reference(), "the stakeholder who experiences it"),
            Param.optional("name", Kind.text(), "for people").or("the id"),
            Param.optional("quantity", Kind.amount(), "how much change"),
            Param.optional(
                    "net-effect", Kind.shape(() -> Comparison.SHAPE), "what shows how it would have gone anyway"),
            Param.optional("unit", Kind.text(), "of the quantity"),
            Param.optional("effect", Kind.choice("positive", "negative"), "a benefit or a harm")
                    .or("positive"),
            Param.optional("intended", Kind.flag(), "whether somebody aimed at it")
                    .or("yes"),
            Param.optional("depth", Kind.count(1, 10), "how deep the change goes, 1 to 10"),
            Param.optional("importance", Kind.count(1, 10), "how much it matters to the stakeholder, 1 to 10"),
            Param.optional("indicators", Kind.list(Kind.reference()), "the indicators that show it"));

    /** Checks the id and the two judgements. */
    public Outcome {
        Require.text("id of an outcome", id);
        Require.between("depth", depth, 0, 10);
        Require.between("importance", importance, 0, 10);
        indicators = List.copyOf(indicators);
    }

    /**
     * {@return an outcome of which nothing else is known}
     *
     * @param id the name it is known by in the study
     * @param stakeholder for whom
     * @param name for people
     */
    public static Outcome of(String id, String stakeholder, String name) {
        return new Outcome(
                id,
                stakeholder,
                name,
                Optional.empty(),
                "",
                false,
                false,
                0,
                0,
                List.of(),
                Optional.empty(),
                Note.NONE);
    }

    /**
     * {@return the outcome that stands among the arguments of a larger item}
     *
     * @param a arguments by the names of {@link #SHAPE}
     */
    public static Outcome of(Args a) {
        return new Outcome(
                a.text("id"),
                a.text("for"),
                a.text("name", a.text("id")),
                a.get("quantity", Amount.class),
                a.text("unit"),
                a.text("effect").equals("negative"),
                !a.get("intended", Boolean.class).orElse(true),
                (int) a.number("depth", 0),
                (int) a.number("importance", 0),
                a.list("indicators", String.class),
                a.get("net-effect", Comparison.class),
                Note.of(a));
    }

    /**
     * {@return the same outcome with another quantity}
     *
     * @param amount how much change
     */
    public Outcome withQuantity(Amount amount) {
        return with("quantity", amount);
    }

    /**
     * {@return the same outcome, its quantity compared with that of others}
     *
     * @param others what shows how it would have gone anyway
     */
    public Outcome comparedWith(Comparison others) {
        return with("net-effect", others);
    }

    /** {@return the same outcome, compared with nobody} */
    public Outcome withoutComparison() {
        return with("net-effect", Optional.empty());
    }

    /** {@return the same outcome as a harm} */
    public Outcome asNegative() {
        return with("effect", "negative");
    }

    /**
     * {@return the same outcome with its weight in the eyes of the stakeholder, for a study without money}
     *
     * @param deep how deep the change goes, 1 to 10
     * @param important how much it matters, 1 to 10
     */
    public Outcome judged(int deep, int important) {
        return with("depth", (double) deep).with("importance", (double) important);
    }

    /**
     * {@return the same outcome with what shows whether it happens}
     *
     * @param ids of the indicators
     */
    public Outcome shownBy(String... ids) {
        return with("indicators", List.of(ids));
    }

    /**
     * {@return the same outcome for another stakeholder}
     *
     * @param other id of the stakeholder
     */
    public Outcome forStakeholder(String other) {
        return with("for", other);
    }

    /**
     * {@return the same outcome with the note on its quantity}
     *
     * @param told where the quantity is known from
     */
    public Outcome because(Note told) {
        return of(told.in(args()));
    }

    private Outcome with(String name, Object value) {
        return of(args().replace(name, value));
    }

    @Override
    public Args args() {
        Args args = Args.of("id", id)
                .with("for", stakeholder)
                .unless("name", name, id)
                .with("quantity", quantity)
                .with("net-effect", comparison)
                .with("unit", unit)
                .with("effect", negative ? "negative" : "");
        args = (unintended ? args.with("intended", false) : args)
                .unless("depth", (double) depth, 0.0)
                .unless("importance", (double) importance, 0.0)
                .with("indicators", indicators);
        return note.in(args);
    }
}
