// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;
import dev.impactkit.core.Series;
import dev.impactkit.core.Table;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;

/**
 * Two groups of different respondents set against each other. Every difference is first less second.
 *
 * @param first such as participants
 * @param second such as a waiting list
 * @param leftOut how many of both had no answer
 */
public record TwoGroups(Sample first, Sample second, int leftOut) {

    /** Checks that no value is missing or without bounds. */
    public TwoGroups {
        Require.that(
                first.values().stream().allMatch(Double::isFinite)
                        && second.values().stream().allMatch(Double::isFinite),
                "The values of both groups must be finite numbers.\nMaybe use TwoGroups.of, which leaves missing ones out.");
        Require.that(leftOut >= 0, "The number left out (" + leftOut + ") must not be below 0.");
    }

    /**
     * {@return two groups; missing answers are left out and counted}
     *
     * @param first one value a respondent, NaN where missing
     * @param second one value a respondent, NaN where missing
     */
    public static TwoGroups of(Series first, Series second) {
        return of(Sample.of(first), Sample.of(second));
    }

    /**
     * {@return two groups whose respondents may come in clusters; missing answers are left out and counted}
     *
     * @param first with NaN where a value is missing
     * @param second with NaN where a value is missing
     */
    public static TwoGroups of(Sample first, Sample second) {
        long missing = Stream.of(first, second)
                .flatMapToDouble(sample -> sample.values().stream())
                .filter(Double::isNaN)
                .count();
        return new TwoGroups(first.complete(), second.complete(), (int) missing);
    }

    /** {@return the mean of the first less that of the second; NaN where one is empty} */
    public double difference() {
        return Moments.mean(first.array()) - Moments.mean(second.array());
    }

    /**
     * {@return the Mann-Whitney test that neither group tends to higher values}
     *
     * <p>The statistic U counts the pairs in which the first has the greater value, ties by half. Up to 2,500 pairs the
     * chances are exact, also with ties: those of all ways to deal the mid-ranks out. Beyond that a bell curve corrected for
     * ties and continuity. Takes respondents as independent of each other, also where they come in clusters.
     */
    public TestResult mannWhitney() {
        return RankSum.of(first.array(), second.array()).test();
    }

    /** {@return Cliff's delta: the share of pairs in which the first is greater, less the share in which it is smaller} */
    public double cliffsDelta() {
        return delta(first, second);
    }

    /** {@return the chance that one of the first has a greater value than one of the second, ties counted by half} */
    public double superiority() {
        return superiority(first, second);
    }

    /**
     * {@return Hedges' g: the difference in standard deviations, corrected for small samples}
     *
     * <p>\( g = J \,(\bar x_1 - \bar x_2) / s \) with the pooled \( s \) on \( \nu = n_1 + n_2 - 2 \) degrees of freedom and the
     * exact \( J = \Gamma(\nu/2) \big/ \sqrt{\nu/2}\; \Gamma((\nu - 1)/2) \). NaN without any spread.
     */
    public double hedgesG() {
        return hedges(first, second);
    }

    /**
     * {@return Cliff's delta with its interval}
     *
     * @param bootstrap by respondents or clusters, as the groups are made of
     */
    public EffectSize cliffsDelta(Bootstrap bootstrap) {
        return sized("Cliff's delta", bootstrap, TwoGroups::delta);
    }

    /**
     * {@return the probability of superiority with its interval}
     *
     * @param bootstrap by respondents or clusters, as the groups are made of
     */
    public EffectSize superiority(Bootstrap bootstrap) {
        return sized("probability of superiority", bootstrap, TwoGroups::superiority);
    }

    /**
     * {@return Hedges' g with its interval}
     *
     * @param bootstrap by respondents or clusters, as the groups are made of
     */
    public EffectSize hedgesG(Bootstrap bootstrap) {
        return sized("Hedges' g", bootstrap, TwoGroups::hedges);
    }

    /**
     * {@return the difference of means with its interval}
     *
     * @param bootstrap by respondents or clusters, as the groups are made of
     */
    public EffectSize difference(Bootstrap bootstrap) {
        return sized("difference of means", bootstrap, (a, b) -> Moments.mean(a.array()) - Moments.mean(b.array()));
    }

    private EffectSize sized(String name, Bootstrap bootstrap, ToDoubleBiFunction<Sample, Sample> measure) {
        Resampled resampled =
                bootstrap.of(List.of(first, second), groups -> measure.applyAsDouble(groups.get(0), groups.get(1)));
        return new EffectSize(name, resampled.observed(), resampled.bca(bootstrap.level()));
    }

    /** Both sorted, so that one walk along the second finds what lies below each value of the first, and what up to it. */
    private static double delta(Sample first, Sample second) {
        double[] values = Ranks.sorted(first.array());
        double[] others = Ranks.sorted(second.array());
        long more = 0;
        int below = 0;
        int upTo = 0;
        for (double value : values) {
            while (below < others.length && others[below] < value) {
                below++;
            }
            while (upTo < others.length && others[upTo] <= value) {
                upTo++;
            }
            more += below + upTo - others.length;
        }
        return more / ((double) values.length * others.length);
    }

    private static double superiority(Sample first, Sample second) {
        return (delta(first, second) + 1) / 2;
    }

    private static double hedges(Sample first, Sample second) {
        double[] a = first.array();
        double[] b = second.array();
        double freedom = a.length + b.length - 2.0;
        double pooled = (a.length - 1) * Moments.variance(a) + (b.length - 1) * Moments.variance(b);
        if (!(pooled > 0)) {
            return Double.NaN;
        }
        return Moments.hedges(freedom) * (Moments.mean(a) - Moments.mean(b)) / Math.sqrt(pooled / freedom);
    }

    /** {@return the two groups side by side} */
    public Table table() {
        Table table = Table.of("Two groups, " + leftOut + " left out", "", "n", "mean", "sd", "median");
        return row(row(table, "first", first), "second", second);
    }

    private static Table row(Table table, String name, Sample group) {
        Descriptive values = Descriptive.of(group.values());
        return table.row(
                name,
                Integer.toString(values.n()),
                Numerals.ENGLISH.fixed(values.mean(), 2),
                Numerals.ENGLISH.fixed(values.sd(), 2),
                Numerals.ENGLISH.fixed(values.median(), 2));
    }

    @Override
    public String toString() {
        return table() + "\n" + mannWhitney() + "\nCliff's delta " + Numerals.ENGLISH.fixed(cliffsDelta(), 2)
                + ", Hedges' g " + Numerals.ENGLISH.fixed(hedgesG(), 2);
    }
}
