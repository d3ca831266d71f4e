// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

/**
 * \( e^x \) and \( \ln x \) by + - * / and bits alone: the same bits on every machine, and fit for a plain loop.
 *
 * <p>Both bring the argument near zero, as fdlibm (Sun Microsystems, 1993) does, and sum a Taylor series there. What they
 * answer is always one of the two doubles around the true value: the error is below one unit in the last place, 0.9 in
 * the tests.
 */
public final class Natural {
    /** The logarithm of 2, cut after 33 bits so that its small multiples are exact; and what was cut off. */
    private static final double LN2_HIGH = 0x1.62e42feep-1;

    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;
    private static final double PER_LN2 = 0x1.71547652b82fep0;

    /** Added and taken away again, it rounds to a whole number, which then stands in its last bits. */
    private static final double ROUNDER = 0x1.8p52;

    /** Beyond these all is 0 or infinite. */
    private static final double LEAST = -746;

    private static final double MOST = 710;

    private static final int BIAS = 1023;
    private static final int FRACTION = 52;
    private static final long ROOT_OF_HALF = 0x3fe6a09e667f3bcdL;
    private static final double LIFT = 0x1p54;

    private Natural() {}

    /**
     * {@return e to the power x: 0 from -746 down, infinity from 709.79 up, gradually losing digits below -708.4, NaN for
     *     NaN}
     *
     * <p>\( e^x = 2^k e^r \) with \( r = x - k \ln 2 \), at most \( \tfrac12 \ln 2 \).
     *
     * @param x any number
     */
    public static double exp(double x) {
        // Asked, and not cut by min and max: what is hardly ever so costs nothing.
        double within = x < LEAST ? LEAST : x > MOST ? MOST : x;
        double shifted = within * PER_LN2 + ROUNDER;
        double k = shifted - ROUNDER;
        double high = within - k * LN2_HIGH;
        double low = k * LN2_LOW;
        double r = high - low;
        double power = 1 + (high - (low - r * r * afterLinear(r)));
        long exponent = Double.doubleToRawLongBits(shifted) - Double.doubleToRawLongBits(ROUNDER);
        if (Math.abs(exponent) < BIAS) {
            return power * twoTo(exponent);
        }
        // In two steps: one alone would overflow, or round twice, near the ends.
        long half = exponent >> 1;
        return power * twoTo(half) * twoTo(exponent - half);
    }

    /** \( (e^r - 1 - r) / r^2 \), odd and even powers apart so that neither waits for the other. */
    private static double afterLinear(double r) {
        double square = r * r;
        double odd = 1.0 / 6227020800L;
        odd = odd * square + 1.0 / 39916800;
        odd = odd * square + 1.0 / 362880;
        odd = odd * square + 1.0 / 5040;
        odd = odd * square + 1.0 / 120;
        odd = odd * square + 1.0 / 6;
        double even = 1.0 / 479001600;
        even = even * square + 1.0 / 3628800;
        even = even * square + 1.0 / 40320;
        even = even * square + 1.0 / 720;
        even = even * square + 1.0 / 24;
        even = even * square + 0.5;
        return odd * r + even;
    }

    private static double twoTo(long exponent) {
        return Double.longBitsToDouble((exponent + BIAS) << FRACTION);
    }

    /**
     * {@return the natural logarithm: NaN below 0 and for NaN, negative infinity for 0 of either sign, infinity for
     *     infinity}
     *
     * <p>\( \ln x = e \ln 2 + \ln (1 + f) \) with \( 1 + f \) between \( \sqrt{1/2} \) and \( \sqrt 2 \), and with
     * \( s = f / (2 + f) \): \( \ln (1 + f) = 2 (s + s^3/3 + s^5/5 + \dots) \).
     *
     * @param x any number
     */
    public static double ln(double x) {
        if (x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE) {
            return ofNormal(x, 0);
        }
        if (x > 0 && x < Double.MIN_NORMAL) {
            return ofNormal(x * LIFT, -54);
        }
        return x == 0 ? Double.NEGATIVE_INFINITY : x > 0 ? x : Double.NaN;
    }

    private static double ofNormal(double x, int lifted) {
        long bits = Double.doubleToRawLongBits(x);
        long exponent = (bits - ROOT_OF_HALF) >> FRACTION;
        double f = Double.longBitsToDouble(bits - (exponent << FRACTION)) - 1;
        double e = exponent + lifted;
        double s = f / (2 + f);
        double half = 0.5 * f * f;
        double rest = s * (half + afterSquare(s * s)) + e * LN2_LOW;
        return e * LN2_HIGH - (half - rest - f);
    }

    /** \( 2 (s^2/3 + s^4/5 + \dots) \) of \( s^2 \). */
    private static double afterSquare(double s2) {
        double sum = 2.0 / 21;
        sum = sum * s2 + 2.0 / 19;
        sum = sum * s2 + 2.0 / 17;
        sum = sum * s2 + 2.0 / 15;
        sum = sum * s2 + 2.0 / 13;
        sum = sum * s2 + 2.0 / 11;
        sum = sum * s2 + 2.0 / 9;
        sum = sum * s2 + 2.0 / 7;
        sum = sum * s2 + 2.0 / 5;
        sum = sum * s2 + 2.0 / 3;
        return sum * s2;
    }
}
