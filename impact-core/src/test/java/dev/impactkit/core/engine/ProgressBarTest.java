// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private static final long MILLI = 1_000_000;

    private final StringBuilder terminal = new StringBuilder();
    private final AtomicLong clock = new AtomicLong(-7);
    private final ProgressBar bar = ProgressBar.on(terminal::append, clock::get);

    @Test
    void aShortRunShowsNothing() {
        clock.addAndGet(499 * MILLI);
        assertTrue(bar.at(999, 1_000));
        assertTrue(bar.at(1_000, 1_000));
        bar.close();
        assertEquals("", terminal.toString());
    }

    @Test
    void aLongRunShowsItsShareOnOneLine() {
        clock.addAndGet(500 * MILLI);
        bar.at(250, 1_000);
        assertEquals("\r[" + "#".repeat(10) + ".".repeat(30) + "] 25%", terminal.toString());
        bar.at(999, 1_000);
        assertTrue(terminal.toString().endsWith("\r[" + "#".repeat(39) + ".] 99%"), terminal.toString());
    }

    @Test
    void whatHasNotChangedIsNotPrintedAgain() {
        clock.addAndGet(600 * MILLI);
        bar.at(250, 1_000);
        int length = terminal.length();
        bar.at(251, 1_000);
        assertEquals(length, terminal.length());
    }

    @Test
    void atTheEndTheLineIsEmpty() {
        clock.addAndGet(600 * MILLI);
        bar.at(500, 1_000);
        bar.at(1_000, 1_000);
        assertEquals("", screen());
        int length = terminal.length();
        bar.close();
        assertEquals(length, terminal.length());
    }

    @Test
    void aRunThatWasStoppedLeavesNothingBehind() {
        clock.addAndGet(600 * MILLI);
        bar.at(500, 1_000);
        bar.close();
        assertEquals("", screen());
    }

    /** What a terminal shows: a carriage return goes back to the start of the line, what follows is written over. */
    private String screen() {
        StringBuilder line = new StringBuilder();
        for (String written : terminal.toString().split("\r", -1)) {
            line.replace(0, Math.min(line.length(), written.length()), written);
        }
        return line.toString().strip();
    }
}
