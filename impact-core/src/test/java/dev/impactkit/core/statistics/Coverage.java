// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Series;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * How often the 95 % bootstrap intervals hold the truth, in simulated groups on a scale from 1 to 5; prints the table that
 * stands in docs/statistics.md. Not part of the build: run like {@link CompareWithR}.
 */
public final class Coverage {
    private static final int SURVEYS = 2_000;

    /** Chances of the answers 1 to 5, in hundredths: the means lie 0.6 apart. */
    private static final List<List<Integer>> ANSWERS = List.of(List.of(5, 15, 30, 30, 20), List.of(15, 25, 30, 20, 10));

    private Coverage() {}

    /**
     * Simulates and counts.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        // The truth is that of a population in which every hundredth is a person.
        TwoGroups everybody = TwoGroups.of(population(0), population(1));
        double delta = everybody.cliffsDelta();
        double mean = everybody.difference();
        System.out.println(
                "| people a group | Cliff's delta | without interval | difference of means | without interval |");
        System.out.println("|---|---|---|---|---|");
        for (int n : new int[] {8, 20, 40, 100}) {
            System.out.println("| " + n + " | " + coverage(n, delta, TwoGroups::cliffsDelta) + " | "
                    + coverage(n, mean, TwoGroups::difference) + " |");
        }
    }

    private static String coverage(int n, double truth, BiFunction<TwoGroups, Bootstrap, EffectSize> size) {
        Random random = new Random(n);
        int held = 0;
        int none = 0;
        for (int survey = 0; survey < SURVEYS; survey++) {
            TwoGroups groups = TwoGroups.of(drawn(population(0), n, random), drawn(population(1), n, random));
            Interval interval =
                    size.apply(groups, new Bootstrap(survey, 999, 0.95)).interval();
            none += interval.isDefined() ? 0 : 1;
            held += interval.contains(truth) ? 1 : 0;
        }
        return Numerals.ENGLISH.percent((double) held / (SURVEYS - none), 1) + " | " + none;
    }

    private static Series population(int group) {
        return Series.of(IntStream.range(0, 5)
                .boxed()
                .flatMap(i -> IntStream.range(0, ANSWERS.get(group).get(i)).mapToObj(person -> i + 1))
                .mapToDouble(answer -> answer)
                .toArray());
    }

    private static Series drawn(Series from, int n, Random random) {
        return Series.of(IntStream.range(0, n)
                .mapToDouble(i -> from.at(random.nextInt(from.size())))
                .toArray());
    }
}
