// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Wilcoxon's signed-rank test. The sizes of the changes are ranked; if nothing changed on the whole, each rank is as often
 * above as below 0.
 */
final class SignedRanks {
    private static final String NAME = "Wilcoxon signed-rank test";
    private static final int EXACT_UP_TO = 50;

    private final int[] doubled;
    private final long sum;

    private SignedRanks(int[] doubled, long sum) {
        this.doubled = doubled;
        this.sum = sum;
    }

    static SignedRanks of(double[] changes, Zeros zeros) {
        double[] ranked = zeros == Zeros.RANKED
                ? changes
                : Arrays.stream(changes).filter(change -> change != 0).toArray();
        int[] ranks = Ranks.doubled(Arrays.stream(ranked).map(Math::abs).toArray());
        IntStream moved = IntStream.range(0, ranked.length).filter(i -> ranked[i] != 0);
        IntStream up = IntStream.range(0, ranked.length).filter(i -> ranked[i] > 0);
        return new SignedRanks(
                moved.map(i -> ranks[i]).toArray(), up.mapToLong(i -> ranks[i]).sum());
    }

    TestResult test() {
        return doubled.length <= EXACT_UP_TO ? exact() : approximate();
    }

    TestResult exact() {
        double[] chances = chances();
        double less = Arrays.stream(chances, 0, (int) sum + 1).sum();
        double greater = Arrays.stream(chances, (int) sum, chances.length).sum();
        return new TestResult(NAME, TestResult.EXACT, doubled.length, sum / 2.0, less, greater);
    }

    /** The chance of each doubled sum, one rank after another: half the time it is added. */
    private double[] chances() {
        double[] chances = new double[IntStream.of(doubled).sum() + 1];
        chances[0] = 1;
        for (int rank : doubled) {
            for (int s = chances.length - 1; s >= 0; s--) {
                chances[s] = (chances[s] + (s >= rank ? chances[s - rank] : 0)) / 2;
            }
        }
        return chances;
    }

    /** Mean and variance are those of the ranks as they are, so that ties and ranked zeros are corrected for. */
    TestResult approximate() {
        double mean = IntStream.of(doubled).asLongStream().sum() / 4.0;
        double variance =
                IntStream.of(doubled).mapToDouble(rank -> (double) rank * rank).sum() / 16;
        return TestResult.normal(NAME, doubled.length, sum / 2.0, mean, variance);
    }
}
