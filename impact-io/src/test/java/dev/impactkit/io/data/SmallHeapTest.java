// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a heap of 512 MB a million rows are read, and files that mean harm are a problem within seconds. */
class SmallHeapTest {
    private static final int HEAP = 512;

    /** Generous, for machines that do other things beside; each takes a second or two on an idle one. */
    private static final long MILLIS = 30_000;

    @TempDir
    Path folder;

    @Test
    void aMillionRowsAreReadOnASmallHeap() throws IOException, InterruptedException {
        String[] printed = SmallHeap.run(folder, "million", HEAP).strip().split(";", -1);
        assertEquals("500000", printed[2], () -> String.join(";", printed));
        // A group column that says something else in the second wave: 500,000 is no multiple of 3.
        assertEquals("data.two-words,data.too-many-problems", printed[3]);
        // Ten million answers, 0 to 4 equally often.
        assertEquals(2e7, Double.parseDouble(printed[4]));
    }

    @Test
    void filesThatMeanHarmAreAProblemWithinSeconds() throws IOException, InterruptedException {
        Map<String, String> told = new LinkedHashMap<>();
        String printed = SmallHeap.run(folder, "hostile", HEAP);
        printed.lines().forEach(line -> {
            String[] cells = line.split(";", -1);
            assertTrue(cells.length == 5, () -> "It went wrong: " + printed);
            assertTrue(Long.parseLong(cells[1]) < MILLIS, line);
            told.put(cells[0], cells[3]);
        });
        assertEquals(
                EXPECTED.strip(),
                String.join("\n", told.entrySet().stream().map(Object::toString).toList()));
    }

    private static final String EXPECTED = """
            open-quote=data.too-long
            million-columns=data.too-many-columns
            no-line-breaks=data.too-long
            ragged=data.ragged,data.duplicate-respondent,data.too-many-problems
            random-bytes=data.no-column,data.encoding
            utf-16-undeclared=data.no-column,data.encoding
            ten-gigabytes=data.unpacks-too-large
            zip-bomb=data.unpacks-too-large
            billion-laughs=data.foreign-markup
            external-entity=data.foreign-markup
            million-columns-xlsx=data.too-many-columns
            far-column=data.damaged
            array-formulas=data.too-much
            long-number=data.too-long
            huge-exponent=data.unreadable-cell
            wrong-strings=data.empty
            rich-text=data.too-long
            """;
}
