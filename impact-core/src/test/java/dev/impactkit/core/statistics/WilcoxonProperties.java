// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.Series;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The exact test against every way to give the changes signs, the approximate one against R. */
class WilcoxonProperties {

    @Property(tries = 200, seed = "4")
    void chancesAreCountedOutAlsoWithTiesAndZeros(
            @ForAll @Size(min = 1, max = 10) List<@IntRange(min = -4, max = 4) Integer> changes) {
        double[] values = changes.stream().mapToDouble(c -> c).toArray();
        check(values, Zeros.LEFT_OUT);
        check(values, Zeros.RANKED);
    }

    private static void check(double[] changes, Zeros zeros) {
        double[] ranked = zeros == Zeros.RANKED
                ? changes
                : Arrays.stream(changes).filter(c -> c != 0).toArray();
        int[] moved =
                IntStream.range(0, ranked.length).filter(i -> ranked[i] != 0).toArray();
        double observed = Arrays.stream(moved)
                .filter(i -> ranked[i] > 0)
                .mapToDouble(i -> rank(ranked, i))
                .sum();
        int ways = 1 << moved.length;
        int less = 0;
        int greater = 0;
        for (int signs = 0; signs < ways; signs++) {
            double sum = 0;
            for (int i = 0; i < moved.length; i++) {
                sum += (signs >> i & 1) * rank(ranked, moved[i]);
            }
            less += sum <= observed ? 1 : 0;
            greater += sum >= observed ? 1 : 0;
        }
        TestResult test = test(changes, zeros);
        assertEquals(observed, test.statistic());
        assertEquals((double) less / ways, test.less(), 1e-14);
        assertEquals((double) greater / ways, test.greater(), 1e-14);
    }

    /** One and half of the number of equal sizes, above those that are smaller. */
    private static double rank(double[] changes, int i) {
        double size = Math.abs(changes[i]);
        long below = Arrays.stream(changes).filter(c -> Math.abs(c) < size).count();
        long same = Arrays.stream(changes).filter(c -> Math.abs(c) == size).count();
        return below + (same + 1) / 2.0;
    }

    /** R 4.2.2: wilcox.test(rep(c(1, 2, 2, 3, -1, 0, 4, -2, 5, 1), 6)), by its approximation since there are ties. */
    @Example
    void beyondFiftyChangesABellCurveIsTaken() {
        double[] ten = {1, 2, 2, 3, -1, 0, 4, -2, 5, 1};
        double[] sixty = IntStream.range(0, 6)
                .boxed()
                .flatMapToDouble(i -> DoubleStream.of(ten))
                .toArray();
        TestResult test = test(sixty, Zeros.LEFT_OUT);
        assertEquals(TestResult.NORMAL, test.method());
        assertEquals(1263, test.statistic());
        assertEquals(6.1749706470215774e-06, test.p(), 1e-17);
    }

    private static TestResult test(double[] changes, Zeros zeros) {
        return PairedChange.of(Series.of(new double[changes.length]), Series.of(changes), Direction.HIGHER_IS_BETTER, 0)
                .wilcoxon(zeros);
    }
}
