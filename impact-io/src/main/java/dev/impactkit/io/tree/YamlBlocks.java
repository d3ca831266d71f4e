// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

/** Faults of lines that do not fit the lines around them. */
final class YamlBlocks {
    private final YamlLines lines;
    private final Position at;

    YamlBlocks(YamlLines lines, Position at) {
        this.lines = lines;
        this.at = at;
    }

    /** {@return what is the matter where a list or fields were to go on, and something else was found} */
    Fault fault(String found, String context) {
        String before = lines.before(at).strip();
        if (before.endsWith("'") || before.endsWith("\"")) {
            return afterQuote(before.charAt(before.length() - 1));
        }
        return switch (found) {
            case ":" -> YamlSyntax.noKey(at);
            case "}", "]", "," ->
                Fault.syntax(
                        at,
                        "There is a " + found + " without its opening bracket.",
                        "Maybe delete it, or quote the text.");
            case "-" ->
                Fault.syntax(
                        at,
                        "A list item stands where a field should.",
                        "Maybe indent the list below its name, or add the name.");
            case "?" -> misplacedField(context);
            default -> before.isEmpty() ? indentation() : moreText();
        };
    }

    private Fault misplacedField(String context) {
        return Fault.syntax(
                at,
                context.endsWith("collection")
                        ? "A field stands where a list item should."
                        : "A field stands where nothing can follow.",
                "Maybe indent it to go on with the item above, or begin it with '- '.");
    }

    private Fault indentation() {
        return new Fault(
                "indentation",
                at,
                "This line is indented differently from the lines it belongs to.",
                "Maybe align it with them.");
    }

    private Fault moreText() {
        return Fault.syntax(at, "There is more text after the value.", "Maybe quote the whole text.");
    }

    /** An odd number of marks on the line says that the last one closes a text of an earlier line. */
    private Fault afterQuote(char mark) {
        if (lines.before(at).chars().filter(c -> c == mark).count() % 2 == 0) {
            return Fault.syntax(
                    at,
                    "There is more text after the closing quotation mark.",
                    mark == '\''
                            ? "Maybe write '' for an apostrophe between single quotation marks."
                            : "Maybe quote the whole text in single quotation marks.");
        }
        return Fault.syntax(
                lines.openQuote(at, mark),
                "The quotation mark that opens here is closed only on line " + at.line() + ".",
                "Maybe add " + mark + " at the end of its text.");
    }
}
