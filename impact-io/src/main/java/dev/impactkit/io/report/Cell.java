// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.Require;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/** One cell of a {@link Sheet}: a text, a number kept to the last bit, or a day. */
public sealed interface Cell {

    /** A cell without content: what has no meaning, or was not said. */
    Cell EMPTY = new Text("");

    /**
     * {@return the cell as people read it}
     *
     * @param wording language and marks
     */
    String print(Wording wording);

    /**
     * {@return a text}
     *
     * @param text any text
     */
    static Cell of(String text) {
        return new Text(text);
    }

    /**
     * {@return a number}
     *
     * @param value a finite number
     * @param style what it is
     */
    static Cell of(double value, Style style) {
        return new Figure(value, style);
    }

    /**
     * {@return a number, or an empty cell where it has no meaning}
     *
     * @param value a finite number or none
     * @param style what it is
     */
    static Cell of(OptionalDouble value, Style style) {
        return value.isPresent() ? of(value.getAsDouble(), style) : EMPTY;
    }

    /**
     * {@return a day, or an empty cell where it was not said}
     *
     * @param date the day
     */
    static Cell of(Optional<LocalDate> date) {
        return date.<Cell>map(Day::new).orElse(EMPTY);
    }

    /**
     * Words.
     *
     * @param text any text, of any number of lines
     */
    record Text(String text) implements Cell {
        @Override
        public String print(Wording wording) {
            return text;
        }
    }

    /**
     * A number.
     *
     * @param value unrounded
     * @param style what it is
     */
    record Figure(double value, Style style) implements Cell {

        /** Checks that it is finite: what has no meaning is {@link Cell#EMPTY}. */
        public Figure {
            Require.finite("number of a cell", value);
        }

        @Override
        public String print(Wording wording) {
            return style.print(value, wording.numerals());
        }
    }

    /**
     * A day.
     *
     * @param date the day
     */
    record Day(LocalDate date) implements Cell {
        @Override
        public String print(Wording wording) {
            return wording.date(date);
        }
    }
}
