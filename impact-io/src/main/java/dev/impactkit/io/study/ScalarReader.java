// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import dev.impactkit.core.Kind;
import dev.impactkit.core.Nearest;
import dev.impactkit.core.Numerals;
import dev.impactkit.io.tree.Node;
import dev.impactkit.io.tree.Scalar;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads single values: texts as they are, numbers by the grammar of formulas, words, dates, yes and no. */
final class ScalarReader {
    private static final Pattern NUMBER =
            Pattern.compile("([-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?)\\s*(%?)");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("([-+]?[0-9]+),([0-9]+)\\s*(%?)");
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

    private final Notebook notes;

    ScalarReader(Notebook notes) {
        this.notes = notes;
    }

    Optional<Object> read(Kind kind, Node node, String path) {
        if (node.asScalar().isEmpty() || node.isNull()) {
            notes.error(
                    "study.wrong-kind",
                    path,
                    node.position(),
                    "Here stands " + expected(kind) + ", and this is " + node.kindWord() + ".",
                    node.isNull() ? "Maybe leave out the key." : "");
            return Optional.empty();
        }
        Scalar scalar = node.asScalar().get();
        return switch (kind.form()) {
            case NUMBER -> number(kind, scalar, path).map(value -> value);
            case CHOICE -> choice(kind, scalar, path);
            case FLAG -> flag(scalar, path);
            case DATE -> date(scalar, path);
            default -> text(scalar, path);
        };
    }

    private static String expected(Kind kind) {
        return switch (kind.form()) {
            case NUMBER -> kind.isWhole() ? "a whole number" : "a number";
            case CHOICE -> "one of " + String.join(", ", kind.words());
            case FLAG -> "yes or no";
            case DATE -> "a date such as 2026-11-23";
            case ID, REFERENCE -> "an id";
            default -> "a text";
        };
    }

    private Optional<Object> text(Scalar scalar, String path) {
        if (scalar.text().isBlank()) {
            notes.error(
                    "study.empty", path, scalar.position(), "Here stands an empty text.", "Maybe leave out the key.");
            return Optional.empty();
        }
        return Optional.of(scalar.text());
    }

    /** A number with or without a percent sign; empty where the text is something else. */
    static OptionalDouble number(String text) {
        Matcher matcher = NUMBER.matcher(text.strip());
        if (!matcher.matches()) {
            return OptionalDouble.empty();
        }
        // Divided in decimal, so that 7% is 0.07 to the last bit.
        BigDecimal value = new BigDecimal(matcher.group(1));
        double read = (matcher.group(2).isEmpty() ? value : value.movePointLeft(2)).doubleValue();
        // A decimal has no minus zero, and one that is written must read back to its bits.
        return OptionalDouble.of(matcher.group(1).startsWith("-") ? -Math.abs(read) : read);
    }

    Optional<Double> number(Kind kind, Scalar scalar, String path) {
        OptionalDouble number = number(scalar.text());
        if (number.isEmpty() || !Double.isFinite(number.getAsDouble())) {
            notes.error(
                    "study.not-a-number",
                    path,
                    scalar.position(),
                    "Here stands " + expected(kind) + ", and this is \"" + scalar.text() + "\".",
                    commaHint(scalar.text()));
            return Optional.empty();
        }
        double value = number.getAsDouble();
        if (value < kind.low() || value > kind.high() || (kind.isWhole() && value != StrictMath.rint(value))) {
            boolean share = kind.low() == 0 && kind.high() == 1 && value > 1 && value <= 100;
            notes.error(
                    "study.out-of-bounds",
                    path,
                    scalar.position(),
                    "Here stands " + expected(kind) + " from " + Numerals.exact(kind.low()) + " to "
                            + Numerals.exact(kind.high()) + ", and this is " + scalar.text() + ".",
                    share && !scalar.text().contains("%") ? "Maybe " + scalar.text() + "%." : "");
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /** What to do about 0,15. */
    static String commaHint(String text) {
        Matcher comma = DECIMAL_COMMA.matcher(text.strip());
        return comma.matches()
                ? "Maybe a decimal comma; write " + comma.group(1) + "." + comma.group(2) + comma.group(3) + "."
                : "";
    }

    private Optional<Object> choice(Kind kind, Scalar scalar, String path) {
        if (kind.words().contains(scalar.text())) {
            return Optional.of(scalar.text());
        }
        String near = Nearest.hint(scalar.text(), kind.words());
        notes.error(
                "study.unknown-word",
                path,
                scalar.position(),
                "Here stands " + expected(kind) + ", and this is \"" + scalar.text() + "\".",
                near);
        return Optional.empty();
    }

    private Optional<Object> flag(Scalar scalar, String path) {
        switch (scalar.text()) {
            case "yes", "true" -> {
                return Optional.of(true);
            }
            case "no", "false" -> {
                return Optional.of(false);
            }
            default ->
                notes.error(
                        "study.unknown-word",
                        path,
                        scalar.position(),
                        "Here stands yes or no, and this is \"" + scalar.text() + "\".",
                        "");
        }
        return Optional.empty();
    }

    private Optional<Object> date(Scalar scalar, String path) {
        Matcher matcher = DATE.matcher(scalar.text().strip());
        if (!matcher.matches()) {
            notes.error(
                    "study.not-a-date",
                    path,
                    scalar.position(),
                    "Here stands a date, and this is \"" + scalar.text() + "\".",
                    "Write year-month-day, such as 2026-11-23.");
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            notes.error(
                    "study.no-such-date",
                    path,
                    scalar.position(),
                    "There is no day " + scalar.text() + ".",
                    "Check the day and the month.");
            return Optional.empty();
        }
    }
}
