// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.impactkit.core.estimate.Estimate;
import dev.impactkit.core.estimate.Estimates;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LadderTest {
    private static final Estimate UNIT = Estimates.uniform(0, 1);
    private static final Ladder LADDER =
            Ladder.of(List.of(UNIT, UNIT, Estimates.fixed(7)), List.of(false, true, false));

    private static double[] climbed(int slot) {
        double[] values = new double[Ladder.STEPS];
        LADDER.fill(slot, 0, values, values.length);
        return values;
    }

    /** The draw stands in the middle of its cell, half of 2^-52 above the middle of the step. */
    @Test
    void eachStepIsTheMiddleOfItsShare() {
        double[] up = climbed(0);
        double[] down = climbed(1);
        for (int i = 0; i < Ladder.STEPS; i++) {
            assertEquals((i + 0.5) / Ladder.STEPS, up[i], 0x1p-52);
            assertEquals(1 - (i + 0.5) / Ladder.STEPS, down[i], 0x1p-52);
        }
        assertEquals(7, Arrays.stream(climbed(2)).min().orElseThrow());
        assertEquals(7, Arrays.stream(climbed(2)).max().orElseThrow());
    }

    @Test
    void stepsAreTheSameHoweverTheyAreCut() {
        double[] whole = climbed(1);
        double[] part = new double[10];
        LADDER.fill(1, 1000, part, 10);
        assertArrayEquals(Arrays.copyOfRange(whole, 1000, 1010), part);
    }

    @Test
    void thereAreNoStepsBeyondTheLast() {
        assertThrows(IllegalArgumentException.class, () -> LADDER.fill(0, 1020, new double[10], 10));
        assertThrows(IllegalArgumentException.class, () -> Ladder.of(List.of(UNIT), List.of()));
    }
}
