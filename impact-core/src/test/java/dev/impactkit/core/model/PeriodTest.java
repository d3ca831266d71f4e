// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2025, 12, 31);

    @Test
    void theYearsAreThoseItTouches() {
        Period period = new Period(NEW_YEARS_EVE, NEW_YEARS_EVE.plusDays(1));
        assertEquals(2025, period.firstYear());
        assertEquals(2, period.years());
        assertEquals(1, new Period(NEW_YEARS_EVE, NEW_YEARS_EVE).years());
    }

    @Test
    void itDoesNotEndBeforeItStarts() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> new Period(NEW_YEARS_EVE, NEW_YEARS_EVE.minusDays(1)));
        assertTrue(refused.getMessage().contains("2025-12-30")
                && refused.getMessage().contains("Maybe"));
    }
}
