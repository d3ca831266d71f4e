// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Says in our own words what SnakeYAML Engine stumbled over.
 *
 * <p>Its wording is matched in a few pieces; what is not known is shown as it is, cleaned up. The tests hold the pieces
 * against the engine's version.
 */
final class YamlSyntax {
    private static final String QUOTE = "Maybe quote the text: ";

    private final String context;
    private final String problem;
    private final Position from;
    private final Position at;
    private final YamlLines lines;

    private YamlSyntax(MarkedYamlEngineException fault, SourceText source) {
        this.context = String.valueOf(fault.getContext());
        this.problem = String.valueOf(fault.getProblem());
        this.at = Marks.at(fault.getProblemMark());
        this.from = fault.getContextMark().isPresent() ? Marks.at(fault.getContextMark()) : at;
        this.lines = new YamlLines(source);
    }

    /** {@return the end of a reading, its problem noted; the place is where the parser stood} */
    static Findings.Stop stop(RuntimeException fault, Position place, SourceText source, Findings found) {
        Fault told = fault instanceof MarkedYamlEngineException marked
                ? new YamlSyntax(marked, source).fault()
                // The engine's few faults without a place: numbers of escapes and versions out of range.
                : Fault.syntax(place, "Something written here means nothing in YAML.", "Maybe put the text in quotes.");
        return told.stop(found);
    }

    private Fault fault() {
        if (problem.contains("(TAB)")) {
            return new Fault(
                    "tab",
                    lines.firstTab(at),
                    "A tab is used for indentation.",
                    "Maybe use spaces, two for each level.");
        }
        if (problem.contains("cannot start any token")) {
            return cannotBegin(at);
        }
        if (context.startsWith("while parsing a flow ") && problem.startsWith("expected ',' or")) {
            return brackets();
        }
        if (problem.startsWith("expected the node content")) {
            return noContent();
        }
        if (context.contains("quoted scalar")) {
            return quotes();
        }
        return context.startsWith("while parsing a block ")
                ? new YamlBlocks(lines, at).fault(found(), context)
                : other();
    }

    private Fault cannotBegin(Position place) {
        String first = lines.rest(place).substring(0, 1);
        return Fault.syntax(
                place,
                "A text cannot begin with " + first + " unless it is quoted.",
                QUOTE + YamlText.quoted(lines.rest(place)));
    }

    private Fault brackets() {
        boolean list = context.endsWith("sequence");
        String opened = "The " + (list ? "[" : "{") + " that opens ";
        String close = list ? "]" : "}";
        if (found().equals("<stream end>")) {
            return Fault.syntax(from, opened + "here is not closed.", "Maybe add " + close + " at the end.");
        }
        if (found().equals(list ? "}" : "]")) {
            return Fault.syntax(
                    at,
                    opened + "on line " + from.line() + ", column " + from.column() + ", must be closed by " + close
                            + ", not " + found() + ".",
                    "Maybe a bracket is missing or one too many.");
        }
        if (at.line() != from.line()) {
            return Fault.syntax(
                    from,
                    opened + "here is not closed before line " + at.line() + ", or a comma is missing there.",
                    "Maybe add " + close + " at the end.");
        }
        return Fault.syntax(
                at, "A comma or " + close + " is missing before this.", "Maybe add a comma, or quote the text before.");
    }

    private Fault noContent() {
        return switch (found()) {
            case "]", "}" ->
                Fault.syntax(
                        at, "There is a " + found() + " without its opening bracket.", QUOTE + "'" + found() + "'");
            case "," -> Fault.syntax(at, "There is nothing before this comma.", "Maybe delete it, or quote the text.");
            case ":" -> noKey(at);
            case "<stream end>" ->
                Fault.syntax(at, "The text ends where a value must stand.", "Maybe a [ or { is not closed.");
            default -> Fault.syntax(at, "There is no value here.", "");
        };
    }

    static Fault noKey(Position at) {
        return new Fault("no-key", at, "There is no name before the colon.", "Maybe quote the text.");
    }

    private Fault quotes() {
        if (problem.startsWith("found unexpected")) {
            String mark = lines.rest(from).substring(0, 1);
            return Fault.syntax(
                    from, "The quotation mark that opens here is not closed.", "Maybe add " + mark + " at its end.");
        }
        return Fault.syntax(
                at,
                "A backslash is followed by what is no escape; double quotation marks know \\n, \\\", \\\\ and so on.",
                "Maybe use single quotation marks, or write \\\\ for a backslash.");
    }

    private Fault other() {
        return switch (problem) {
            case "could not find expected ':'" -> lines.withoutColon(from);
            case "mapping values are not allowed here" -> lines.misplacedColon(at);
            case "sequence entries are not allowed here" ->
                Fault.syntax(
                        at,
                        "A list cannot begin on the line of its name.",
                        "Maybe begin it on a new line, or quote the text: " + YamlText.quoted(lines.rest(at)));
            case "mapping keys are not allowed here" -> cannotBegin(at);
            default -> byContext();
        };
    }

    private Fault byContext() {
        if (context.endsWith("alias") || context.endsWith("anchor") || context.endsWith("block scalar")) {
            return cannotBegin(from);
        }
        if (context.endsWith("tag") || problem.contains("tag handle") || context.contains("tag ")) {
            return new Fault("tag", from, "Tags (!) are not used here.", QUOTE + YamlText.quoted(lines.rest(from)));
        }
        if (context.endsWith("directive") || lines.isDirective(1)) {
            return new Fault(
                    "directive",
                    Position.START,
                    "Directives (%YAML, %TAG) are not used here.",
                    "Maybe delete the lines that begin with '%'.");
        }
        if (problem.startsWith("expected '<document start>'")) {
            return new YamlBlocks(lines, at).fault(found(), context);
        }
        return Fault.syntax(at, "This is not YAML: " + gist() + ".", "");
    }

    /** {@return what the parser met, as it names it} */
    private String found() {
        int start = Math.max(problem.lastIndexOf("found "), problem.lastIndexOf("got "));
        String word = start < 0 ? "" : problem.substring(problem.indexOf(' ', start) + 1);
        return word.length() > 2 && word.startsWith("'") ? word.substring(1, word.length() - 1) : word;
    }

    private String gist() {
        String line = problem.strip().replaceAll("\\s+", " ").replaceAll("\\([0-9]+\\)|[<>]", "");
        return line.length() <= 100 ? line : line.substring(0, 100) + "…";
    }
}
