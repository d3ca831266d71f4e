// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

/** How much a {@link Problem} weighs. */
public enum Severity {
    /** Nothing is calculated until it is mended. */
    ERROR,
    /** The calculation goes on; the reader of the result should know. */
    WARNING,
    /** Something only a person can judge; closed by a recorded reason. */
    QUESTION;

    /** {@return the word that is printed, in lower case} */
    public String word() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case QUESTION -> "question";
        };
    }
}
