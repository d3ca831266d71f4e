// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.Series;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The exact test against every way to split the values, the approximate one against R, delta against its definition. */
class MannWhitneyProperties {

    @Property(tries = 200, seed = "5")
    void chancesAreCountedOutAlsoWithTies(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 0, max = 4) Integer> first,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 4) Integer> second) {
        double[] all = DoubleStream.concat(
                        first.stream().mapToDouble(x -> x), second.stream().mapToDouble(x -> x))
                .toArray();
        double observed = u(all, (1 << first.size()) - 1);
        int ways = 0;
        int less = 0;
        int greater = 0;
        for (int chosen = 0; chosen < 1 << all.length; chosen++) {
            if (Integer.bitCount(chosen) == first.size()) {
                ways++;
                less += u(all, chosen) <= observed ? 1 : 0;
                greater += u(all, chosen) >= observed ? 1 : 0;
            }
        }
        TwoGroups groups = groups(first, second);
        TestResult test = groups.mannWhitney();
        assertEquals(observed, test.statistic());
        assertEquals((double) less / ways, test.less(), 1e-14);
        assertEquals((double) greater / ways, test.greater(), 1e-14);
        double pairs = first.size() * second.size();
        assertEquals(observed / pairs, groups.superiority(), 1e-15);
        assertEquals(2 * observed / pairs - 1, groups.cliffsDelta(), 1e-15);
    }

    /** In how many pairs the chosen are greater, ties by half. */
    private static double u(double[] all, int chosen) {
        double u = 0;
        for (int i = 0; i < all.length; i++) {
            for (int j = 0; j < all.length; j++) {
                if ((chosen >> i & 1) == 1 && (chosen >> j & 1) == 0) {
                    u += all[i] > all[j] ? 1 : all[i] == all[j] ? 0.5 : 0;
                }
            }
        }
        return u;
    }

    /** R 4.2.2: wilcox.test(rep(c(1, 2, 2, 3, 5, 5, 7), 8), rep(c(2, 3, 3, 6, 7, 8, 9, 9), 7)). */
    @Example
    void beyondSomeThousandPairsABellCurveIsTaken() {
        TestResult test = groups(times(8, List.of(1, 2, 2, 3, 5, 5, 7)), times(7, List.of(2, 3, 3, 6, 7, 8, 9, 9)))
                .mannWhitney();
        assertEquals(TestResult.NORMAL, test.method());
        assertEquals(756, test.statistic());
        assertEquals(1.7469617886633992e-06, test.p(), 1e-18);
        assertEquals(8.7348089433169961e-07, test.less(), 1e-18);
    }

    private static List<Integer> times(int times, List<Integer> values) {
        return IntStream.range(0, times).boxed().flatMap(i -> values.stream()).toList();
    }

    private static TwoGroups groups(List<Integer> first, List<Integer> second) {
        return TwoGroups.of(
                Series.of(first.stream().mapToDouble(x -> x).toArray()),
                Series.of(second.stream().mapToDouble(x -> x).toArray()));
    }
}
