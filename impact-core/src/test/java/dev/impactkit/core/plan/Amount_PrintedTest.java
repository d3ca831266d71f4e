// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.Note;
import dev.impactkit.core.estimate.Estimates;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Amounts print as people write them: they stand in the titles of results and in messages. */
class Amount_PrintedTest {

    @Test
    void aFigureIsItsNumber() {
        assertEquals("0.05", Amount.of(0.05).because(Note.source("a survey")).toString());
    }

    @Test
    void anEstimateIsItsWordAndItsNumbers() {
        assertEquals(
                "triangular {low: 4, mode: 7, high: 9}",
                Amount.of(Estimates.triangular(4, 7, 9)).toString());
    }

    @Test
    void aFormulaIsItsText() {
        assertEquals("60 * share", Amount.formula("60 * share").toString());
    }

    @Test
    void anAmountByYearIsItsYears() {
        TreeMap<Integer, Amount> years = new TreeMap<>();
        years.put(2025, Amount.of(3));
        years.put(2026, Amount.formula("2 * a"));
        assertEquals("{2025=3, 2026=2 * a}", Amount.byYear(years).toString());
    }
}
