// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.Args;
import dev.impactkit.core.Item;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Note;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import dev.impactkit.core.plan.Amount;

/**
 * Money that moves between two parties: what one gains the other loses. It stands on both accounts and in no total.
 *
 * @param id the name it is known by in the study
 * @param name for people
 * @param from id of the stakeholder who loses it
 * @param to id of the stakeholder who gains it
 * @param amount in units of the currency of the study
 * @param note where it comes from
 */
public record Transfer(String id, String name, String from, String to, Amount amount, Note note) implements Item {

    /** The written form. */
    public static final Shape<Transfer> SHAPE = Shape.of(
                    "transfer",
                    "Money that moves between two parties.",
                    a -> new Transfer(
                            a.text("id"),
                            a.text("name", a.text("id")),
                            a.text("from"),
                            a.text("to"),
                            a.need("amount", Amount.class),
                            Note.of(a)),
                    Param.required("id", Kind.id(), "the name it is known by in the study"),
                    Param.optional("name", Kind.text(), "for people").or("the id"),
                    Param.required("from", Kind.reference(), "the stakeholder who loses it"),
                    Param.required("to", Kind.reference(), "the stakeholder who gains it"),
                    Param.required(
                            "amount",
                            Kind.amount(0, Double.POSITIVE_INFINITY),
                            "in units of the currency of the study"))
            .noted();

    /** Checks that there is an id. */
    public Transfer {
        Require.text("id of a transfer", id);
    }

    @Override
    public Args args() {
        return note.in(Args.of("id", id)
                .unless("name", name, id)
                .with("from", from)
                .with("to", to)
                .with("amount", amount));
    }
}
