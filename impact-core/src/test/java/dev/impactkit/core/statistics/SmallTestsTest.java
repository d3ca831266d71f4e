// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Series;
import org.junit.jupiter.api.Test;

/** McNemar, the sign test, Holm. Expected values are those of R 4.2.2. */
class SmallTestsTest {
    private static final double NO = 0;
    private static final double YES = 1;

    @Test
    void mcNemarLooksAtThoseWhoChangedTheirAnswer() {
        // mcnemar.test(matrix(c(30, 12, 5, 40), 2)), binom.test(12, 17)
        McNemar test = new McNemar(12, 5, 70, 0);
        assertEquals(0.14561009539686795, test.approximate().p(), 1e-14);
        assertEquals(0.14346313476562506, test.exact().p(), 1e-14);
        assertEquals(0.071731567382812528, test.exact().greater(), 1e-14);
        assertEquals(17, test.exact().n());
    }

    @Test
    void mcNemarCountsPairs() {
        Series before = Series.of(NO, NO, YES, YES, NO, Double.NaN);
        Series after = Series.of(YES, NO, YES, NO, YES, YES);
        assertEquals(new McNemar(2, 1, 2, 1), McNemar.of(before, after));
        assertThrows(IllegalArgumentException.class, () -> McNemar.of(Series.of(2), Series.of(1)));
    }

    @Test
    void asManyGainedAsLostOrNobodyTellsNothing() {
        assertEquals(1, new McNemar(3, 3, 0, 0).approximate().p());
        assertEquals(1, new McNemar(3, 3, 0, 0).exact().p());
        assertEquals(1, new McNemar(0, 0, 9, 0).approximate().p());
        assertEquals(1, new McNemar(0, 0, 9, 0).exact().p());
    }

    @Test
    void theSignTestCountsDirectionsOnly() {
        // binom.test(12, 17): twelve up, five down, three the same.
        double[] after = new double[20];
        for (int i = 0; i < 17; i++) {
            after[i] = i < 12 ? 1 + i : -1 - i;
        }
        TestResult test = PairedChange.of(Series.of(new double[20]), Series.of(after), Direction.HIGHER_IS_BETTER, 0)
                .signTest();
        assertEquals(12, test.statistic());
        assertEquals(17, test.n());
        assertEquals(0.14346313476562506, test.p(), 1e-14);
    }

    /** p.adjust(c(0.01, 0.04, 0.03, 0.005, NA, 0.5), "holm"). */
    @Test
    void holmAdjustsFromTheSmallest() {
        Series adjusted = Holm.adjust(Series.of(0.01, 0.04, 0.03, 0.005, Double.NaN, 0.5));
        double[] expected = {0.04, 0.09, 0.09, 0.025, Double.NaN, 0.5};
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], adjusted.at(i), 1e-15);
        }
        assertEquals(Series.of(1, 1), Holm.adjust(Series.of(0.6, 0.7)));
        assertTrue(Holm.adjust(Series.of()).size() == 0);
        assertThrows(IllegalArgumentException.class, () -> Holm.adjust(Series.of(1.2)));
    }
}
