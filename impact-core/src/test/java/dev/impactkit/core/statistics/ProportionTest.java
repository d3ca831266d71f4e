// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Expected ends are those of R 4.2.2, prop.test(correct = FALSE) and binom.test. */
class ProportionTest {
    private static final double DIGITS = 1e-12;

    @Test
    void sixOfEight() {
        Proportion six = Proportion.of(6, 8);
        assertEquals(0.75, six.share());
        check(0.409275430310169, 0.928520787247891, six.wilson(0.95));
        check(0.349144205587176, 0.968145973750056, six.exact(0.95));
        assertEquals("6 of 8 (75%, 95% interval 41% to 93%)", six.toString());
    }

    @Test
    void noneAndAllReachTheEndExactly() {
        check(0, 0.32440756488388, Proportion.of(0, 8).wilson(0.95));
        check(0, 0.369416647552819, Proportion.of(0, 8).exact(0.95));
        check(1 - 0.32440756488388, 1, Proportion.of(8, 8).wilson(0.95));
        check(0.687656021933632, 1, Proportion.of(8, 8).exact(0.9));
        assertEquals(0, Proportion.of(0, 8).wilson(0.95).low());
        assertEquals(1, Proportion.of(8, 8).wilson(0.95).high());
    }

    @Test
    void otherLevelsAreMet() {
        check(0.305816244600501, 0.449696023586281, Proportion.of(45, 120).wilson(0.9));
    }

    @Test
    void ofNobodyEveryShareIsPossible() {
        assertTrue(Double.isNaN(Proportion.of(0, 0).share()));
        check(0, 1, Proportion.of(0, 0).wilson(0.95));
        check(0, 1, Proportion.of(0, 0).exact(0.95));
    }

    @Test
    void moreThanThereAreIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Proportion.of(9, 8));
        assertThrows(IllegalArgumentException.class, () -> Proportion.of(6, 8).exact(1));
    }

    private static void check(double low, double high, Interval interval) {
        assertEquals(low, interval.low(), DIGITS);
        assertEquals(high, interval.high(), DIGITS);
    }
}
