// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class NaturalTest {

    @Test
    void expIsWithinNineTenthsOfAUnitOfTheTruth() {
        assertNear(Reference.of("exp"), Natural::exp);
    }

    @Test
    void lnIsWithinNineTenthsOfAUnitOfTheTruth() {
        assertNear(Reference.of("ln"), Natural::ln);
    }

    private static void assertNear(List<Reference> truths, DoubleUnaryOperator kernel) {
        assertTrue(truths.size() > 300);
        for (Reference truth : truths) {
            double ulps = truth.ulps(kernel.applyAsDouble(truth.x()));
            assertTrue(ulps <= 0.9, truth + " missed by " + ulps);
        }
    }

    /** StrictMath answers one of the two doubles around the truth; if both do, they are at most neighbours. */
    @Test
    void bothAreAtMostNeighboursOfStrictMathEverywhere() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 1_000_000; i++) {
            double x = random.nextDouble(-746, 710);
            assertNeighbours(StrictMath.exp(x), Natural.exp(x), x);
            double small = random.nextDouble(-1, 1);
            assertNeighbours(StrictMath.exp(small), Natural.exp(small), small);
            double any = Double.longBitsToDouble(random.nextLong(Double.doubleToLongBits(Double.MAX_VALUE)));
            assertNeighbours(StrictMath.log(any), Natural.ln(any), any);
            double near = random.nextDouble(0.5, 2);
            assertNeighbours(StrictMath.log(near), Natural.ln(near), near);
        }
    }

    private static void assertNeighbours(double expected, double actual, double x) {
        boolean neighbours = actual == expected || actual == Math.nextUp(expected) || actual == Math.nextDown(expected);
        assertTrue(neighbours, () -> x + ": " + actual + " beside " + expected);
    }

    @Test
    void expOfTheEndsIsDefined() {
        assertEquals(1, Natural.exp(0.0));
        assertEquals(1, Natural.exp(-0.0));
        assertEquals(1, Natural.exp(Double.MIN_VALUE));
        assertEquals(Double.POSITIVE_INFINITY, Natural.exp(Double.POSITIVE_INFINITY));
        assertEquals(Double.POSITIVE_INFINITY, Natural.exp(709.79));
        assertEquals(Double.POSITIVE_INFINITY, Natural.exp(Double.MAX_VALUE));
        assertEquals(0, Natural.exp(Double.NEGATIVE_INFINITY));
        assertEquals(0, Natural.exp(-746));
        assertEquals(Double.MIN_VALUE, Natural.exp(-745));
        assertEquals(Double.NaN, Natural.exp(Double.NaN));
    }

    @Test
    void lnOfTheEndsIsDefined() {
        assertEquals(0.0, Natural.ln(1));
        assertEquals(Double.NEGATIVE_INFINITY, Natural.ln(0.0));
        assertEquals(Double.NEGATIVE_INFINITY, Natural.ln(-0.0));
        assertEquals(Double.POSITIVE_INFINITY, Natural.ln(Double.POSITIVE_INFINITY));
        assertEquals(Double.NaN, Natural.ln(-Double.MIN_VALUE));
        assertEquals(Double.NaN, Natural.ln(Double.NEGATIVE_INFINITY));
        assertEquals(Double.NaN, Natural.ln(Double.NaN));
    }
}
