// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import java.io.IOException;

/** Ends the reading of a file that cannot be read on. */
public final class Unreadable extends IOException {
    private static final long serialVersionUID = 1;

    private final String code;
    private final int line;
    private final String hint;

    /**
     * Ends the reading.
     *
     * @param code stable name of the kind of fault, such as {@code unclosed-quote}
     * @param line where, from 1; 0 for the whole file
     * @param message what is the matter
     * @param hint what to do
     */
    public Unreadable(String code, int line, String message, String hint) {
        super(message);
        this.code = code;
        this.line = line;
        this.hint = hint;
    }

    /** {@return stable name of the kind of fault} */
    public String code() {
        return code;
    }

    /** {@return where, from 1; 0 for the whole file} */
    public int line() {
        return line;
    }

    /** {@return what to do} */
    public String hint() {
        return hint;
    }
}
