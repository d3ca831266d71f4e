// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

/** One row of a table as a format gives it; good only until the next one. */
public interface Row {

    /** {@return where it begins: the line of a text or the row of a sheet, from 1} */
    int line();

    /** {@return how many cells it has} */
    int size();

    /**
     * {@return a cell}
     *
     * @param column from 0; beyond the last it is empty
     */
    Cell cell(int column);
}
