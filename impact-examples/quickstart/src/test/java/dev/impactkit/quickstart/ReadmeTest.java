// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's file, its call and its printed output belong together. */
class ReadmeTest {
    private static final Path README = Path.of("..", "..", "README.md");
    private static final List<String> IMPORTS = List.of(
            "import java.nio.file.Path;",
            "import dev.impactkit.core.draw.*;",
            "import dev.impactkit.core.engine.*;",
            "import dev.impactkit.io.study.*;",
            "import dev.impactkit.sroi.*;");

    @TempDir
    Path folder;

    @Test
    void theReadmePrintsWhatItSays() throws IOException {
        String readme = Files.readString(README).replace("\r\n", "\n");
        Path file = Files.writeString(folder.resolve("study.yaml"), block(readme, "yaml"));
        String code = block(readme, "java")
                .replace("\"study.yaml\"", "\"" + file.toString().replace("\\", "\\\\") + "\"");
        String printed = run(code);
        assertEquals(block(readme, "text").strip(), printed.strip(), () -> "the README should print:\n" + printed);
    }

    @Test
    void theReadmeHasTwoSetUpCommands() throws IOException {
        Matcher matcher = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(README));
        List<String> commands =
                matcher.results().map(found -> found.group(1).strip()).toList();
        assertEquals(List.of("mvn -q -DskipTests -Pquickstart package", "mvn verify"), commands);
    }

    private static String block(String text, String language) {
        Matcher matcher =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(text);
        assertTrue(matcher.find(), "the README has a block of " + language);
        return matcher.group(1);
    }

    private static String run(String code) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
                JShell shell = JShell.builder().executionEngine("local").build()) {
            System.setOut(out);
            shell.addToClasspath(System.getProperty("java.class.path"));
            IMPORTS.forEach(line -> evaluate(shell, line));
            evaluate(shell, code);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
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
