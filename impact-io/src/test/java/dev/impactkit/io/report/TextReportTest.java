// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {

    @ParameterizedTest
    @ValueSource(strings = {Reports.WHEELS, Reports.REPAIR, Reports.COACHING})
    void noLineIsWiderThanAPage(String study) {
        narrow(Reports.write(study, "text"));
    }

    @Test
    void nastyNamesDoNotWidenThePageAndKeepToTheirLines() {
        String written = new TextReport().write(Nasty.report());
        narrow(written);
        assertTrue(written.contains("line break and tab"), written);
    }

    private static void narrow(String written) {
        written.lines().forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 100, "Too wide: " + line));
    }

    @Test
    void noLineEndsInABlank() {
        Reports.write(Reports.COACHING, "text").lines().forEach(line -> assertEquals(line.stripTrailing(), line));
    }

    @Test
    void theChainIsDrawnWithArrows() {
        assertTrue(Reports.write(Reports.REPAIR, "text")
                .contains("Things repaired\n  --> Things are used longer (strong)\n  --> Less paid work (none)\n"));
    }
}
