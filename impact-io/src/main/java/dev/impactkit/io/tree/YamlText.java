// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

/** How YAML writes a text so that it reads back the same: as it is where that is safe, else in quotation marks. */
final class YamlText {
    private static final String NEVER_FIRST = " -?:,[]{}#&*!|>'\"%@`";
    private static final String NEVER_IN_FLOW = ",[]{}";

    private YamlText() {}

    /** {@return a text as a value on a line of its own} */
    static String value(String text) {
        return isText(text) && isSafe(text) ? text : quoted(text);
    }

    /** {@return a text as a value between braces or brackets} */
    static String flowValue(String text) {
        return isText(text) && isSafe(text) && isSafeInFlow(text) ? text : quoted(text);
    }

    /** {@return a text as the name of a field} */
    static String name(String text) {
        return isSafe(text) && isSafeInFlow(text) && !text.equals("<<") ? text : quoted(text);
    }

    /** {@return a text in single quotation marks where it has nothing to escape, else in double ones} */
    static String quoted(String text) {
        boolean simple = text.indexOf('\'') < 0 && text.codePoints().allMatch(Shown::isVisible);
        return simple ? "'" + text + "'" : escaped(text);
    }

    /** {@return whether a text of several lines can stand as a block} */
    static boolean isBlock(String text) {
        return text.indexOf('\n') > 0
                && !text.endsWith("\n\n")
                && text.codePoints().allMatch(c -> c == '\n' || Shown.isVisible(c))
                && !text.startsWith(" ")
                && text.lines().noneMatch(line -> !line.isEmpty() && line.isBlank());
    }

    private static boolean isText(String text) {
        return PlainText.kind(text) == Scalar.Kind.TEXT && !PlainText.meansNotFinite(text);
    }

    private static boolean isSafe(String text) {
        return !text.isEmpty()
                && mayBegin(text)
                && !text.endsWith(" ")
                && !text.endsWith(":")
                && !text.contains(": ")
                && !text.contains(" #")
                && text.codePoints().allMatch(Shown::isVisible);
    }

    /** A comma ends a text there, and a parenthesis that is not closed looks as if one had. */
    private static boolean isSafeInFlow(String text) {
        return text.chars().allMatch(c -> NEVER_IN_FLOW.indexOf(c) < 0) && Commas.unclosed(text) == 0;
    }

    private static boolean mayBegin(String text) {
        char first = text.charAt(0);
        if (first == '-' && text.length() > 1) {
            char second = text.charAt(1);
            return (second >= '0' && second <= '9') || (second >= 'a' && second <= 'z') || second == '.';
        }
        return NEVER_FIRST.indexOf(first) < 0 && !text.startsWith("...");
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> character(c, out);
            }
        });
        return out.append('"').toString();
    }

    private static void character(int c, StringBuilder out) {
        if (Shown.isVisible(c)) {
            out.appendCodePoint(c);
        } else if (Shown.isHalf(c)) {
            out.append('\uFFFD');
        } else if (c <= 0xffff) {
            out.append("\\u").append(Shown.hex(c, 4));
        } else {
            out.append("\\U").append(Shown.hex(c, 8));
        }
    }
}
