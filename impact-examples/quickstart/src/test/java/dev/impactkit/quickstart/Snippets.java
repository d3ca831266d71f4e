// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;

/** The blocks of code of a page, run one after the other in one shell. */
final class Snippets {
    private Snippets() {}

    static List<String> blocks(String page, String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(page.replace("\r\n", "\n"))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** What each block printed. */
    static List<String> printed(List<String> imports, List<String> blocks) {
        List<String> printed = new ArrayList<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
                JShell shell = JShell.builder().executionEngine("local").build()) {
            System.setOut(out);
            shell.addToClasspath(System.getProperty("java.class.path"));
            imports.forEach(line -> evaluate(shell, line));
            for (String block : blocks) {
                bytes.reset();
                evaluate(shell, block);
                printed.add(bytes.toString(StandardCharsets.UTF_8));
            }
        } finally {
            System.setOut(before);
        }
        return printed;
    }

    private static void evaluate(JShell shell, String code) {
        SourceCodeAnalysis analysis = shell.sourceCodeAnalysis();
        String rest = code;
        while (!rest.isBlank()) {
            SourceCodeAnalysis.CompletionInfo next = analysis.analyzeCompletion(rest);
            for (SnippetEvent event : shell.eval(next.source())) {
                assertEquals(
                        Snippet.Status.VALID,
                        event.status(),
                        () -> event.snippet() + " "
                                + shell.diagnostics(event.snippet())
                                        .map(d -> d.getMessage(null))
                                        .toList());
                assertEquals(null, event.exception(), next.source());
            }
            rest = next.remaining();
        }
    }
}
