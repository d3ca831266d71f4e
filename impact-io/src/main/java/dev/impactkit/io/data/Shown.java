// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

/** How what stands in a table is shown in a message: never much of it. */
final class Shown {
    private static final int FEW = 24;

    private Shown() {}

    /** In quotes, the first few characters: what is longer is no answer but something people wrote. */
    static String quoted(String text) {
        return '"' + atMost(FEW, text) + '"';
    }

    static String atMost(int most, String text) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 3)) + "...";
    }
}
