// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import dev.impactkit.core.Require;

/**
 * How much a reader takes before it stops with a problem.
 *
 * @param bytes the longest source, in bytes
 * @param depth the deepest nesting of lists and fields
 * @param nodes the most values
 * @param text the longest single value or name, in UTF-16 units
 * @param number the longest number, in digits and marks
 * @param problems the most problems told of; the rest is counted
 */
public record Limits(int bytes, int depth, int nodes, int text, int number, int problems) {

    /**
     * Checks the limits.
     *
     * @param bytes the longest source, in bytes
     * @param depth the deepest nesting of lists and fields
     * @param nodes the most values
     * @param text the longest single value or name, in UTF-16 units
     * @param number the longest number, in digits and marks
     * @param problems the most problems told of; the rest is counted
     * @throws IllegalArgumentException if one is below 1, the depth above 1000 or the number above 1000
     */
    public Limits {
        Require.between("limit of bytes", bytes, 1, Integer.MAX_VALUE - 16);
        Require.between("limit of depth", depth, 1, 1000);
        Require.between("limit of nodes", nodes, 1, Integer.MAX_VALUE);
        Require.between("limit of text", text, 1, Integer.MAX_VALUE);
        Require.between("limit of number", number, 1, 1000);
        Require.between("limit of problems", problems, 1, Integer.MAX_VALUE);
    }

    /** {@return 16 MiB, 64 levels, a million values, texts of 100,000, numbers of 100, 100 problems} */
    public static Limits standard() {
        return new Limits(16 * 1024 * 1024, 64, 1_000_000, 100_000, 100, 100);
    }

    /**
     * {@return the same with another length of source}
     *
     * @param most in bytes
     */
    public Limits withBytes(int most) {
        return new Limits(most, depth, nodes, text, number, problems);
    }

    /**
     * {@return the same with another depth}
     *
     * @param most levels
     */
    public Limits withDepth(int most) {
        return new Limits(bytes, most, nodes, text, number, problems);
    }

    /**
     * {@return the same with another number of values}
     *
     * @param most values
     */
    public Limits withNodes(int most) {
        return new Limits(bytes, depth, most, text, number, problems);
    }
}
