// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Series;
import java.util.List;
import org.junit.jupiter.api.Test;

class CronbachAlphaTest {

    /** R 4.2.2: 3/2 (1 - sum(apply(M, 2, var)) / var(rowSums(M))). */
    @Test
    void threeItemsOfEightRespondentsAndOneWhoLeftAnItemOut() {
        CronbachAlpha alpha = CronbachAlpha.of(List.of(
                Series.of(3, 4, 3, 5, 2, 4, 4, 5, 1),
                Series.of(2, 4, 3, 4, 1, 5, 3, 5, Double.NaN),
                Series.of(3, 5, 2, 5, 2, 3, 4, 4, 1)));
        assertEquals(0.87973640856672153, alpha.alpha(), 1e-14);
        assertEquals(3, alpha.items());
        assertEquals(8, alpha.respondents());
        assertEquals(1, alpha.leftOut());
        assertEquals("Cronbach's alpha 0.88 (3 items, 8 respondents, 1 left out)", alpha.toString());
    }

    @Test
    void theSameItemTwiceIsOneAndItsOppositeIsBelowZero() {
        Series item = Series.of(1, 2, 3, 4);
        assertEquals(1, CronbachAlpha.of(List.of(item, item)).alpha(), 1e-15);
        assertTrue(CronbachAlpha.of(List.of(item, Series.of(4, 2, 3, 2))).alpha() < 0);
    }

    @Test
    void oneItemOrOneRespondentHasNone() {
        assertTrue(Double.isNaN(CronbachAlpha.of(List.of(Series.of(1, 2, 3))).alpha()));
        assertTrue(Double.isNaN(
                CronbachAlpha.of(List.of(Series.of(1), Series.of(2))).alpha()));
        assertThrows(IllegalArgumentException.class, () -> CronbachAlpha.of(List.of(Series.of(1, 2), Series.of(1))));
    }
}
