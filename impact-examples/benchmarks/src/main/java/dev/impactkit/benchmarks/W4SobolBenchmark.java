// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.benchmarks;

import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.engine.Sobol;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiStudy;
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
 * W4: first-order and total Sobol' indices of the ratio with their errors, 50 uncertain amounts, 16,384 base draws: 851,968
 * evaluations, most of them of one outcome.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class W4SobolBenchmark {

    /** Base draws. */
    @Param("16384")
    public int draws;

    private final SroiStudy study = W4.STANDARD.study();

    /** {@return the indices, from the study in memory: compile, design, runs, bootstrap} */
    @Benchmark
    public Sobol run() {
        return SroiPlan.compile(study).orThrow().sobol("ratio", Draws.of(draws));
    }
}
