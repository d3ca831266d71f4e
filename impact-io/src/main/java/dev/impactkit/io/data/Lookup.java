// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Finds declared columns among those of a table. What is missing is told at the end, when it is known what is left. */
final class Lookup {
    /** Stands for the wave in the name of a column. */
    static final String WAVE = "{wave}";

    private static final int LISTED = 200;

    private final Header header;
    private final BiPredicate<String, String> asked;
    private final Findings findings;
    private final List<String> missing = new ArrayList<>();
    private final List<Unasked> unasked = new ArrayList<>();
    private final Set<String> met = new LinkedHashSet<>();
    private boolean found;
    private boolean failed;

    /** A column that an indicator does not have in a wave. */
    private record Unasked(String indicator, String wave, String name) {}

    Lookup(Header header, Findings findings) {
        this(header, (indicator, wave) -> true, findings);
    }

    Lookup(Header header, BiPredicate<String, String> asked, Findings findings) {
        this.header = header;
        this.asked = asked;
        this.findings = findings;
    }

    /** A column that the declaration names. */
    Optional<Column> declared(Optional<String> name) {
        return name.flatMap(this::declared);
    }

    Optional<Column> declared(String name) {
        Optional<Column> column = find(name);
        if (column.isEmpty()) {
            failed = true;
            missing.add(name);
        }
        return column;
    }

    /** A column that may be left out. */
    Optional<Column> find(String name) {
        if (header.isTwice(name)) {
            failed = true;
            findings.error(
                    "duplicate-column",
                    header.line(),
                    "There are two columns " + Shown.quoted(name) + ".",
                    "Maybe give each a name of its own.");
        }
        Optional<Column> column = header.find(name);
        found |= column.isPresent();
        return column;
    }

    /** Some column is of this wave. */
    void meets(String wave) {
        met.add(wave);
    }

    /** A declared column is there for some waves and not for this one, in which it may not be asked. */
    void question(String indicator, String wave, String name) {
        if (asked.test(indicator, wave)) {
            unasked.add(new Unasked(indicator, wave, name));
        }
    }

    /** The declaration itself does not say enough. */
    void declaration(String code, String parameter, String message, String hint) {
        failed = true;
        findings.declared(code, parameter, message, hint);
    }

    /** What stands for the wave in the names of columns like this one, in the order of the table. */
    List<String> waves(String pattern) {
        int at = pattern.indexOf(WAVE);
        String before = pattern.substring(0, at);
        String after = pattern.substring(at + WAVE.length());
        return header.names().stream()
                .filter(name -> name.length() > before.length() + after.length())
                .filter(name -> name.startsWith(before) && name.endsWith(after))
                .map(name -> name.substring(before.length(), name.length() - after.length()))
                .toList();
    }

    /** Tells of everything that is missing, and ends the reading where it cannot go on without. */
    void end() throws Stopped {
        Optional<String> separator = header.separator();
        if (!missing.isEmpty() && separator.isPresent()) {
            tell(
                    "separator",
                    "All names of columns are one cell: something else separates them.",
                    "Maybe separator: " + separator.get() + ".");
        } else if (!missing.isEmpty() && !found && header.isGarbled()) {
            tell("encoding", "The names of the columns cannot be read.", "Maybe the encoding is another.");
        } else if (missing.size() > 1
                && !found
                && missing.stream().allMatch(name -> header.hint(name).isEmpty())) {
            tell(
                    "no-header",
                    "No declared column is there: " + Shown.atMost(LISTED, String.join(", ", missing)) + ".",
                    "The names of columns must stand in row " + header.line()
                            + ", the first that is not empty. Maybe a title stands above them.");
        } else {
            missing.forEach(name -> tell("no-column", "There is no column " + Shown.quoted(name) + ".", hint(name)));
        }
        waves();
        if (failed) {
            throw new Stopped();
        }
    }

    private void tell(String code, String message, String hint) {
        findings.error(code, header.line(), message, hint);
    }

    private String hint(String name) {
        String near = header.hint(name);
        if (!near.isEmpty()) {
            return near;
        }
        if (header.isGarbled()) {
            return "Maybe the encoding is another.";
        }
        String free = String.join(", ", header.free());
        // Where nothing was found, these may be no names of columns but what somebody answered.
        return found && !free.isEmpty()
                ? "Columns not used are " + Shown.atMost(LISTED, free) + "."
                : "Check its name in row " + header.line() + ".";
    }

    /** A wave that no column is of is told once. */
    private void waves() {
        Set<String> told = new LinkedHashSet<>();
        for (Unasked each : unasked) {
            String near = header.hint(each.name());
            if (met.contains(each.wave()) || !near.isEmpty()) {
                question(
                        "There is no column " + Shown.quoted(each.name()) + " for " + each.indicator() + " in "
                                + each.wave() + ".",
                        (near.isEmpty() ? "Maybe" : near + " Or")
                                + " name under waves of the indicator when it is asked.");
            } else if (told.add(each.wave())) {
                question(
                        "No column is of the wave " + each.wave() + ", such as " + Shown.quoted(each.name()) + ".",
                        "Maybe it is still to come: name under waves of the data source those the table has.");
            }
        }
    }

    private void question(String message, String hint) {
        findings.question("no-column-in-wave", header.line(), message, hint);
    }

    /** Ends a reading of which everything has been told. */
    static final class Stopped extends IOException {
        private static final long serialVersionUID = 1;
    }
}
