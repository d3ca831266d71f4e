// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Numerals;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @Test
    void aTextThatLosesAGapIsRefused() {
        Map<String, String> texts = new LinkedHashMap<>(Wording.ENGLISH.texts());
        texts.put("ratio-single", "Voor elke euro komt er {1} terug.");
        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> new Wording("nl", Numerals.DUTCH, texts, Map.of()));
        assertTrue(thrown.getMessage().contains("ratio-single"), thrown.getMessage());
    }

    @Test
    void aMissingTextIsRefused() {
        Map<String, String> texts = new LinkedHashMap<>(Wording.ENGLISH.texts());
        texts.remove("answer");
        assertThrows(IllegalArgumentException.class, () -> new Wording("nl", Numerals.DUTCH, texts, Map.of()));
    }

    @Test
    void whatFillsAGapIsTakenAsItIs() {
        assertEquals("{1} to $0", Wording.ENGLISH.say(Word.FROM_TO, "{1}", "$0"));
    }

    @Test
    void aKeyWithoutAWordIsWrittenWithSpaces() {
        assertEquals("own contribution", Wording.ENGLISH.term("own-contribution"));
        assertEquals("yearly discount rate", Wording.ENGLISH.term("convention.discount-rate"));
    }

    @Test
    void daysAreWrittenInFull() {
        assertEquals("29 February 2024", Wording.ENGLISH.date(LocalDate.of(2024, 2, 29)));
        assertEquals("1 December 1999", Wording.ENGLISH.date(LocalDate.of(1999, 12, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "MONEY, 2.675, 2.68",
        "MONEY, -1234567.005, '-1,234,567.01'",
        "RATIO, 1.929, 1.93",
        "SHARE, 0.2, 20%",
        "SHARE, 0.035, 3.5%",
        "SHARE, 0.12345, 12.35%",
        "SHARE, 1, 100%",
        "QUANTITY, 4964, '4,964'",
        "QUANTITY, 48.25, 48.25",
        "DRAWN, 192.149, 192",
        "DRAWN, 0.0123456, 0.0123",
        "DRAWN, 6893.78, '6,894'",
        "MONTHS, 6.16, 6.2"
    })
    void eachStyleHasItsDecimals(Style style, double value, String printed) {
        assertEquals(printed, style.print(value, Numerals.ENGLISH));
    }
}
