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

/** Every piece of code of the page prints the text below it. */
class WhatDrivesItTest {
    private static final Path PAGE = Path.of("..", "..", "docs", "what-drives-it.md");

    @TestFactory
    Stream<DynamicTest> thePagePrintsWhatItSays() throws IOException {
        String page = Files.readString(PAGE);
        List<String> code = Snippets.blocks(page, "java");
        List<String> expected = Snippets.blocks(page, "text");
        assertEquals(code.size(), expected.size());
        List<String> printed = Snippets.printed(List.of(), code);
        return IntStream.range(0, code.size())
                .mapToObj(i -> DynamicTest.dynamicTest(
                        "block " + (i + 1),
                        () -> assertEquals(
                                expected.get(i).strip(), printed.get(i).strip())));
    }
}
