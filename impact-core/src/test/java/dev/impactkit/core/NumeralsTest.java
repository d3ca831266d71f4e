// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "2.675, 2, 2.68",
        "1.005, 2, 1.01",
        "-2.675, 2, -2.68",
        "0.5, 0, 1",
        "-0.5, 0, -1",
        "2.5, 0, 3",
        "-0.004, 2, 0.00",
        "-0.0, 0, 0",
        "-0.005, 2, -0.01",
        "0.285, 2, 0.29",
        "999.995, 2, '1,000.00'",
        "1e21, 0, '1,000,000,000,000,000,000,000'",
        "2e23, 0, '200,000,000,000,000,000,000,000'",
        "4.9e-324, 3, 0.000",
        "NaN, 2, -",
        "Infinity, 2, -",
        "-Infinity, 0, -"
    })
    void roundingIsHalfUpOnTheDecimalValue(double value, int decimals, String text) {
        assertEquals(text, Numerals.ENGLISH.fixed(value, decimals));
    }

    @ParameterizedTest
    @CsvSource({"0, '0'", "12, '12'", "123, '123'", "1234, '1,234'", "-123456, '-123,456'", "1234567, '1,234,567'"})
    void digitsAreGroupedByThree(double value, String text) {
        assertEquals(text, Numerals.ENGLISH.fixed(value, 0));
    }

    @Test
    void dutchAndFrenchHaveTheirOwnMarks() {
        assertEquals("1.234.567,50", Numerals.DUTCH.fixed(1234567.5, 2));
        assertEquals("-1\u202f234\u202f567,50", Numerals.FRENCH.fixed(-1234567.5, 2));
        assertEquals("12,5%", Numerals.DUTCH.percent(0.125, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "0.2, 0, 20%",
        "0.285, 0, 29%",
        "0.07, 2, 7.00%",
        "1.5, 0, 150%",
        "-0.004, 0, 0%",
        "0.005, 0, 1%",
        "NaN, 0, -"
    })
    void sharesPrintAsPercentages(double share, int decimals, String text) {
        assertEquals(text, Numerals.ENGLISH.percent(share, decimals));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1.5, 1.5",
        "0.1, 0.1",
        "0.30000000000000004, 0.3",
        "1234567.891, '1,234,568'",
        "123.456789, 123.457",
        "-0.000123456789, -0.000123457",
        "2.5000005, 2.5",
        "Infinity, -"
    })
    void shortestHasAsManyDecimalsAsItNeeds(double value, String text) {
        assertEquals(text, Numerals.ENGLISH.shortest(value));
    }

    // Each text is the shortest that reads back (checked with an independent printer of doubles, Python's repr).
    @ParameterizedTest
    @CsvSource({
        "2e23, 2e23",
        "1e23, 1e23",
        "4.9e-324, 5e-324",
        "2.2250738585072014E-308, 2.2250738585072014e-308",
        "1.7976931348623157E308, 1.7976931348623157e308",
        "5.684341886080802E-14, 5.684341886080802e-14",
        "9007199254740993, 9007199254740992",
        "1e15, 1000000000000000",
        "123456789012345680000, 123456789012345680000",
        "1e-7, 0.0000001",
        "1e-8, 1e-8",
        "0.1, 0.1",
        "100, 100",
        "-2.5, -2.5",
        "-0.0, -0",
        "NaN, NaN",
        "-Infinity, -Infinity"
    })
    void exactIsTheShortestTextOfTheBits(double value, String text) {
        assertEquals(text, Numerals.exact(value));
    }
}
