// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A printable table of ready-made texts: what results show at a prompt and reports are made of.
 *
 * <p>Columns whose cells all look like numbers stand to the right. The text form is at most 100 characters wide: the
 * widest columns of words are wrapped, and columns that still do not fit stand in further blocks below.
 *
 * @param title above the table; empty for none
 * @param header one cell a column
 * @param rows as many cells each as the header
 */
public record Table(String title, List<String> header, List<List<String>> rows) {

    /** The widest a printed table gets, in characters. */
    public static final int WIDTH = 100;

    /** Copies, and checks that every row has as many cells as the header. */
    public Table {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            Require.that(
                    row.size() == header.size(),
                    "A row has " + row.size() + " cells under a header of " + header.size() + ": " + row + ".");
        }
    }

    /**
     * {@return a table without rows yet}
     *
     * @param title above the table; empty for none
     * @param header one cell a column
     */
    public static Table of(String title, String... header) {
        return new Table(title, List.of(header), List.of());
    }

    /**
     * {@return the same table with one more row}
     *
     * @param cells as many as the header has
     */
    public Table row(String... cells) {
        List<List<String>> more = new ArrayList<>(rows);
        more.add(Arrays.asList(cells));
        return new Table(title, header, more);
    }

    /**
     * {@return whether the cells of a column are numbers}
     *
     * @param column from 0
     */
    public boolean isNumeric(int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .filter(cell -> !cell.isEmpty())
                .allMatch(cell -> cell.matches("[-+]?([\\d.,\u202f]+%?|-)|-|never|[-+]?[\\d.,]+ (months|years)"));
    }

    /** {@return the table as text, at most 100 characters wide} */
    @Override
    public String toString() {
        return TableText.of(this);
    }
}
