// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at the lines around a fault, the way a person would. */
final class YamlLines {
    private static final int LONGEST = 1_000;
    private static final Pattern GLUED = Pattern.compile("([ \\t]*+(?:- ++)*+(\\p{L}[\\p{L}\\p{Nd}-]*+)):([^\\s/].*)");
    private static final Pattern FIELD = Pattern.compile("[ \\t]*+(?:- ++)*+([^:#'\"\\[{]++):[ \\t]++(\\S.*)");

    private final SourceText source;

    YamlLines(SourceText source) {
        this.source = source;
    }

    boolean isDirective(int line) {
        return source.line(line).startsWith("%");
    }

    /** {@return the line from a place on, without comment and, between brackets, what follows a comma} */
    String rest(Position at) {
        String line = line(at.line());
        int from = index(line, at);
        String rest = line.substring(from);
        String cut = rest.replaceFirst("\\s#.*", "").strip();
        boolean flow = line.substring(0, from).indexOf('{') >= 0
                || line.substring(0, from).indexOf('[') >= 0;
        String text = flow ? cut.replaceFirst("(?<=.)[,\\]}].*", "").strip() : cut;
        return text.isEmpty() ? "?" : Shown.brief(text);
    }

    /** {@return the line up to a place} */
    String before(Position at) {
        String line = line(at.line());
        return line.substring(0, index(line, at));
    }

    Position firstTab(Position at) {
        int tab = line(at.line()).indexOf('\t');
        return tab < 0 || tab >= at.column() ? at : new Position(at.line(), tab + 1);
    }

    /** {@return where the text opens that a mark before a place closes} */
    Position openQuote(Position at, char mark) {
        for (int number = at.line() - 1; number >= Math.max(1, at.line() - LONGEST); number--) {
            String line = line(number);
            if (line.chars().filter(c -> c == mark).count() % 2 == 1) {
                return new Position(number, line.codePointCount(0, line.lastIndexOf(mark)) + 1);
            }
        }
        return at;
    }

    /** {@return the fault of a line that YAML takes for a name} */
    Fault withoutColon(Position at) {
        Matcher glued = GLUED.matcher(line(at.line()));
        if (glued.matches()) {
            return noSpace(at.line(), glued);
        }
        return Fault.syntax(
                at,
                "There is no colon on this line.",
                "Maybe write a name, a colon and a space before it, or indent it to go on with the text above.");
    }

    /** {@return the fault of a colon that makes a name of what cannot be one} */
    Fault misplacedColon(Position at) {
        Matcher field = FIELD.matcher(line(at.line()));
        if (field.matches() && before(at).length() > field.end(1)) {
            return Fault.syntax(
                    at,
                    "There is a second colon on this line.",
                    "Maybe quote the text: " + Shown.brief(field.group(1).strip()) + ": "
                            + YamlText.quoted(Shown.brief(field.group(2).strip())));
        }
        int above = lineAbove(at.line());
        Matcher glued = GLUED.matcher(line(above));
        if (glued.matches()) {
            return noSpace(above, glued);
        }
        if (indent(line(at.line())) > indent(line(above))) {
            return new Fault(
                    "indentation",
                    new Position(at.line(), indent(line(at.line())) + 1),
                    "This line is indented deeper than line " + above + ", which already has its value.",
                    "Maybe align it with line " + above + ".");
        }
        return Fault.syntax(at, "A colon cannot stand here.", "Maybe quote the text.");
    }

    private static Fault noSpace(int line, Matcher glued) {
        String name = Shown.brief(glued.group(2));
        String value = Shown.brief(glued.group(3));
        boolean text = PlainText.kind(value) == Scalar.Kind.TEXT;
        return new Fault(
                "no-space",
                new Position(line, glued.group(1).codePointCount(0, glued.end(1)) + 1),
                "There is no space after the colon of " + Shown.text(name + ":" + value) + ".",
                "Maybe write " + name + ": " + (text ? YamlText.value(value) : value) + ".");
    }

    private int lineAbove(int number) {
        int above = number - 1;
        while (above > Math.max(1, number - LONGEST) && isBlank(line(above))) {
            above--;
        }
        return above;
    }

    private static boolean isBlank(String line) {
        return line.isBlank() || line.stripLeading().startsWith("#");
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private String line(int number) {
        String line = source.line(number);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    private static int index(String line, Position at) {
        int points = Math.min(at.column() - 1, line.codePointCount(0, line.length()));
        return line.offsetByCodePoints(0, points);
    }
}
