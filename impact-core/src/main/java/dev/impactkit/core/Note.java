// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a number comes from and who stands behind it.
 *
 * @param source where it was found: a survey, a price list, a publication; empty where not said
 * @param reason why this number; empty where not said
 * @param decidedBy who took the decision; empty where not said
 * @param on when it was decided or read
 * @param grade strength of the evidence, from 1 (strongest) to 6 (weakest); 0 where not graded
 */
public record Note(String source, String reason, String decidedBy, Optional<LocalDate> on, int grade) {

    /** Nothing is known of it. */
    public static final Note NONE = new Note("", "", "", Optional.empty(), 0);

    /** The parameters of a note, which stand among those of the item it belongs to. */
    public static final List<Param> PARAMS = List.of(
            Param.optional("source", Kind.text(), "where it was found: a survey, a price list, a publication"),
            Param.optional("reason", Kind.text(), "why this and not something else"),
            Param.optional("decided-by", Kind.text(), "who took the decision"),
            Param.optional("on", Kind.date(), "when it was decided or read"),
            Param.optional("grade", Kind.count(1, 6), "strength of the evidence, 1 (strongest) to 6 (weakest)"));

    /** Checks the grade. */
    public Note {
        Require.that(
                grade >= 0 && grade <= 6, () -> "The grade (" + grade + ") must lie between 1 and 6, or be left out.");
    }

    /**
     * {@return a note with only a source}
     *
     * @param source where the number was found
     */
    public static Note source(String source) {
        return new Note(source, "", "", Optional.empty(), 0);
    }

    /**
     * {@return a note with a reason and who took the decision}
     *
     * @param reason why this number
     * @param decidedBy who took the decision
     */
    public static Note reason(String reason, String decidedBy) {
        return new Note("", reason, decidedBy, Optional.empty(), 0);
    }

    /**
     * {@return the note that stands among the arguments of an item}
     *
     * @param args of the item
     */
    public static Note of(Args args) {
        return new Note(
                args.text("source"),
                args.text("reason"),
                args.text("decided-by"),
                args.get("on", LocalDate.class),
                (int) args.number("grade", 0));
    }

    /**
     * {@return the arguments of an item and those of this note}
     *
     * @param args of the item
     */
    public Args in(Args args) {
        return args.with("source", source)
                .with("reason", reason)
                .with("decided-by", decidedBy)
                .with("on", on)
                .unless("grade", (double) grade, 0.0);
    }

    /** {@return whether a reader can trace the number: a source or a reason is given} */
    public boolean traceable() {
        return !source.isBlank() || !reason.isBlank();
    }

    /** {@return as people read it, empty where nothing is known} */
    public String text() {
        StringBuilder out = new StringBuilder();
        append(out, "", source);
        append(out, "because ", reason);
        append(out, "decided by ", decidedBy);
        append(out, "on ", on.map(LocalDate::toString).orElse(""));
        append(out, "evidence grade ", grade == 0 ? "" : Integer.toString(grade));
        return out.toString();
    }

    private static void append(StringBuilder out, String before, String text) {
        if (!text.isBlank()) {
            out.append(out.isEmpty() ? "" : "; ").append(before).append(text);
        }
    }
}
