// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        String printed = Snippets.printed(IMPORTS, List.of(code)).get(0);
        assertEquals(block(readme, "text").strip(), printed.strip(), () -> "the README should print:\n" + printed);
    }

    @Test
    void theReadmeHasTwoSetUpCommands() throws IOException {
        List<String> commands = Snippets.blocks(Files.readString(README), "sh").stream()
                .map(String::strip)
                .toList();
        assertEquals(List.of("mvn -q -DskipTests -Pquickstart package", "mvn verify"), commands);
    }

    private static String block(String text, String language) {
        List<String> blocks = Snippets.blocks(text, language);
        assertFalse(blocks.isEmpty(), "the README has a block of " + language);
        return blocks.get(0);
    }
}
