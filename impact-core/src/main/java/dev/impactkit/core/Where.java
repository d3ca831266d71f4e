// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

/**
 * The place a problem is about: which source, which item of the study, which line and column.
 *
 * @param source the name of the file or stream, empty for a study made in code
 * @param path ids joined by dots, such as {@code fewer-falls.deadweight}; empty for the whole study
 * @param line line from 1, or 0 where the source has no lines
 * @param column column in code points from 1, or 0 where the source has no lines
 */
public record Where(String source, String path, int line, int column) {

    /** The whole study, with no file known. */
    public static final Where STUDY = new Where("", "", 0, 0);

    /**
     * {@return a place known by its path only}
     *
     * @param path ids joined by dots
     */
    public static Where path(String path) {
        return new Where("", path, 0, 0);
    }

    /** {@return as people read it: {@code study.yaml:12:5 (fewer-falls.deadweight)}} */
    public String text() {
        String file = line > 0 ? source + ":" + line + ":" + column : source;
        if (file.startsWith(":")) {
            file = "line " + line + ", column " + column;
        }
        if (path.isEmpty()) {
            return file.isEmpty() ? "the study" : file;
        }
        return file.isEmpty() ? path : file + " (" + path + ")";
    }
}
