// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.Require;
import dev.impactkit.core.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of a report before anybody has decided how it looks: its numbers are numbers still.
 *
 * @param title above the table; empty for none
 * @param columns a name each
 * @param rows as many cells each as there are columns
 */
public record Sheet(String title, List<String> columns, List<List<Cell>> rows) {

    /** Copies, and checks that every row has a cell for each column. */
    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        Require.that(
                rows.stream().allMatch(row -> row.size() == width),
                "Every row of the sheet '" + title + "' must have a cell for each of the columns " + columns + ".");
    }

    /**
     * {@return the same sheet with one more row}
     *
     * @param cells one a column
     */
    public Sheet row(Cell... cells) {
        List<List<Cell>> more = new ArrayList<>(rows);
        more.add(Arrays.asList(cells));
        return new Sheet(title, columns, more);
    }

    /**
     * {@return the same sheet with other rows}
     *
     * @param others one cell a column each
     */
    public Sheet with(List<List<Cell>> others) {
        return new Sheet(title, columns, others);
    }

    /** {@return whether there is no row} */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** {@return the same sheet without the columns in which no row says anything} */
    public Sheet trimmed() {
        List<Integer> told = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            if (rows.stream().anyMatch(row -> !row.get(column).equals(Cell.EMPTY))) {
                told.add(i);
            }
        }
        return new Sheet(
                title,
                told.stream().map(columns::get).toList(),
                rows.stream().map(row -> told.stream().map(row::get).toList()).toList());
    }

    /**
     * {@return the table with every number printed}
     *
     * @param wording language and marks
     */
    public Table table(Wording wording) {
        return new Table(
                title,
                columns,
                rows.stream()
                        .map(row ->
                                row.stream().map(cell -> cell.print(wording)).toList())
                        .toList());
    }

    /**
     * {@return whether a column holds numbers only, which then stand to the right}
     *
     * @param column from 0
     */
    public boolean isNumeric(int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .filter(cell -> !cell.equals(Cell.EMPTY))
                .allMatch(Cell.Figure.class::isInstance);
    }
}
