// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** Says in our own words what Jackson stumbled over; its wording is matched in a few pieces, held by the tests. */
final class JsonSyntax {
    private static final Pattern TOKEN = Pattern.compile("Unrecognized token '([^']*)'.*", Pattern.DOTALL);

    private final String message;
    private final SourceText source;
    private final int offset;
    private final Position at;
    private final Position opened;

    private JsonSyntax(JacksonException fault, Position opened, SourceText source) {
        this.message = String.valueOf(fault.getOriginalMessage());
        this.source = source;
        this.offset = (int) Math.max(0, fault.getLocation().getCharOffset());
        this.at = source.at(offset);
        this.opened = opened;
    }

    /** {@return the end of a reading, its problem noted; the place is where the innermost bracket opens} */
    static Findings.Stop stop(JacksonException fault, Position opened, SourceText source, Findings found) {
        return new JsonSyntax(fault, opened, source).fault().stop(found);
    }

    private Fault fault() {
        Matcher token = TOKEN.matcher(message);
        if (token.matches()) {
            return word(token.group(1));
        }
        if (message.contains("end-of-input")) {
            return atEnd();
        }
        if (message.contains("Illegal ")) {
            return invisible();
        }
        if (message.contains("surrogate")) {
            return new Fault(
                    "half-character",
                    at,
                    "The name holds half a character.",
                    "Maybe the other half of an escape is missing.");
        }
        if (message.contains("escape")) {
            return Fault.syntax(
                    at, "A backslash is followed by what is no escape.", "Maybe write \\\\ for a backslash.");
        }
        return message.contains("numeric value") ? number() : byCharacter(character());
    }

    private char character() {
        return offset < source.text().length() ? source.text().charAt(offset) : ' ';
    }

    private Fault number() {
        return Fault.syntax(
                at,
                "This number is not written as in JSON: no plus, no zero first, digits on both sides of a point.",
                "Maybe write 0.5 for .5 or 5 for 005.");
    }

    private Fault word(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean known = lower.equals("true") || lower.equals("false") || lower.equals("null");
        String hint = known ? "Maybe write " + lower : "Maybe put the text in double quotation marks";
        return Fault.syntax(at, Shown.text(word) + " is neither true, false, null nor a number.", hint + ".");
    }

    private Fault atEnd() {
        int lastMark = source.text().lastIndexOf('"');
        if (!message.contains("close marker") && lastMark >= 0) {
            Position mark = source.at(lastMark);
            return Fault.syntax(
                    mark, "The quotation mark that opens here is not closed.", "Maybe add \" at the end of the text.");
        }
        return Fault.syntax(
                opened.isKnown() ? opened : at,
                "The bracket that opens here is not closed.",
                "Maybe add it at the end.");
    }

    private Fault invisible() {
        if (message.contains("code 10)")) {
            return Fault.syntax(
                    at,
                    "A text goes on over the end of the line.",
                    "Maybe add \" at its end, or write \\n for a new line.");
        }
        return new Fault(
                "control-character",
                at,
                "There is an invisible character (" + Shown.code(character()) + ").",
                "Maybe delete it, or write \\t for a tab.");
    }

    private Fault byCharacter(char c) {
        return switch (c) {
            case '/', '#' -> Fault.syntax(at, "JSON has no comments.", "Maybe delete it, or write the file as YAML.");
            case '\'', '\u201c', '\u201d', '\u2018', '\u2019' ->
                Fault.syntax(
                        at, "JSON puts names and texts in straight double quotation marks.", "Maybe write \" instead.");
            case '}', ']' -> bracket(c);
            case '.' -> number();
            default -> byExpectation(c);
        };
    }

    private Fault bracket(char c) {
        if (message.contains("no open")) {
            return Fault.syntax(at, "There is a " + c + " without its opening bracket.", "Maybe delete it.");
        }
        if (message.contains("close marker")) {
            return Fault.syntax(
                    at,
                    "The bracket of line " + opened.line() + ", column " + opened.column() + ", cannot be closed by "
                            + c + ".",
                    "Maybe a bracket is missing or one too many.");
        }
        String before = source.text().substring(0, offset).stripTrailing();
        return before.endsWith(",")
                ? Fault.syntax(at, "There is a comma before this " + c + ".", "Maybe delete the comma.")
                : Fault.syntax(at, "There is no value before this " + c + ".", "Maybe write null.");
    }

    private Fault byExpectation(char c) {
        if (message.contains("expecting a colon")) {
            return Fault.syntax(at, "There is no colon between a name and its value.", "Maybe add it.");
        }
        if (message.contains("property name")) {
            return Fault.syntax(
                    at,
                    "A name must stand here, in double quotation marks.",
                    c >= '0' && c <= '9'
                            ? "Maybe a decimal comma: write a point."
                            : "Maybe write \" before and after it.");
        }
        if (message.contains("expecting comma")) {
            return Fault.syntax(
                    at, "There is no comma before this.", "Maybe add it, or put the text in double quotation marks.");
        }
        if (c == ',') {
            return Fault.syntax(at, "There is no value before this comma.", "Maybe delete the comma.");
        }
        return Fault.syntax(at, "There is no value here that JSON knows.", "Maybe put it in double quotation marks.");
    }
}
