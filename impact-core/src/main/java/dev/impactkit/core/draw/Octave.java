// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

/**
 * A halving of the probability t of a draw's own tail: octave o holds t in [2^-(o+2), 2^-(o+1)). It is found by the leading
 * zeros of the random bits, and within it a polynomial is close.
 */
final class Octave {

    /** Below 2^-53 there is no draw. */
    static final int COUNT = 52;

    private static final int DEGREE = 9;
    private static final long MANTISSA = (1L << 52) - 1;

    /** Coefficients of one polynomial. */
    static final int SIZE = DEGREE + 1;

    /** Places within an octave, from -1 to 1, which a polynomial is fitted to. */
    static final Chebyshev POINTS = new Chebyshev(DEGREE);

    private Octave() {}

    /** {@return 0 for a draw of the lower half, -1 for one of the upper} */
    static long side(long bits) {
        return (bits << 12) >> 63;
    }

    /** {@return \( 2^{53} t \), an odd number} */
    static long odd(long bits, long side) {
        return (((bits ^ side) & MANTISSA) << 1) | 1;
    }

    static int of(long odd) {
        return Long.numberOfLeadingZeros(odd) - 12;
    }

    /** {@return the place in the octave, from -1 to 1} */
    static double within(long odd, int octave) {
        return Double.longBitsToDouble(((odd << (octave + 1)) & MANTISSA) | Stream.ONE) * 2 - 3;
    }

    /** {@return t at such a place} */
    static double tail(int octave, double y) {
        return StrictMath.scalb(1.5 + y / 2, -2 - octave);
    }

    /** {@return the polynomial whose coefficients begin at k} */
    static double polynomial(double[] c, int k, double y) {
        double t = y * y;
        return ((((c[k + 9] * t + c[k + 7]) * t + c[k + 5]) * t + c[k + 3]) * t + c[k + 1]) * y
                + ((((c[k + 8] * t + c[k + 6]) * t + c[k + 4]) * t + c[k + 2]) * t + c[k]);
    }
}
