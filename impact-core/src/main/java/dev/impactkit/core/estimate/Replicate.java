// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.estimate;

import dev.impactkit.core.Args;
import dev.impactkit.core.Require;
import dev.impactkit.core.Series;
import java.util.stream.IntStream;

/**
 * The number of a replicate of a data set: 1 to n, each as likely as another. The best estimate is 0, the data themselves.
 *
 * <p>Everything measured on one data set picks by one such number, so that sampling error is shared.
 *
 * @param count how many replicates, n
 */
public record Replicate(int count) implements Estimate {

    /** Checks that there is one. */
    public Replicate {
        Require.that(count > 0, "There must be at least one replicate.");
    }

    @Override
    public String key() {
        return "replicate";
    }

    @Override
    public double best() {
        return 0;
    }

    @Override
    public double mean() {
        return (count + 1) / 2.0;
    }

    @Override
    public double sd() {
        return Math.sqrt(((double) count * count - 1) / 12);
    }

    @Override
    public double quantile(double p) {
        Require.between("probability", p, 0, 1);
        return Math.max(1, Math.ceil(p * count));
    }

    @Override
    public double cdf(double x) {
        return Math.max(0, Math.min(count, Math.floor(x))) / count;
    }

    @Override
    public double low() {
        return 1;
    }

    @Override
    public double high() {
        return count;
    }

    @Override
    public Law law() {
        return new Law.Steps(
                Series.of(IntStream.rangeClosed(1, count).asDoubleStream().toArray()),
                Series.of(IntStream.rangeClosed(1, count)
                        .mapToDouble(i -> (double) i / count)
                        .toArray()));
    }

    @Override
    public Args args() {
        return Args.of("count", (double) count);
    }
}
