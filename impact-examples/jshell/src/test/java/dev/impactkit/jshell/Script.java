// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.jshell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/**
 * Runs a script as the shell does, and fails where the shell only prints: on what does not compile, on an exception, on a
 * name that is not there yet, on a snippet that never ends. The shell itself ends with 0 in all four.
 */
final class Script implements AutoCloseable {
    /** What JShell's own DEFAULT and PRINTING bring, as far as names could collide or scripts use it. */
    private static final String BEFORE = """
            import java.io.*;
            import java.math.*;
            import java.net.*;
            import java.nio.file.*;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.function.*;
            import java.util.prefs.*;
            import java.util.regex.*;
            import java.util.stream.*;
            void print(Object o) { System.out.print(o); }
            void println() { System.out.println(); }
            void println(Object o) { System.out.println(o); }
            """;

    private static final Set<Status> FAULTS =
            EnumSet.of(Status.REJECTED, Status.RECOVERABLE_DEFINED, Status.RECOVERABLE_NOT_DEFINED);

    private final JShell shell = JShell.builder().executionEngine("local").build();

    private Script() {
        shell.addToClasspath(System.getProperty("java.class.path"));
    }

    /** What a script prints after the startup script of the shell. */
    static String printed(Path script) throws IOException {
        return printed(Files.readString(script));
    }

    static String printed(String script) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Script running = new Script();
                PrintStream printing = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            System.setOut(printing);
            running.feed(BEFORE);
            running.feed(Files.readString(Path.of("impact.jsh")));
            running.feed(script);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Line by line, as the whole at once would be read as one statement; commands and comments are left out. */
    private void feed(String script) {
        String open = "";
        for (String line : script.lines().toList()) {
            if (open.isEmpty() && (line.startsWith("/") || line.isBlank())) {
                continue;
            }
            open += line + "\n";
            CompletionInfo found = shell.sourceCodeAnalysis().analyzeCompletion(open);
            while (found.completeness().isComplete()) {
                shell.eval(found.source()).forEach(this::judge);
                open = found.remaining().isBlank() ? "" : found.remaining();
                if (open.isEmpty()) {
                    break;
                }
                found = shell.sourceCodeAnalysis().analyzeCompletion(open);
            }
        }
        if (!open.isBlank()) {
            throw new AssertionError("This never ends:\n" + open);
        }
    }

    private void judge(SnippetEvent event) {
        String source = event.snippet().source();
        if (event.exception() instanceof EvalException e) {
            throw new AssertionError(e.getExceptionClassName() + ": " + e.getMessage() + "\nin: " + source, e);
        }
        if (event.exception() != null) {
            throw new AssertionError("in: " + source, event.exception());
        }
        if (FAULTS.contains(event.status())) {
            throw new AssertionError(event.status() + ": " + source + "\n" + complaints(event));
        }
    }

    private String complaints(SnippetEvent event) {
        List<String> said = new ArrayList<>();
        shell.diagnostics(event.snippet()).forEach(diagnostic -> said.add(diagnostic.getMessage(null)));
        if (event.snippet() instanceof DeclarationSnippet declared) {
            shell.unresolvedDependencies(declared).forEach(said::add);
        }
        return String.join("\n", said);
    }

    @Override
    public void close() {
        shell.close();
    }
}
