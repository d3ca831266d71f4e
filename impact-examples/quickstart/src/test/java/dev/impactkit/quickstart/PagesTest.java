// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every piece of code of the pages for users prints the text below it. */
class PagesTest {
    private static final Path DOCS = Path.of("..", "..", "docs");

    @TestFactory
    Stream<DynamicTest> thePagesPrintWhatTheySay() throws IOException {
        return Stream.concat(blocks("what-drives-it.md"), blocks("uncertainty.md"));
    }

    private static Stream<DynamicTest> blocks(String name) throws IOException {
        String page = Files.readString(DOCS.resolve(name));
        List<String> code = Snippets.blocks(page, "java");
        List<String> expected = Snippets.blocks(page, "text");
        assertEquals(code.size(), expected.size());
        List<String> printed = Snippets.printed(List.of(), code);
        return IntStream.range(0, code.size())
                .mapToObj(i -> DynamicTest.dynamicTest(
                        name + ", block " + (i + 1),
                        () -> assertEquals(
                                expected.get(i).strip(), printed.get(i).strip())));
    }
}
