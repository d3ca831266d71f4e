// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;

/**
 * A single value, kept as it was written: {@code 0.50} stays {@code 0.50}, {@code NO} stays {@code NO}.
 *
 * <p>The kind follows JSON, in both formats: {@code 1.5e3} is a number; {@code 010}, {@code 1_000}, {@code +1},
 * {@code 15%}, {@code 2025-01-01}, {@code off} and {@code Yes} are texts.
 *
 * @param text the text, without quotation marks and escapes
 * @param kind what a JSON reader would take it for
 * @param quoted whether it stood in quotation marks or in a block of text; a quoted scalar is a text
 * @param position where it begins
 */
public record Scalar(String text, Kind kind, boolean quoted, Position position) implements Node {

    /** What a JSON reader would take a scalar for. */
    public enum Kind {
        /** Anything else. */
        TEXT("a text"),
        /** A JSON number; it may still lie outside the range of a double. */
        NUMBER("a number"),
        /** {@code true} or {@code false}. */
        BOOLEAN("true or false"),
        /** {@code null}, {@code ~} or nothing at all. */
        NULL("an empty value");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /**
     * Checks that the text is of its kind.
     *
     * @param text the text, without quotation marks and escapes
     * @param kind what a JSON reader would take it for
     * @param quoted whether it stood in quotation marks or in a block of text; a quoted scalar is a text
     * @param position where it begins
     * @throws IllegalArgumentException if a number is not written as JSON writes it, and so on
     */
    public Scalar {
        Require.that(
                kind == Kind.TEXT || (!quoted && kind == PlainText.kind(text)),
                "The text '" + text + "' must be " + kind.word + " as JSON writes it, and not quoted.");
    }

    /**
     * {@return a text made in code}
     *
     * @param text any text
     */
    public static Scalar of(String text) {
        return new Scalar(text, Kind.TEXT, false, Position.NONE);
    }

    /**
     * {@return a number made in code, in the shortest form that reads back as the same bits}
     *
     * @param value a finite number
     * @throws IllegalArgumentException if it is NaN or infinite
     */
    public static Scalar of(double value) {
        return new Scalar(Numerals.exact(Require.finite("number", value)), Kind.NUMBER, false, Position.NONE);
    }

    /**
     * {@return {@code true} or {@code false}, made in code}
     *
     * @param value the truth
     */
    public static Scalar of(boolean value) {
        return new Scalar(Boolean.toString(value), Kind.BOOLEAN, false, Position.NONE);
    }

    /** {@return {@code null}, made in code} */
    public static Scalar empty() {
        return new Scalar("null", Kind.NULL, false, Position.NONE);
    }

    /** {@return whether it is a text} */
    public boolean isText() {
        return kind == Kind.TEXT;
    }

    /** {@return whether it is a number} */
    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** {@return whether it is {@code true} or {@code false}} */
    public boolean isBoolean() {
        return kind == Kind.BOOLEAN;
    }

    @Override
    public Scalar bare() {
        return new Scalar(kind == Kind.NULL ? "null" : text, kind, false, Position.NONE);
    }

    @Override
    public String kindWord() {
        return kind.word;
    }
}
