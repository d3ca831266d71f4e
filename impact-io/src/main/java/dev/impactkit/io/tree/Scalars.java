// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

/** Makes scalars of what was read, within the limits of length, and asks numbers to be finite. */
final class Scalars {
    private Scalars() {}

    /** {@return a scalar that stood in quotation marks or in a block} */
    static Scalar quoted(String written, Position at, Findings found) {
        return new Scalar(cut(written, "The text", at, found), Scalar.Kind.TEXT, true, at);
    }

    /** {@return a scalar that stood there as it is} */
    static Scalar plain(String written, Position at, Findings found) {
        String text = cut(written, "The text", at, found);
        Scalar.Kind kind = PlainText.kind(text);
        if (kind == Scalar.Kind.NUMBER && text.length() > found.limits().number()) {
            found.error(
                    "too-long-number",
                    at,
                    "The number " + Shown.text(text) + " has more than "
                            + found.limits().number() + " characters.",
                    "Maybe fewer digits will do, or it is a text: put it in quotation marks.");
            return new Scalar(text, Scalar.Kind.TEXT, false, at);
        }
        if (kind == Scalar.Kind.NUMBER ? Double.isInfinite(Double.parseDouble(text)) : PlainText.meansNotFinite(text)) {
            notFinite(text, at, found);
        }
        return new Scalar(text, kind, false, at);
    }

    /** {@return the text of what only looks like a number, as a problem} */
    static Scalar notANumber(String written, Position at, Findings found) {
        notFinite(written, at, found);
        return new Scalar(written, Scalar.Kind.TEXT, false, at);
    }

    private static void notFinite(String text, Position at, Findings found) {
        found.error(
                "not-finite",
                at,
                Shown.text(text) + " is not a finite number.",
                "Maybe leave it out where nothing is known.");
    }

    /** {@return the text, or as much of it as the limit allows, halves of characters replaced} */
    static String cut(String text, String what, Position at, Findings found) {
        int half = half(text);
        if (half >= 0) {
            found.error(
                    "half-character",
                    at,
                    what + " holds half a character (" + Shown.code(text.charAt(half)) + ").",
                    "Maybe the other half of an escape (\\u) is missing.");
        }
        String whole = half < 0 ? text : whole(text);
        int most = found.limits().text();
        if (whole.length() <= most) {
            return whole;
        }
        found.error(
                "too-long-text",
                at,
                what + " has " + whole.length() + " characters; at most " + most + " are read.",
                "Maybe a quotation mark is missing, or it belongs in a file of its own.");
        return whole.substring(0, Character.isLowSurrogate(whole.charAt(most)) ? most - 1 : most);
    }

    /** {@return where the first half of a character without its other half stands, or -1} */
    private static int half(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private static String whole(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().map(c -> Shown.isHalf(c) ? 0xfffd : c).forEach(out::appendCodePoint);
        return out.toString();
    }
}
