// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

/**
 * The bell curve of mean 0 and deviation 1 between the bits of a {@link Stream} and its own numbers, both tails alike, by
 * + - * / and square roots and {@link Natural}.
 *
 * <p>Exact to 1e-13 of the number or of the smaller tail; for correlated slots, where that is worth more than speed.
 */
final class StandardNormal {
    private static final long CELLS = 1L << 52;
    private static final long MASK = CELLS - 1;
    private static final double STEP = 0x1p-52;
    private static final double ROOT_OF_TWO_PI = 2.5066282746310007;

    /** From here on the continued fraction is the closer one, and no tail beyond it is asked for often. */
    private static final double FAR = 3;

    private static final int LEVELS = 40;

    // M. J. Wichura, Algorithm AS 241, Applied Statistics 37(3), 1988, doi:10.2307/2347330. Highest power first.
    private static final double[] A = {
        2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987,
        13731.69376550946, 1971.5909503065513, 133.14166789178438, 3.3871328727963665
    };
    private static final double[] B = {
        5226.495278852854,
        28729.085735721943,
        39307.89580009271,
        21213.794301586597,
        5394.196021424751,
        687.1870074920579,
        42.31333070160091,
        1
    };
    private static final double[] C = {
        0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
        3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835
    };
    private static final double[] D = {
        1.0507500716444169e-9,
        0.0005475938084995345,
        0.015198666563616457,
        0.14810397642748008,
        0.6897673349851,
        1.6763848301838038,
        2.053191626637759,
        1
    };
    private static final double[] E = {
        2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
        0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103
    };
    private static final double[] F = {
        2.0442631033899397e-15,
        1.421511758316446e-7,
        1.8463183175100548e-5,
        0.0007868691311456133,
        0.014875361290850615,
        0.1369298809227358,
        0.599832206555888,
        1
    };

    // J. F. Hart and others, Computer Approximations, 1968, number 5666, as printed in G. West, Better approximations
    // to cumulative normal functions, Wilmott Magazine, May 2005. Highest power first.
    private static final double[] N = {
        0.0352624965998911,
        0.700383064443688,
        6.37396220353165,
        33.912866078383,
        112.079291497871,
        221.213596169931,
        220.206867912376
    };
    private static final double[] M = {
        0.0883883476483184, 1.75566716318264, 16.064177579207, 86.7807322029461,
        296.564248779674, 637.333633378831, 793.826512519948, 440.413735824752
    };

    private StandardNormal() {}

    /** The number whose probability is the middle of the cell with these dressed bits. */
    static double quantile(long bits) {
        long cell = bits & MASK;
        boolean lower = cell < CELLS / 2;
        double z = below(((lower ? cell : MASK - cell) + 0.5) * STEP);
        return lower ? z : -z;
    }

    /** The dressed bits of the cell in which the probability of z or less lies; beyond the last cells the last ones. */
    static long bits(double z) {
        long cell = (long) (tail(Math.abs(z)) / STEP);
        return Stream.ONE | (z > 0 ? MASK - cell : cell);
    }

    /** The probability of z or less. */
    static double cdf(double z) {
        return z > 0 ? 1 - tail(z) : tail(-z);
    }

    /** The quantile of a probability of at most 1/2. */
    static double below(double p) {
        double q = p - 0.5;
        if (q >= -0.425) {
            double r = 0.180625 - q * q;
            return q * polynomial(A, r) / polynomial(B, r);
        }
        double r = Math.sqrt(-Natural.ln(p));
        return r <= 5 ? -polynomial(C, r - 1.6) / polynomial(D, r - 1.6) : -polynomial(E, r - 5) / polynomial(F, r - 5);
    }

    /** The probability of more than x, which is 0 or more. */
    private static double tail(double x) {
        double density = Natural.exp(-0.5 * x * x);
        return x < FAR ? density * polynomial(N, x) / polynomial(M, x) : density / (ROOT_OF_TWO_PI * fraction(x));
    }

    /** \( x + 1/(x + 2/(x + 3/(x + \dots))) \), from the inside out. */
    private static double fraction(double x) {
        double value = x;
        for (int level = LEVELS; level > 0; level--) {
            value = x + level / value;
        }
        return value;
    }

    private static double polynomial(double[] highestFirst, double x) {
        double sum = 0;
        for (double coefficient : highestFirst) {
            sum = sum * x + coefficient;
        }
        return sum;
    }
}
