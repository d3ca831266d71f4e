// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.jshell;

import java.util.stream.Collectors;

/** Text cut into lines of a given width at its blanks; what goes on is indented a little more. */
final class Wrapped {
    private static final String DEEPER = "    ";

    private Wrapped() {}

    static String lines(String text, int width) {
        return text.lines().map(line -> line(line, width)).collect(Collectors.joining("\n"));
    }

    private static String line(String line, int width) {
        if (line.length() <= width) {
            return line;
        }
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        int blank = line.lastIndexOf(' ', width);
        int end = blank > indent.length() ? blank : width;
        String head = line.substring(0, end).stripTrailing();
        String rest = indent.endsWith(DEEPER) && indent.length() > width / 2 ? indent : indent + DEEPER;
        return head + "\n" + next(rest, line.substring(end).strip(), width);
    }

    private static String next(String indent, String text, int width) {
        if (indent.length() + text.length() <= width) {
            return indent + text;
        }
        int blank = text.lastIndexOf(' ', width - indent.length());
        int end = blank > 0 ? blank : width - indent.length();
        return indent + text.substring(0, end).stripTrailing() + "\n"
                + next(indent, text.substring(end).strip(), width);
    }
}
