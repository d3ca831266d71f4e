// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Args;
import dev.impactkit.core.Item;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import java.util.Map;
import java.util.Optional;

/**
 * A list of who came to what and when, as the study declares it, with its content once it was read. Only what is declared is
 * ever kept.
 */
public final class RegistrationSource implements Item {

    /** The written form. */
    public static final Shape<RegistrationSource> SHAPE = Shape.of(
                    "registration-list",
                    "A list of attendance or contacts: a CSV or XLSX file beside the study, a row each time somebody came.",
                    RegistrationSource::new,
                    Param.required("id", Kind.id(), "the name it is known by in the study"),
                    Param.required("file", Kind.text(), "beside the study file, ending in .csv or .xlsx"),
                    Param.required(
                            "person", Kind.text(), "the column with a code for each person; it is hashed on reading"),
                    Param.optional("activity", Kind.text(), "the column that says to what somebody came"),
                    Param.optional(
                                    "activities",
                                    Kind.named(Kind.text()),
                                    "how each activity is written in the list, by the id of the activity")
                            .or("its id"),
                    Param.required("date", Kind.text(), "the column with the day somebody came or entered"),
                    Param.optional(
                                    "days",
                                    Kind.choice("year-month-day", "day-month-year", "month-day-year"),
                                    "how days are written as text; a year in front is always understood")
                            .or("year-month-day"),
                    Param.optional("hours", Kind.text(), "the column with the hours that somebody stayed"),
                    Param.optional("exit", Kind.text(), "the column with the day somebody left, where rows are stays"))
            .and(Dialect.PARAMS);

    /** Stands among the arguments and not among the parameters: nobody writes it, everybody keeps it. */
    private static final String READ = "read";

    private final Args args;

    private RegistrationSource(Args args) {
        this.args = args;
        Require.text("id of a registration list", args.text("id"));
    }

    /**
     * {@return the list these arguments declare}
     *
     * @param args by the names of the parameters of {@link #SHAPE}
     * @throws IllegalArgumentException if one is missing that is required
     */
    public static RegistrationSource of(Args args) {
        return SHAPE.make(args);
    }

    @Override
    public String id() {
        return args.text("id");
    }

    /** {@return the file, beside the study} */
    public String file() {
        return args.text("file");
    }

    /** {@return how the file is written} */
    public Dialect dialect() {
        return Dialect.of(args);
    }

    /** {@return the column with a code for each person} */
    public String person() {
        return args.text("person");
    }

    /** {@return the column that says to what somebody came; empty where the list is of one activity} */
    public Optional<String> activity() {
        return args.get("activity", String.class);
    }

    /** {@return how each activity is written in the list, by its id; empty where they are written as their ids} */
    public Map<String, String> activities() {
        return args.named("activities", String.class);
    }

    /** {@return the column with the day somebody came or entered} */
    public String date() {
        return args.text("date");
    }

    /** {@return how days are written: year-month-day, day-month-year or month-day-year} */
    public String days() {
        return args.text("days", "year-month-day");
    }

    /** {@return the column with the hours somebody stayed; empty where not said} */
    public Optional<String> hours() {
        return args.get("hours", String.class);
    }

    /** {@return the column with the day somebody left; empty where rows are no stays} */
    public Optional<String> exit() {
        return args.get("exit", String.class);
    }

    /** {@return its content; empty where it was not read yet} */
    public Optional<Registrations> read() {
        return args.get(READ, Registrations.class);
    }

    /**
     * {@return the same with its content}
     *
     * @param content what was read
     */
    public RegistrationSource read(Registrations content) {
        return new RegistrationSource(args.replace(READ, content));
    }

    @Override
    public Args args() {
        return args;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegistrationSource that && args.equals(that.args);
    }

    @Override
    public int hashCode() {
        return args.hashCode();
    }

    @Override
    public String toString() {
        return args.toString();
    }
}
