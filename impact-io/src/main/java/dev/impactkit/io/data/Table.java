// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import java.io.IOException;

/** What is made of the rows of a table. */
interface Table {

    /** Takes the names of the columns. */
    void header(Header header) throws IOException;

    /** Takes a row that has a cell for each column. */
    void row(Row row) throws IOException;
}
