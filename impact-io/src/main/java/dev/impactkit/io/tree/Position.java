// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import dev.impactkit.core.Require;
import dev.impactkit.core.Where;

/**
 * The place where something begins in a text.
 *
 * @param line line from 1; 0 where there is no text
 * @param column column in code points from 1; 0 where there is no text
 */
public record Position(int line, int column) implements Comparable<Position> {

    /** No place: what was made in code. */
    public static final Position NONE = new Position(0, 0);

    /** The first character of a text. */
    static final Position START = new Position(1, 1);

    /**
     * Checks the place.
     *
     * @param line line from 1; 0 where there is no text
     * @param column column in code points from 1; 0 where there is no text
     * @throws IllegalArgumentException if line and column are not both from 1, or both 0
     */
    public Position {
        Require.that(
                (line >= 1 && column >= 1) || (line == 0 && column == 0),
                "The position (" + line + ", " + column + ") must have a line and a column from 1, or both 0.");
    }

    /** {@return whether there is a place in a text} */
    public boolean isKnown() {
        return line > 0;
    }

    /**
     * {@return the place as problems carry it}
     *
     * @param source name of the file or stream
     * @param path ids joined by dots, empty for the whole
     */
    public Where where(String source, String path) {
        return new Where(source, path, line, column);
    }

    @Override
    public int compareTo(Position other) {
        return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
    }
}
