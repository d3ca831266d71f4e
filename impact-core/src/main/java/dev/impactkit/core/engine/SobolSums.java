// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.draw.Dependence;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.draw.Sampler;
import dev.impactkit.core.engine.Sobol.Index;
import dev.impactkit.core.engine.Sobol.Share;
import dev.impactkit.core.engine.Sobol.Source;
import dev.impactkit.core.estimate.Estimates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Sums over blocks of draws, from which indices are made; and, with blocks drawn again and again, their errors.
 *
 * <p>With \(d = f(AB_i) - f(A)\): \(V_i = \overline{(f(B) - \bar f)\, d}\) (Saltelli et al. 2010) and \(V_{Ti} =
 * \overline{d^2} / 2\) (Jansen 1999). Saltelli's is exactly 0 for an amount that does nothing, and for the many small indices
 * of a sum its error is tens of times smaller than that of Jansen's first-order formula; for one large index Jansen's may be
 * half as large.
 */
final class SobolSums {
    private static final int BLOCKS = 64;
    private static final int RESAMPLES = 100;

    private final Draws draws;
    private final Block[] blocks;
    private double origin = Double.NaN;

    /** Values of the figure under A and under B. */
    static final class Pairs {
        private final double[] a;
        private final double[] b;
        private final int n;

        Pairs(double[] a, double[] b, int n) {
            this.a = a;
            this.b = b;
            this.n = n;
        }
    }

    SobolSums(Draws draws, int groups) {
        this.draws = draws;
        this.blocks = new Block[(int) Math.min(BLOCKS, draws.count())];
        Arrays.setAll(blocks, i -> new Block(groups));
    }

    /** The block of a draw; block b ends before draw {@code count (b + 1) / blocks}. */
    int blockOf(long draw) {
        return (int) (((draw + 1) * blocks.length - 1) / draws.count());
    }

    long endOf(int block) {
        return draws.count() * (block + 1) / blocks.length;
    }

    Block at(int block) {
        return blocks[block];
    }

    /** The sums of one block, of values less the origin. */
    final class Block {
        private double rows;
        private double without;
        private double sum;
        private double squares;
        private final double[] groupRows;
        private final double[] products;
        private final double[] differences;
        private final double[] halfSquares;

        Block(int groups) {
            groupRows = new double[groups];
            products = new double[groups];
            differences = new double[groups];
            halfSquares = new double[groups];
        }

        /** Adds the values of A and B. The first that has a meaning is the origin: sums of squares then stay exact. */
        void add(Pairs pairs) {
            for (int i = 0; i < pairs.n; i++) {
                double a = pairs.a[i];
                double b = pairs.b[i];
                if (!Double.isFinite(a + b)) {
                    without++;
                    continue;
                }
                origin = Double.isNaN(origin) ? a : origin;
                rows++;
                sum += a - origin + (b - origin);
                squares += (a - origin) * (a - origin) + (b - origin) * (b - origin);
            }
        }

        /** Adds the values of A with the columns of a group from B. */
        void add(int group, Pairs pairs, double[] mixed) {
            int count = 0;
            double product = 0;
            double difference = 0;
            double square = 0;
            for (int i = 0; i < pairs.n; i++) {
                double d = mixed[i] - pairs.a[i];
                double times = (pairs.b[i] - origin) * d;
                if (Double.isFinite(times)) {
                    count++;
                    product += times;
                    difference += d;
                    square += d * d;
                }
            }
            groupRows[group] += count;
            products[group] += product;
            differences[group] += difference;
            halfSquares[group] += square / 2;
        }
    }

    /** With the sum of those alone where no two groups share an amount. */
    Sobol indices(String figure, List<String> names, Source source, boolean apart) {
        double[] once = new double[blocks.length];
        Arrays.fill(once, 1);
        double variance = moments(once)[1];
        List<Share> shares = variance > 0 ? withErrors(shares(once)) : Collections.emptyList();
        List<Index> indices = new ArrayList<>();
        for (int i = 0; i < names.size() && !shares.isEmpty(); i++) {
            indices.add(new Index(names.get(i), shares.get(i), Optional.of(shares.get(names.size() + i))));
        }
        Optional<Share> alone =
                apart && !shares.isEmpty() ? Optional.of(shares.get(shares.size() - 1)) : Optional.empty();
        long without =
                (long) Arrays.stream(blocks).mapToDouble(block -> block.without).sum();
        return new Sobol(figure, draws, source, without, variance, indices, alone);
    }

    private List<Share> withErrors(double[] values) {
        double[] errors = errors(values.length);
        return IntStream.range(0, values.length)
                .mapToObj(i -> new Share(values[i], errors[i]))
                .toList();
    }

    /** Mean, less the origin, and variance of the figure, every block counted so many times. */
    private double[] moments(double[] times) {
        double rows = 0;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < times.length; i++) {
            rows += times[i] * 2 * blocks[i].rows;
            sum += times[i] * blocks[i].sum;
            squares += times[i] * blocks[i].squares;
        }
        double mean = sum / rows;
        return new double[] {mean, squares / rows - mean * mean};
    }

    /** First-order indices of all groups, total indices of all groups, sum of the first-order indices. */
    private double[] shares(double[] times) {
        int groups = blocks[0].groupRows.length;
        double[][] sums = new double[4][groups];
        for (int i = 0; i < times.length; i++) {
            addTo(sums[0], times[i], blocks[i].groupRows);
            addTo(sums[1], times[i], blocks[i].products);
            addTo(sums[2], times[i], blocks[i].differences);
            addTo(sums[3], times[i], blocks[i].halfSquares);
        }
        double[] moments = moments(times);
        double[] shares = new double[2 * groups + 1];
        for (int group = 0; group < groups; group++) {
            double scale = sums[0][group] * moments[1];
            shares[group] = (sums[1][group] - moments[0] * sums[2][group]) / scale;
            shares[groups + group] = sums[3][group] / scale;
            shares[2 * groups] += shares[group];
        }
        return shares;
    }

    private static void addTo(double[] sums, double times, double[] values) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += times * values[i];
        }
    }

    /** Standard deviations over as many blocks drawn with replacement. */
    private double[] errors(int length) {
        Sampler sampler = Sampler.of(
                Collections.singletonMap("bootstrap", Estimates.uniform(0, blocks.length)),
                Dependence.NONE,
                Draws.of((long) RESAMPLES * blocks.length).seed(draws.seed()));
        double[] picks = new double[blocks.length];
        double[][] resampled = new double[RESAMPLES][];
        for (int resample = 0; resample < RESAMPLES; resample++) {
            sampler.fill(0, (long) resample * blocks.length, picks, blocks.length);
            double[] times = new double[blocks.length];
            for (double pick : picks) {
                times[(int) pick]++;
            }
            resampled[resample] = shares(times);
        }
        return IntStream.range(0, length)
                .mapToDouble(i -> sd(Arrays.stream(resampled)
                        .mapToDouble(shares -> shares[i])
                        .toArray()))
                .toArray();
    }

    private static double sd(double[] values) {
        double mean = Arrays.stream(values).sum() / values.length;
        double squares = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum();
        return Math.sqrt(squares / (values.length - 1));
    }
}
