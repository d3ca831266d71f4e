// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The Mann-Whitney test. All values are ranked together; if the groups do not differ, every choice of ranks for the first
 * group is as likely as any other.
 */
final class RankSum {
    private static final String NAME = "Mann-Whitney test";
    private static final int EXACT_UP_TO = 2_500;

    private final int[] doubled;
    private final int first;

    private RankSum(int[] doubled, int first) {
        this.doubled = doubled;
        this.first = first;
    }

    static RankSum of(double[] first, double[] second) {
        double[] all =
                DoubleStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray();
        return new RankSum(Ranks.doubled(all), first.length);
    }

    TestResult test() {
        return (long) first * (doubled.length - first) <= EXACT_UP_TO ? exact() : approximate();
    }

    /** U: in how many pairs the first group has the greater value, ties counted by half. */
    private double statistic() {
        return sum(0, first) / 2.0 - first * (first + 1.0) / 2;
    }

    private long sum(int from, int to) {
        return IntStream.range(from, to).mapToLong(i -> doubled[i]).sum();
    }

    /** Counted out for the smaller group; what is little for the one is much for the other. */
    TestResult exact() {
        int second = doubled.length - first;
        boolean swapped = second < first;
        long sum = swapped ? sum(first, doubled.length) : sum(0, first);
        double[] ways = ways(Math.min(first, second));
        double all = Arrays.stream(ways).sum();
        double less = Arrays.stream(ways, 0, (int) sum + 1).sum() / all;
        double greater = Arrays.stream(ways, (int) sum, ways.length).sum() / all;
        return new TestResult(
                NAME,
                TestResult.EXACT,
                doubled.length,
                statistic(),
                swapped ? greater : less,
                swapped ? less : greater);
    }

    /** In how many ways so many of the ranks reach each doubled sum. */
    private double[] ways(int chosen) {
        int[] sorted = IntStream.of(doubled).sorted().toArray();
        int greatest = IntStream.range(sorted.length - chosen, sorted.length)
                .map(i -> sorted[i])
                .sum();
        double[][] ways = new double[chosen + 1][greatest + 1];
        ways[0][0] = 1;
        for (int rank : sorted) {
            for (int k = chosen; k > 0; k--) {
                for (int s = greatest; s >= rank; s--) {
                    ways[k][s] += ways[k - 1][s - rank];
                }
            }
        }
        return ways[chosen];
    }

    /** The variance is that of a sum of ranks drawn without putting back, so that ties are corrected for. */
    TestResult approximate() {
        double n = doubled.length;
        double second = n - first;
        double middle = n + 1;
        double squares = IntStream.of(doubled)
                .mapToDouble(rank -> (rank - middle) * (rank - middle))
                .sum();
        double variance = first * second * squares / 4 / n / (n - 1);
        return TestResult.normal(NAME, doubled.length, statistic(), first * second / 2, variance);
    }
}
