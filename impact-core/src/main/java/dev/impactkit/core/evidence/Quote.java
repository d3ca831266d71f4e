// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

/**
 * Words that may be shown to the readers they were asked for.
 *
 * @param statement id of the statement
 * @param text the words themselves
 * @param by whose they are; "anonymous" where the name may not be shown
 */
public record Quote(String statement, String text, String by) {

    /** {@return as it stands in a report: the words on one line, and whose they are} */
    public String line() {
        // Curly marks: the words themselves may hold straight ones.
        return "\u201c" + text.strip().replaceAll("\\s+", " ") + "\u201d (" + by + ")";
    }
}
