// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.benchmarks;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What W1 takes without the library: the same map of 50 outcomes drawn with the samplers of commons-rng and
 * commons-statistics, percentiles from the sorted draws.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class W1CommonsBenchmark {

    /** How many draws. */
    @Param("100000")
    public int draws = 100_000;

    private long call;

    /** {@return what a reader asks of the ratio} */
    @Benchmark
    public RatioSpread run() {
        call++;
        double[] ratios = new CommonsMap(call).ratios(draws);
        double mean = Arrays.stream(ratios).sum() / draws;
        double squares = 0;
        int above = 0;
        for (double ratio : ratios) {
            squares += (ratio - mean) * (ratio - mean);
            above += ratio > 1 ? 1 : 0;
        }
        Arrays.sort(ratios);
        return new RatioSpread(
                mean,
                Math.sqrt(squares / (draws - 1)),
                ratios[draws / 20],
                ratios[draws / 2],
                ratios[draws / 20 * 19],
                (double) above / draws);
    }
}
