// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

/**
 * The standard normal quantile, as every shaped distribution starts from it: a rational function in the centre and, in the
 * tails, a polynomial in \( \sqrt{-2 \ln t} \), t the probability of the tail.
 */
final class Bell {

    /** The normal quantile of \( 1 - 2^{-7} \), where the centre ends. */
    static final double CENTRE = 2.4175590162365053;

    private static final double LN2 = 0.6931471805599453;

    /** Tails run from \( t = 2^{-7} \) to \( 2^{-53} \): so far does \( s = \sqrt{-2 \ln t} \) run. */
    static final double NEAR = Math.sqrt(2 * Tails.K * LN2);

    static final double FAR = Math.sqrt(2 * 53 * LN2);
    static final double MIDDLE = (NEAR + FAR) / 2;
    static final double HALF = (FAR - NEAR) / 2;

    /** Points of a tail, in \( y = (s - \mathit{MIDDLE}) / \mathit{HALF} \). */
    static final Chebyshev TAIL = new Chebyshev(11);

    static final double ROOT_TWO_PI_INVERSE = 0.3989422804014327;

    private static final double[] DISTANCE = distances();

    private static final double[] REACH = reaches();

    private Bell() {}

    /**
     * Standard normal quantiles of a block, right in the centre only: an odd rational function of u - 1/2, by its zeros and
     * poles, with a relative error of at most 1.3e-7 in \( \min(\Phi, 1 - \Phi) \).
     */
    static void centre(double[] unit, double[] z, int n) {
        for (int i = 0; i < n; i++) {
            double y = unit[i] - 1.5;
            double t = y * y;
            z[i] = (y * 0.8862871771678965)
                    * ((t - 0.2520090735821471)
                            * (t - 0.2625107349067758)
                            * (t - 0.3000627360960077)
                            * (t - 0.4656761326496194)
                            * (t - 2.506283385044035))
                    / ((t - 0.2515720622412957)
                            * (t - 0.2602643527779679)
                            * (t - 0.28946696334812694)
                            * (t - 0.3984130636886542)
                            * (t - 1.0848353400052195));
        }
    }

    /** {@return how far out a draw of a tail lies, \( s \) between -1 and 1, to 9 digits; of \( 2^{53} t \)} */
    static double reach(long odd) {
        int octave = Octave.of(odd);
        return Octave.polynomial(REACH, octave * Octave.SIZE, Octave.within(odd, octave));
    }

    private static double[] reaches() {
        double[] reaches = new double[Octave.COUNT * Octave.SIZE];
        double[] values = new double[Octave.SIZE];
        for (int octave = 0; octave < Octave.COUNT; octave++) {
            for (int j = 0; j < values.length; j++) {
                double t = Octave.tail(octave, Octave.POINTS.point(j));
                values[j] = (Math.sqrt(-2 * StrictMath.log(t)) - MIDDLE) / HALF;
            }
            System.arraycopy(Octave.POINTS.fit(values, 0), 0, reaches, octave * Octave.SIZE, Octave.SIZE);
        }
        return reaches;
    }

    /** {@return how far out the points of a tail lie, nearest first} */
    static double distance(int point) {
        return DISTANCE[point];
    }

    /** {@return the probability of the tail at its points} */
    static double probability(int point) {
        double s = MIDDLE + HALF * TAIL.point(point);
        return StrictMath.exp(-s * s / 2);
    }

    /** {@return coefficients of the distance in powers of y} */
    static double[] tail() {
        return TAIL.fit(DISTANCE, 0);
    }

    private static double[] distances() {
        double[] distances = new double[TAIL.size()];
        for (int j = 0; j < distances.length; j++) {
            double wanted = -StrictMath.pow(MIDDLE + HALF * TAIL.point(j), 2) / 2;
            double z = Math.sqrt(-2 * wanted);
            for (int round = 0; round < 50; round++) {
                // Newton on the logarithm, almost a parabola: its slope is minus the inverse of the Mills ratio.
                double mills = mills(z);
                z += (StrictMath.log(mills * density(z)) - wanted) * mills;
            }
            distances[j] = z;
        }
        return distances;
    }

    static double density(double z) {
        return ROOT_TWO_PI_INVERSE * StrictMath.exp(-z * z / 2);
    }

    /** \( (1 - \Phi(z)) / \varphi(z) \) for z of 2 and more, by Laplace's continued fraction. */
    private static double mills(double z) {
        double tail = z;
        for (int k = 300; k > 0; k--) {
            tail = z + k / tail;
        }
        return 1 / tail;
    }

    /** \( \Phi(z) \) for z of at most 3 in size, by its power series. */
    static double below(double z) {
        double term = z;
        double sum = z;
        for (int k = 1; Math.abs(term) > 1e-18; k++) {
            term *= -z * z / (2 * k);
            sum += term / (2 * k + 1);
        }
        return 0.5 + sum * ROOT_TWO_PI_INVERSE;
    }
}
