// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import java.io.IOException;

/** Takes the rows of a table one after the other, the header first. */
public interface Rows {

    /**
     * Takes one row.
     *
     * @param row the next one
     * @throws IOException if enough was read
     */
    void row(Row row) throws IOException;

    /**
     * Takes a fault of the file itself after which it is read on.
     *
     * @param code stable name of the kind of fault, such as {@code malformed}
     * @param line where, from 1; 0 for the whole file
     * @param message what is the matter
     * @param hint what to do
     */
    void fault(String code, int line, String message, String hint);
}
