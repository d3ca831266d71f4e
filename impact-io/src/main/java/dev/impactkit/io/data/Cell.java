// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

/**
 * One cell of a table.
 *
 * @param text what stands in it; for {@link Sort#NUMBER} with a decimal point, for {@link Sort#DATE} as 2026-11-23 or 02:30,
 *     for {@link Sort#FAULT} what is the matter with it, such as "an error of the spreadsheet"
 * @param sort what it is
 * @param calculated whether it is what a formula last gave
 */
public record Cell(String text, Sort sort, boolean calculated) {

    /** Nothing. */
    public static final Cell EMPTY = of("");

    /** What a cell is. */
    public enum Sort {
        /** Text, which may well be a number as people write it. */
        TEXT,
        /** A number of a spreadsheet. */
        NUMBER,
        /** A day, a moment or a time of a spreadsheet. */
        DATE,
        /** Nothing that can be read. */
        FAULT
    }

    /**
     * {@return a cell with text}
     *
     * @param text what stands in it
     */
    public static Cell of(String text) {
        return new Cell(text, Sort.TEXT, false);
    }

    /** What stands in it without space around it, the hard spaces of spreadsheets included. */
    Cell stripped() {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return to - from == text.length() ? this : new Cell(text.substring(from, to), sort, calculated);
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    boolean isFault() {
        return sort == Sort.FAULT;
    }
}
