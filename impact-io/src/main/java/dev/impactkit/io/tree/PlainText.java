// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import java.util.regex.Pattern;

/** What text without quotation marks is taken for; JSON's rules, so that YAML and JSON say the same. */
final class PlainText {
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");
    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");

    private PlainText() {}

    static Scalar.Kind kind(String text) {
        return switch (text) {
            case "", "~", "null" -> Scalar.Kind.NULL;
            case "true", "false" -> Scalar.Kind.BOOLEAN;
            default -> NUMBER.matcher(text).matches() ? Scalar.Kind.NUMBER : Scalar.Kind.TEXT;
        };
    }

    /** {@return whether YAML means an infinite number, or none, by it} */
    static boolean meansNotFinite(String text) {
        return NOT_FINITE.matcher(text).matches();
    }
}
