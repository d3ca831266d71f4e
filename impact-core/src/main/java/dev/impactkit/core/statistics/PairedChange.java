// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;
import dev.impactkit.core.Series;
import dev.impactkit.core.Table;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/**
 * The same respondents twice: how far each has come. It says what changed, not why.
 *
 * @param before the first answers of those who answered both times
 * @param after their second answers, in the same order
 * @param leftOut how many had no answer to one of the two
 * @param direction which way is better
 * @param by the smallest step that counts as a change; 0 where any does
 */
public record PairedChange(Series before, Series after, int leftOut, Direction direction, double by) {

    /** Checks that the answers form pairs. */
    public PairedChange {
        Require.that(
                before.size() == after.size(),
                "There are " + before.size() + " answers before and " + after.size() + " after; they must be pairs."
                        + "\nMaybe mark a missing answer as NaN.");
        Require.that(
                before.stream().allMatch(Double::isFinite) && after.stream().allMatch(Double::isFinite),
                "The answers must be finite numbers.");
        Require.that(leftOut >= 0, "The number left out (" + leftOut + ") must not be below 0.");
        Require.between("smallest step", by, 0, Double.MAX_VALUE);
    }

    /**
     * {@return the change of respondents in one order; pairs with a missing answer are left out and counted}
     *
     * @param before one answer each, NaN where missing
     * @param after one answer each, NaN where missing
     * @param direction which way is better
     * @param by the smallest step that counts as a change; 0 where any does
     */
    public static PairedChange of(Series before, Series after, Direction direction, double by) {
        Require.that(
                before.size() == after.size(),
                "There are " + before.size() + " answers before and " + after.size() + " after; they must be pairs."
                        + "\nMaybe mark a missing answer as NaN.");
        int[] both = IntStream.range(0, before.size())
                .filter(i -> !Double.isNaN(before.at(i)) && !Double.isNaN(after.at(i)))
                .toArray();
        return new PairedChange(pick(before, both), pick(after, both), before.size() - both.length, direction, by);
    }

    private static Series pick(Series from, int[] indices) {
        return Series.of(IntStream.of(indices).mapToDouble(from::at).toArray());
    }

    /** {@return how many pairs there are} */
    public int n() {
        return before.size();
    }

    /** {@return after less before, in the unit of the answers; decimals as on paper} */
    public Series changes() {
        return Series.of(IntStream.range(0, n())
                .mapToDouble(i -> Decimals.minus(after.at(i), before.at(i)))
                .toArray());
    }

    /** {@return the mean of the changes, in the unit and direction of the answers; NaN without pairs} */
    public double mean() {
        return Moments.mean(changes().stream().toArray());
    }

    /** {@return the standard deviation of the changes, divisor n - 1; NaN of fewer than two} */
    public double sd() {
        return Moments.sd(changes().stream().toArray());
    }

    /** {@return those who came at least the smallest step nearer to what is better} */
    public Proportion improved() {
        return counted(this::isBetter);
    }

    /** {@return those who moved less than the smallest step} */
    public Proportion same() {
        return counted(change -> !isBetter(change) && !isBetter(-change));
    }

    /** {@return those who fell back at least the smallest step} */
    public Proportion worse() {
        return counted(change -> isBetter(-change));
    }

    boolean isBetter(double change) {
        double better = direction.towardsBetter(change);
        return better > 0 && better >= by;
    }

    private Proportion counted(DoublePredicate which) {
        return Proportion.of((int) changes().stream().filter(which).count(), n());
    }

    /** {@return Wilcoxon's test with those who did not change left out, as Wilcoxon and R do} */
    public TestResult wilcoxon() {
        return wilcoxon(Zeros.LEFT_OUT);
    }

    /**
     * {@return Wilcoxon's signed-rank test of no change}
     *
     * <p>The statistic is the sum of the ranks of the changes above 0; ties share mid-ranks. Up to 50 ranks the chances are
     * exact, also with ties; beyond that a bell curve corrected for ties and continuity.
     *
     * @param zeros what is done with those who did not change
     */
    public TestResult wilcoxon(Zeros zeros) {
        return SignedRanks.of(changes().stream().toArray(), zeros).test();
    }

    /** {@return the sign test: how many changes are above 0, of those that are not 0; exact} */
    public TestResult signTest() {
        int up = (int) changes().stream().filter(change -> change > 0).count();
        int down = (int) changes().stream().filter(change -> change < 0).count();
        return TestResult.fairCoin("sign test", up, up + down);
    }

    /**
     * {@return the share of respondents whose later answer is the better one, those who stayed the same counted by half, with its
     *     interval: 1/2 where nothing changed (Grissom and Kim, Effect Sizes for Research, 2005)}
     *
     * @param bootstrap by respondents; of more than a thousand, some are drawn together
     */
    public EffectSize superiority(Bootstrap bootstrap) {
        return new PairedSize(this, bootstrap).superiority();
    }

    /**
     * {@return Hedges' g with its interval: the mean change towards what is better, in standard deviations of the answers}
     *
     * <p>\( g = J(n - 1)\, \bar d \big/ \sqrt{(s_1^2 + s_2^2) / 2} \), with the spreads before and after and the exact J of {@link
     * TwoGroups#hedgesG()} (Cumming, Understanding the New Statistics, 2012). NaN without any spread.
     *
     * @param bootstrap by respondents; of more than a thousand, some are drawn together
     */
    public EffectSize hedgesG(Bootstrap bootstrap) {
        return new PairedSize(this, bootstrap).hedgesG();
    }

    /**
     * {@return who changed more than the unreliability of the scale explains, with the spread of the answers before}
     *
     * @param reliability of the scale, such as Cronbach's alpha, from 0 to 1
     */
    public ReliableChange reliable(double reliability) {
        return reliable(reliability, Moments.sd(before.stream().toArray()));
    }

    /**
     * {@return who changed more than the unreliability of the scale explains}
     *
     * @param reliability of the scale, from 0 to 1
     * @param sd the spread of the scale where it is known from a larger group
     */
    public ReliableChange reliable(double reliability, double sd) {
        return ReliableChange.of(changes(), direction, reliability, sd);
    }

    /** {@return shares improved, same and worse with 95 % intervals after Wilson} */
    public Table table() {
        Table table = Table.of(
                "Change of " + n() + " respondents, " + leftOut + " left out",
                "",
                "people",
                "share",
                "low (95%)",
                "high (95%)");
        return row(row(row(table, "improved", improved()), "same", same()), "worse", worse());
    }

    private static Table row(Table table, String name, Proportion share) {
        Interval interval = share.wilson(0.95);
        return table.row(
                name,
                Integer.toString(share.count()),
                Numerals.ENGLISH.percent(share.share(), 0),
                Numerals.ENGLISH.percent(interval.low(), 0),
                Numerals.ENGLISH.percent(interval.high(), 0));
    }

    @Override
    public String toString() {
        return table() + "\nMean change " + Numerals.ENGLISH.fixed(mean(), 2) + ", standard deviation "
                + Numerals.ENGLISH.fixed(sd(), 2) + ".\n" + wilcoxon() + "\n" + signTest();
    }
}
