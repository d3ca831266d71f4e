// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import java.util.Locale;

/** How messages show a piece of what a user wrote: in quotes, on one line, not too long. */
final class Shown {
    private static final int LONGEST = 40;
    private static final int LONGEST_IN_HINT = 60;

    private Shown() {}

    static String text(String text) {
        StringBuilder out = new StringBuilder("'");
        int count = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            if (++count > LONGEST) {
                return out.append("…'").toString();
            }
            int c = text.codePointAt(i);
            if (isVisible(c)) {
                out.appendCodePoint(c);
            } else {
                out.append(c == '\n' || c == '\t' ? " " : code(c));
            }
        }
        return out.append('\'').toString();
    }

    /** {@return a text for a hint, which must not be long either} */
    static String brief(String text) {
        return text.length() <= LONGEST_IN_HINT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_IN_HINT / 2)) + "…";
    }

    /** {@return a character by its number, as in U+00A0} */
    static String code(int codePoint) {
        return "U+" + hex(codePoint, 4);
    }

    /** {@return a number in hexadecimal digits, at least so many} */
    static String hex(int number, int digits) {
        String hex = Integer.toHexString(number).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, digits - hex.length())) + hex;
    }

    /**
     * {@return whether a character can be seen in an editor, or is a space of some width}
     *
     * <p>Told by ranges and not by the platform's tables, which differ between its versions.
     */
    static boolean isVisible(int c) {
        boolean control = c < ' ' || (c >= 0x7f && c < 0xa0) || (c & 0xfffe) == 0xfffe;
        boolean direction = c == 0x61c || c == 0x200e || c == 0x200f || (c >= 0x2028 && c <= 0x202e);
        boolean nothing = c == 0xad || c == 0x200b || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff;
        boolean tag = (c >= 0xfff9 && c <= 0xfffb) || (c >= 0xe0000 && c <= 0xe0fff);
        return !(control || isHalf(c) || direction || nothing || tag);
    }

    /** {@return whether it is a surrogate without its other half, which is no character} */
    static boolean isHalf(int c) {
        return c >= 0xd800 && c <= 0xdfff;
    }
}
