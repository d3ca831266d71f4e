// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** One WELLBY is one point for one person for one year (HM Treasury 2021). */
class WellbyTest {

    @Test
    void pointsTimesYears() {
        assertEquals(1, Wellby.ofChange(1, 1));
        assertEquals(0.5, Wellby.ofChange(0.25, 2));
        assertEquals(-3, Wellby.ofChange(-2, 1.5));
        assertEquals(0, Wellby.ofChange(4, 0));
    }

    @Test
    void aChangeBeyondTheScaleIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Wellby.ofChange(11, 1));
        assertThrows(IllegalArgumentException.class, () -> Wellby.ofChange(1, -1));
        assertThrows(IllegalArgumentException.class, () -> Wellby.ofChange(Double.NaN, 1));
    }
}
