// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** A percentage keeps both its parts. */
class PercentageTest {

    /** 1 of 2 and 10 of 100 are 11 of 102, and not the mean of 50 % and 10 %. */
    @Test
    void manyAreRolledUpBySummingBothParts() {
        Percentage all = Percentage.sum(List.of(new Percentage(1, 2), new Percentage(10, 100)));
        assertEquals(new Percentage(11, 102), all);
        assertEquals(11.0 / 102, all.share().orElseThrow());
    }

    @Test
    void ofNothingThereIsNoShare() {
        assertTrue(Percentage.NONE.share().isEmpty());
        assertEquals(OptionalDouble.of(0), new Percentage(0, 5).share());
    }

    @Test
    void itIsReadAsItIsPrinted() {
        assertEquals(Optional.of(new Percentage(12, 40)), Percentage.read(" 12 / 40"));
        assertEquals(Optional.of(new Percentage(2.5, 10)), Percentage.read(new Percentage(2.5, 10).toString()));
        assertEquals(Optional.empty(), Percentage.read("41/40"));
        assertEquals(Optional.empty(), Percentage.read("12 of 40"));
        assertEquals(Optional.empty(), Percentage.read("/40"));
    }

    @Test
    void moreThanTheWholeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Percentage(3, 2));
        assertThrows(IllegalArgumentException.class, () -> new Percentage(-1, 2));
        assertThrows(IllegalArgumentException.class, () -> new Percentage(1, Double.POSITIVE_INFINITY));
    }
}
