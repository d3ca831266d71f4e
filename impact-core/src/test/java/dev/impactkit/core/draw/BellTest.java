// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BellTest {

    /** Against the platform's strict logarithm; anywhere in the tails. */
    @Property(tries = 5000)
    void howFarOutADrawLiesIsTheRootOfALogarithm(
            @ForAll @IntRange(min = Tails.K - 1, max = Octave.COUNT - 1) int octave,
            @ForAll @IntRange(max = (1 << 20) - 1) int within) {
        long odd = ((1L << 51 | (long) within << 31) >>> octave) | 1;
        double s = Math.sqrt(-2 * StrictMath.log(odd * 0x1p-53));
        assertEquals(s, Bell.MIDDLE + Bell.HALF * Bell.reach(odd), 1e-9 * s);
    }

    /** Against the normal quantile by other means, in the centre. */
    @Property(tries = 2000)
    void theCentreIsTheNormalQuantile(@ForAll @IntRange(min = -490, max = 490) int thousandths) {
        double[] z = {0};
        Bell.centre(new double[] {1.5 + thousandths * 0.001}, z, 1);
        double u = 0.5 + thousandths * 0.001;
        double tail = Math.min(u, 1 - u);
        assertEquals(tail, Bell.below(-Math.abs(z[0])), 1.3e-7 * tail);
    }
}
