// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import dev.impactkit.core.data.Dialect;
import java.io.IOException;
import java.util.List;

/** One kind of file with a table in it. */
public interface DataFormat {

    /** {@return the word it is known by, such as {@code csv}} */
    String key();

    /** {@return the endings of its files, without the dot} */
    List<String> endings();

    /**
     * Gives the rows of a table one after the other, the header first, as they are: rows may be ragged, cells anything.
     *
     * @param content the file
     * @param dialect how it was written
     * @param limits how much is taken
     * @param rows takes them
     * @throws Unreadable if the file cannot be read on
     * @throws IOException if its bytes cannot be had
     */
    void read(Content content, Dialect dialect, DataLimits limits, Rows rows) throws IOException;
}
