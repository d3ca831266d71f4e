// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Finds declared columns among those of a table. What is missing is told at the end, when it is known what is left. */
final class Lookup {
    /** Stands for the wave in the name of a column. */
    static final String WAVE = "{wave}";

    private final Header header;
    private final BiPredicate<String, String> asked;
    private final Findings findings;
    private final List<Runnable> missing = new ArrayList<>();
    private boolean failed;

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
            missing.add(() -> findings.error(
                    "no-column", header.line(), "There is no column " + Shown.quoted(name) + ".", hint(name)));
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
        return header.find(name);
    }

    /** A declared column is there for some waves and not for this one, in which it may not be asked. */
    void question(String indicator, String wave, String name) {
        if (asked.test(indicator, wave)) {
            missing.add(() -> findings.question(
                    "no-column-in-wave",
                    header.line(),
                    "There is no column " + Shown.quoted(name) + " for " + indicator + " in " + wave + ".",
                    (header.hint(name) + " Or name under waves of the indicator when it is asked.").strip()));
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

    private String hint(String name) {
        String near = header.hint(name);
        if (near.isEmpty() && header.size() == 1 && header.names().size() == 1) {
            String only = header.names().get(0);
            near = only.indexOf(';') >= 0
                    ? "Maybe separator: semicolon."
                    : only.indexOf('\t') >= 0
                            ? "Maybe separator: tab."
                            : only.indexOf(',') >= 0 ? "Maybe separator: comma." : "";
        }
        return near.isEmpty()
                ? "Check its name in row " + header.line()
                        + ", the first that is not empty: the names of columns stand there."
                : near;
    }

    /** Tells of everything that is missing, and ends the reading where it cannot go on without. */
    void end() throws Stopped {
        missing.forEach(Runnable::run);
        if (failed) {
            throw new Stopped();
        }
    }

    /** Ends a reading of which everything has been told. */
    static final class Stopped extends IOException {
        private static final long serialVersionUID = 1;
    }
}
