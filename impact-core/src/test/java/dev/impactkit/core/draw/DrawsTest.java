// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DrawsTest {

    @Test
    void aPartOfSeveralSetsIsMadeOfWholeSets() {
        assertEquals(8, new Draws(8, 8, 1, Method.SOBOL, 2, 16).count());
        IllegalArgumentException mistake =
                assertThrows(IllegalArgumentException.class, () -> new Draws(0, 12, 1, Method.SOBOL, 2, 16));
        assertTrue(String.valueOf(mistake.getMessage()).contains("whole sets of 8"), mistake::toString);
        assertThrows(IllegalArgumentException.class, () -> new Draws(0, 5, 1, Method.SOBOL, 8, 80));
        assertThrows(IllegalArgumentException.class, () -> new Draws(4, 8, 1, Method.SOBOL, 2, 16));
    }

    @Test
    void aPartOfOneSetStartsAtAGrain() {
        assertEquals(5, new Draws(1024, 5, 1, Method.MONTE_CARLO, 1, 2000).count());
        assertThrows(IllegalArgumentException.class, () -> new Draws(1000, 5, 1, Method.MONTE_CARLO, 1, 2000));
        assertThrows(IllegalArgumentException.class, () -> new Draws(1024, 977, 1, Method.MONTE_CARLO, 1, 2000));
    }

    /** A set twice as long begins with the same draws. */
    @Test
    void severalSetsCannotBeGoneOnWith() {
        assertEquals(2048, Draws.of(1024).next().whole());
        assertThrows(
                IllegalArgumentException.class,
                () -> Draws.of(1024).replicates(4).next());
    }

    /** Eight sets of 1,000 are other draws than eight of 2,000. */
    @Test
    void partsOfAnotherNumberOfSpreadDrawsDoNotGoTogether() {
        Draws some = Draws.of(8000).latinHypercube().part(0, 2);
        Draws rest = Draws.of(8000).latinHypercube().part(1, 2);
        assertEquals(Draws.of(8000).latinHypercube(), some.and(rest));
        Draws others = Draws.of(16_000).latinHypercube().part(1, 2);
        assertThrows(IllegalArgumentException.class, () -> some.and(others));
        assertEquals(2048, Draws.of(1024).and(Draws.of(1024).next()).count());
    }
}
