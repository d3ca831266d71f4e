// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

/** How JSON writes a text so that it reads back the same. */
final class JsonText {
    private JsonText() {}

    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
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
        } else {
            for (char unit : Character.toChars(c)) {
                out.append("\\u").append(Shown.hex(unit, 4));
            }
        }
    }
}
