// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StandardNormalTest {
    private static final long CELLS = 1L << 52;

    /** A number in the middle is small beside its own rounding; there it is right to 1e-16 of a deviation. */
    @Test
    void quantilesAreRightFromCellToCell() {
        List<Reference> truths = Reference.of("quantile");
        assertTrue(truths.size() > 200);
        for (Reference truth : truths) {
            double z = StandardNormal.quantile(Stream.ONE | Long.parseLong(truth.argument()));
            assertTrue(truth.relative(z) <= 1e-13, truth + " and not " + z);
        }
    }

    @Test
    void theLowerTailIsRightToThirteenDigits() {
        List<Reference> truths = Reference.of("tail");
        assertTrue(truths.size() > 150);
        for (Reference truth : truths) {
            double p = StandardNormal.cdf(truth.x());
            assertTrue(truth.relative(p) <= 1e-13, truth + " and not " + p);
        }
    }

    @Test
    void bothTailsAreAlike() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 10_000; i++) {
            long cell = random.nextLong(CELLS);
            double z = StandardNormal.quantile(Stream.ONE | cell);
            assertEquals(-z, StandardNormal.quantile(Stream.ONE | CELLS - 1 - cell));
            assertEquals(1, StandardNormal.cdf(z) + StandardNormal.cdf(-z), 1e-15);
        }
    }

    /** The middle of a cell lies half a cell from its ends; 1e-13 of a tail reaches over only where cells are many. */
    @Test
    void bitsThereAndBackAreTheSameCellOrOneWithin1e13OfTheTail() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 100_000; i++) {
            long cell = random.nextLong(CELLS) >>> random.nextInt(52);
            long back = StandardNormal.bits(StandardNormal.quantile(Stream.ONE | cell)) - Stream.ONE;
            long tail = Math.min(cell, CELLS - 1 - cell);
            assertTrue(Math.abs(back - cell) <= 1e-12 * tail + 0.5, cell + " became " + back);
        }
    }

    @Test
    void beyondTheLastCellsStandTheLastCells() {
        assertEquals(Stream.ONE, StandardNormal.bits(-9));
        assertEquals(Stream.ONE, StandardNormal.bits(-1e9));
        assertEquals(Stream.ONE | CELLS - 1, StandardNormal.bits(9));
        assertEquals(Stream.ONE | CELLS - 1, StandardNormal.bits(1e9));
    }
}
