// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;
import dev.impactkit.core.Series;

/**
 * Yes or no of the same respondents twice. Only those who changed their answer tell anything.
 *
 * @param gained no before, yes after
 * @param lost yes before, no after
 * @param stayed the same answer twice
 * @param leftOut without an answer to one of the two
 */
public record McNemar(int gained, int lost, int stayed, int leftOut) {
    private static final String NAME = "McNemar test";

    /** Checks that all are counts. */
    public McNemar {
        Require.that(
                gained >= 0 && lost >= 0 && stayed >= 0 && leftOut >= 0,
                "The counts (" + gained + ", " + lost + ", " + stayed + ", " + leftOut + ") must not be below 0.");
    }

    /**
     * {@return the changes of answer of respondents in one order}
     *
     * @param before 1 for yes, 0 for no, NaN where missing
     * @param after 1 for yes, 0 for no, NaN where missing
     */
    public static McNemar of(Series before, Series after) {
        Require.that(
                before.stream().allMatch(McNemar::isYesNo) && after.stream().allMatch(McNemar::isYesNo),
                "The answers must be 1 for yes, 0 for no, or NaN where missing.");
        PairedChange pairs = PairedChange.of(before, after, Direction.HIGHER_IS_BETTER, 0);
        return new McNemar(
                pairs.improved().count(), pairs.worse().count(), pairs.same().count(), pairs.leftOut());
    }

    private static boolean isYesNo(double answer) {
        return answer == 0 || answer == 1 || Double.isNaN(answer);
    }

    /** {@return the exact test: gained of all who changed, against a fair coin} */
    public TestResult exact() {
        return TestResult.fairCoin(NAME, gained, gained + lost);
    }

    /**
     * {@return the approximate test with continuity correction, whose two-sided chance is that of \( (|b - c| - 1)^2 / (b +
     *     c) \) on one degree of freedom}
     */
    public TestResult approximate() {
        double n = (double) gained + lost;
        return TestResult.normal(NAME, gained + lost, gained, n / 2, n / 4);
    }

    @Override
    public String toString() {
        return gained + " gained, " + lost + " lost, " + stayed + " stayed, " + leftOut + " left out: p = "
                + Numerals.ENGLISH.fixed(exact().p(), 4) + " (exact)";
    }
}
