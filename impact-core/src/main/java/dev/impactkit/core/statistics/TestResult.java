// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import dev.impactkit.core.Numerals;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * What a test of "no difference" says: how rarely chance alone goes this far.
 *
 * @param test its name
 * @param method how the chances were found: exactly, or by which approximation
 * @param n how many observations bear on it
 * @param statistic what was observed
 * @param less the chance of this statistic or a smaller one
 * @param greater the chance of this statistic or a greater one
 */
public record TestResult(String test, String method, int n, double statistic, double less, double greater) {

    /** How chances are found that are counted out. */
    static final String EXACT = "exact";

    /** How chances are found from a bell curve. */
    static final String NORMAL = "normal approximation, continuity corrected";

    /** {@return the chance of going as far in either direction: twice the smaller chance, at most 1} */
    public double p() {
        return Math.min(1, 2 * Math.min(less, greater));
    }

    /** So many of n where each falls on either side with the same chance. */
    static TestResult fairCoin(String test, int count, int n) {
        BinomialDistribution coin = BinomialDistribution.of(n, 0.5);
        double less = coin.cumulativeProbability(count);
        double greater = count == 0 ? 1 : coin.survivalProbability(count - 1);
        return new TestResult(test, EXACT, n, count, less, greater);
    }

    /** A statistic in whole steps, or halves, about a mean. Without any spread nothing is told. */
    static TestResult normal(String test, int n, double statistic, double mean, double variance) {
        double off = statistic - mean;
        double sd = Math.sqrt(variance);
        double less = variance > 0 ? Bell.below((off + 0.5) / sd) : 1;
        double greater = variance > 0 ? Bell.above((off - 0.5) / sd) : 1;
        return new TestResult(test, NORMAL, n, statistic, less, greater);
    }

    @Override
    public String toString() {
        return test + ": p = " + (p() < 0.0001 ? "below 0.0001" : Numerals.ENGLISH.fixed(p(), 4)) + " (" + method
                + ", n = " + n + ")";
    }
}
