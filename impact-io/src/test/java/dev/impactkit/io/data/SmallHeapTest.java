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

/** On a heap of 512 MB large tables are read, and files that mean harm are a problem within seconds. */
class SmallHeapTest {
    private static final int HEAP = 512;

    /** Generous, for machines that do other things beside; each takes a second or two on an idle one. */
    private static final long MILLIS = 30_000;

    @TempDir
    Path folder;

    private void printed(String expected, String what) throws IOException, InterruptedException {
        assertEquals(
                expected,
                SmallHeap.run(HEAP, LargeTables.class, folder.toString(), what).replace(System.lineSeparator(), "\n"));
    }

    @Test
    void aMillionRowsOfAnswersAreRead() throws IOException, InterruptedException {
        // A group column that says something else in the second wave: 500,000 is no multiple of 3.
        // Ten million answers, 0 to 4 equally often.
        printed("""
                problems=data.two-words,data.too-many-problems
                people=500000
                sum=2.0E7
                """, "answers");
    }

    @Test
    void aWorkbookOfAHundredThousandRowsIsRead() throws IOException, InterruptedException {
        // With n = 100,000 and row i from 0:
        // mood i mod 11: 9090 times 0 to 10, and 0 to 9; hours i / 8: n (n - 1) / 16;
        // share (i mod 5) / 4: n / 5 times 2.5; works where 3 divides i; agree 1 + i mod 3: 33,333 times 6, and 1;
        // days i mod 365: 273 times each and once more for the first 355;
        // letters: 9 for each story.
        printed("""
                problems=data.several-sheets
                people=100000
                mood=499995.0
                hours=6.2499375E8
                share=50000.0
                works=33334.0
                agree=199999.0
                arm=ours 50000, waiting 50000
                town=Gent 25000, Liège 25000, A&B "<x>" 25000, 's-Hertogenbosch 25000
                days=365
                first day=274
                last day=273
                letters=900000
                """, "workbook");
    }

    @Test
    void aMillionRowsOfAttendanceAreThreeQuantities() throws IOException, InterruptedException {
        // First visits 400,000, all to the club; second ones 300,000, all walks; then 200,000, 75,000 and 23,500 to the
        // club again; 1,500 rows are there twice. Each time in the club is 2.5 hours; of some walks nobody knows.
        // The 400,000 of the club and the 300,000 of the walks are 400,000 people.
        printed("""
                problems=data.duplicate-registration,data.too-many-problems
                rows=1000000 of which 1500
                all=Turnout[participations=998500, people=400000, again=300000, hours=OptionalDouble.empty]
                club=Turnout[participations=698500, people=400000, again=200000, hours=OptionalDouble[1746250.0]]
                walk=Turnout[participations=300000, people=300000, again=0, hours=OptionalDouble.empty]
                february=Turnout[participations=300000, people=300000, again=0, hours=OptionalDouble.empty]
                club in march=Turnout[participations=200000, people=200000, again=0, hours=OptionalDouble[500000.0]]
                """, "attendance");
    }

    @Test
    void filesThatMeanHarmAreAProblemWithinSeconds() throws IOException, InterruptedException {
        Map<String, String> told = new LinkedHashMap<>();
        String printed = SmallHeap.run(HEAP, SmallHeap.class, folder.toString());
        printed.lines().forEach(line -> {
            String[] cells = line.split(";", -1);
            assertTrue(cells.length == 4, () -> "It went wrong: " + printed);
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
            random-bytes=data.encoding
            utf-16-undeclared=data.encoding
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
            references=data.too-many-entries
            sheets=data.too-many-entries
            long-formats=data.too-much
            """;
}
