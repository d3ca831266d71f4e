// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every piece of code of the pages for users prints the text below it. */
class PagesTest {
    private static final Path DOCS = Path.of("..", "..", "docs");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> thePagesPrintWhatTheySay() {
        return Stream.of("what-drives-it.md", "uncertainty.md", "measuring.md").flatMap(this::blocks);
    }

    private Stream<DynamicTest> blocks(String name) {
        String page = read(name);
        String file = written("study.yaml", page, "yaml").toString().replace("\\", "\\\\");
        written("answers.csv", page, "csv");
        List<String> code = Snippets.blocks(page, "java").stream()
                .map(block -> block.replace("\"study.yaml\"", "\"" + file + "\""))
                .toList();
        List<String> expected = Snippets.blocks(page, "text");
        assertEquals(code.size(), expected.size());
        List<String> printed = Snippets.printed(List.of(), code);
        return IntStream.range(0, code.size())
                .mapToObj(i -> DynamicTest.dynamicTest(
                        name + ", block " + (i + 1),
                        () -> assertEquals(
                                expected.get(i).strip(), printed.get(i).strip())));
    }

    private static String read(String name) {
        try {
            return Files.readString(DOCS.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pieces of a file that stand on a page, one after the other. */
    private Path written(String file, String page, String language) {
        try {
            return Files.writeString(folder.resolve(file), String.join("", Snippets.blocks(page, language)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
