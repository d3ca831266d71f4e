// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.estimate;

import org.apache.commons.statistics.distribution.ContinuousDistribution;

/**
 * Solves \( F(x) = p \) for a distribution of positive numbers, to the last digits in both tails.
 *
 * <p>The library's own search stops at 1e-9 in x, which leaves no right digit where the answer is 1e-12. Here Newton
 * steps run on \( \ln F \) against \( \ln x \) (on \( \ln (1 - F) \) above the median), where a tail is almost a
 * straight line. A step that leaves the bracket is replaced by halving it. Answers below the smallest normal number are
 * 0.
 */
final class Inversion {

    /** Logarithms of the smallest and largest normal numbers. */
    private static final double LEFT = -708;

    private static final double RIGHT = 709;

    /** A bracket that has shrunk to its left end is at most some steps of a double wide. */
    private static final double SETTLED = 1e-9;

    /** Halving alone takes 62 rounds from end to end; with x next to 1 some more. */
    private static final int ROUNDS = 200;

    private Inversion() {}

    static double solve(ContinuousDistribution of, double p) {
        boolean lower = p <= 0.5;
        double wanted = StrictMath.log(lower ? p : 1 - p);
        double left = LEFT;
        double right = Math.min(RIGHT, StrictMath.log(of.getSupportUpperBound()));
        double t = Math.max(left, StrictMath.log(of.getMean()));
        for (int round = 0; round < ROUNDS; round++) {
            double x = StrictMath.exp(t);
            double part = lower ? of.cumulativeProbability(x) : of.survivalProbability(x);
            double over = (lower ? 1 : -1) * (StrictMath.log(part) - wanted);
            if (over > 0) {
                right = t;
            } else {
                left = t;
            }
            double next = t - over * part / (x * of.density(x));
            boolean settled = Math.abs(next - t) <= Math.ulp(t);
            if (settled || right - left <= Math.ulp(t)) {
                break;
            }
            t = next > left && next < right ? next : left + (right - left) / 2;
        }
        return t - LEFT <= SETTLED ? 0 : StrictMath.exp(t);
    }
}
