// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Problem;
import dev.impactkit.core.estimate.Estimate;
import dev.impactkit.core.estimate.Estimates;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Streams to try correlations on, from the platform's generator, and what is measured on their draws. */
final class Drawn {
    private Drawn() {}

    static Stream keyed(String key) {
        return (first, into, n) -> {
            for (int i = 0; i < n; i++) {
                into.set(
                        i,
                        Stream.ONE
                                | new SplittableRandom(31L * key.hashCode() + 1_000_003L * (first + i)).nextLong()
                                        >>> 12);
            }
        };
    }

    static Map<String, Estimate> continuous(String... paths) {
        Map<String, Estimate> estimates = new LinkedHashMap<>();
        Arrays.stream(paths).forEach(path -> estimates.put(path, Estimates.triangular(0, 1, 3)));
        return estimates;
    }

    static Map<String, Stream> streams(List<Correlation> links, String... paths) {
        Map<String, Stream> independent = new LinkedHashMap<>();
        Arrays.stream(paths).forEach(path -> independent.put(path, keyed(path)));
        return Dependence.of(continuous(paths), links).orThrow().on(independent);
    }

    static long[] bits(Stream stream, int n) {
        return bits(stream, 0, n);
    }

    static long[] bits(Stream stream, long first, int n) {
        Bits bits = new Bits(n);
        stream.fill(first, bits, n);
        return numbers(bits, n);
    }

    static long[] numbers(Bits bits, int n) {
        return IntStream.range(0, n).mapToLong(bits::at).toArray();
    }

    /** The probabilities that dressed bits stand for. */
    static double[] uniforms(Stream stream, int n) {
        return Arrays.stream(bits(stream, n))
                .mapToDouble(bits -> Double.longBitsToDouble(bits) - 1 + 0x1p-53)
                .toArray();
    }

    /** Spearman's, without ties. */
    static double rankCorrelation(double[] a, double[] b) {
        double[] ranks = ranks(a);
        double[] others = ranks(b);
        double n = a.length;
        double squares = IntStream.range(0, a.length)
                .mapToDouble(i -> (ranks[i] - others[i]) * (ranks[i] - others[i]))
                .sum();
        return 1 - 6 * squares / (n * (n * n - 1));
    }

    private static double[] ranks(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(i -> i)
                .toArray();
        double[] ranks = new double[values.length];
        IntStream.range(0, order.length).forEach(rank -> ranks[order[rank]] = rank);
        return ranks;
    }

    /** The one problem there is. */
    static Problem problem(Checked<?> checked) {
        if (checked.problems().size() != 1) {
            throw new AssertionError(checked.problems());
        }
        return checked.problems().get(0);
    }
}
