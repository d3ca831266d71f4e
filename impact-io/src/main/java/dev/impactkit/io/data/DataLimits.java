// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import dev.impactkit.core.Require;

/**
 * How much a reader of tables takes before it stops with a problem.
 *
 * @param bytes the longest CSV file, in bytes
 * @param rows the most rows below the header
 * @param columns the most columns
 * @param text the longest cell, in UTF-16 units
 * @param kept the most cells of declared columns that are kept, and the most UTF-16 units of text
 * @param problems the most problems told of; the rest is counted
 * @param packed what a packed file, such as XLSX, may be
 */
public record DataLimits(long bytes, int rows, int columns, int text, int kept, int problems, Packed packed) {

    /**
     * How large a packed file may be, and become.
     *
     * @param bytes the longest file, in bytes
     * @param unpacked the most bytes it may unpack to, all entries together
     * @param ratio how many times its packed size an entry may unpack to, beyond its first megabyte
     * @param entries the most entries
     */
    public record Packed(int bytes, long unpacked, int ratio, int entries) {
        /**
         * Checks the limits.
         *
         * @param bytes the longest file, in bytes
         * @param unpacked the most bytes it may unpack to, all entries together
         * @param ratio how many times its packed size an entry may unpack to, beyond its first megabyte
         * @param entries the most entries
         * @throws IllegalArgumentException if one is below 1
         */
        public Packed {
            Require.between("limit of packed bytes", bytes, 1, Integer.MAX_VALUE - 16.0);
            Require.between("limit of unpacked bytes", (double) unpacked, 1, Long.MAX_VALUE);
            Require.between("limit of the ratio", ratio, 1, Integer.MAX_VALUE);
            Require.between("limit of entries", entries, 1, Integer.MAX_VALUE);
        }
    }

    /**
     * Checks the limits.
     *
     * @param bytes the longest CSV file, in bytes
     * @param rows the most rows below the header
     * @param columns the most columns
     * @param text the longest cell, in UTF-16 units
     * @param kept the most cells of declared columns that are kept, and the most UTF-16 units of text
     * @param problems the most problems told of; the rest is counted
     * @param packed what a packed file, such as XLSX, may be
     * @throws IllegalArgumentException if one is below 1, the columns above 16,384 or the text above 10 million
     */
    public DataLimits {
        Require.between("limit of bytes", (double) bytes, 1, Long.MAX_VALUE);
        Require.between("limit of rows", rows, 1, 100_000_000);
        Require.between("limit of columns", columns, 1, 16_384);
        Require.between("limit of text", text, 1, 10_000_000);
        Require.between("limit of cells kept", kept, 1, Integer.MAX_VALUE);
        Require.between("limit of problems", problems, 1, Integer.MAX_VALUE);
    }

    /**
     * {@return 1 GiB, two million rows, 16,384 columns, cells of 32,767, 30 million cells kept, 1000 problems; packed 64
     *     MiB that unpack to 1 GiB, at most a hundredfold, 10,000 entries}
     */
    public static DataLimits standard() {
        Packed packed = new Packed(64 << 20, 1L << 30, 100, 10_000);
        return new DataLimits(1L << 30, 2_000_000, 16_384, 32_767, 30_000_000, 1000, packed);
    }

    /**
     * {@return the same with another number of rows}
     *
     * @param most below the header
     */
    public DataLimits withRows(int most) {
        return new DataLimits(bytes, most, columns, text, kept, problems, packed);
    }

    /**
     * {@return the same with another number of problems}
     *
     * @param most told of
     */
    public DataLimits withProblems(int most) {
        return new DataLimits(bytes, rows, columns, text, kept, most, packed);
    }

    /**
     * {@return the same with another number of cells}
     *
     * @param most cells of declared columns, and UTF-16 units of text
     */
    public DataLimits withKept(int most) {
        return new DataLimits(bytes, rows, columns, text, most, problems, packed);
    }

    /**
     * {@return the same with other limits of packed files}
     *
     * @param other what a packed file may be
     */
    public DataLimits withPacked(Packed other) {
        return new DataLimits(bytes, rows, columns, text, kept, problems, other);
    }
}
