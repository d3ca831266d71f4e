// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.Event;

/** Texts that YAML has split at a comma, because between braces and brackets a comma ends a text. */
final class Commas {
    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]++,[0-9]++ ?%?");
    private static final Pattern THOUSANDS = Pattern.compile("[-+]?[1-9][0-9]{0,2}+(?:,[0-9]{3})++");

    private Commas() {}

    /** {@return how many parentheses a text opens and does not close; negative where it closes more} */
    static int unclosed(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return open;
    }

    /** {@return the text as it was meant, which is a problem; the label stands before it in the hint} */
    static Scalar joined(String label, Event begins, Event ends, Findings found) {
        Position at = Marks.start(begins);
        String text = Marks.between(begins, ends);
        found.error("split-by-comma", at, "The comma splits " + Shown.text(text) + " in two.", hint(label, text));
        return new Scalar(Scalars.cut(text, "The text", at, found), Scalar.Kind.TEXT, false, at);
    }

    private static String hint(String label, String text) {
        if (THOUSANDS.matcher(text).matches()) {
            return "Maybe write " + label + Shown.brief(text.replace(",", "")) + ", or a decimal point.";
        }
        if (DECIMAL.matcher(text).matches()) {
            return "Maybe write a decimal point: " + label + Shown.brief(text.replace(',', '.')) + ".";
        }
        String quoted = label + YamlText.quoted(Shown.brief(text));
        return "Maybe quote the " + (text.indexOf('(') < 0 ? "text: " : "formula: ") + quoted;
    }
}
