// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.benchmarks;

import dev.impactkit.sroi.Investment;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiStudy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * W2b: distinct studies of 20 outcomes over 10 years, each compiled and calculated. Studies a second.
 *
 * <p>All 100,000 are in memory before the clock runs, no two with the same numbers; some 23 kB each. The library keeps
 * nothing between two calls.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 3, jvmArgsAppend = "-Xmx6g")
public class W2bManyStudiesBenchmark {

    /** {@code baseline} takes the next study and does nothing with it. */
    @Param({"baseline", "compile and calculate"})
    String work = "compile and calculate";

    /** How many distinct studies there are. */
    @Param("100000")
    int studies = 100_000;

    private final List<SroiStudy> pool = new ArrayList<>();
    private int next;

    /** Builds them all. */
    @Setup(Level.Trial)
    public void prepare() {
        ValueMap map = new ValueMap(20, 10);
        for (int i = 0; i < studies; i++) {
            // The map's own numbers come round after some thousands; the grant tells all studies apart.
            pool.add(map.study(i).withInputs(Investment.cash("grant", "funder", 120_000.0 * 20 + i)));
        }
    }

    /** {@return the ratio of the next study} */
    @Benchmark
    public double run() {
        SroiStudy study = pool.get(next++ % studies);
        if (work.equals("baseline")) {
            return study.priceYear();
        }
        return SroiPlan.compile(study).orThrow().calculate().ratio().orElseThrow();
    }
}
