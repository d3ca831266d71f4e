// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

/**
 * Where a data set comes from, so that a number can be traced to the bytes it was counted in.
 *
 * @param file its name, without folders
 * @param hash SHA-256 of its bytes, 64 hexadecimal digits; empty where there is no file
 * @param rows it has below its header
 * @param faulty how many of them hold a cell that could not be read
 */
public record Origin(String file, String hash, long rows, long faulty) {

    /** Answers given in code, not read. */
    public static final Origin CODE = new Origin("", "", 0, 0);
}
