// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.benchmarks;

import dev.impactkit.core.plan.Inputs;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiResult;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** W3: one compiled plan of 20 outcomes over 5 years, one of 16 vectors of numbers, every breakdown of the result read. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class W3FullBreakdownBenchmark {
    private static final int VECTORS = 16;

    /** {@code baseline} reads the vector and computes nothing; {@code ratio} reads only the ratio of the result. */
    @Param({"baseline", "ratio", "full breakdown"})
    String work = "full breakdown";

    private final ValueMap map = new ValueMap(20, 5);
    private final SroiPlan plan = SroiPlan.compile(map.study(0)).orThrow();
    private final double[] one = new double[1];
    private List<Inputs> inputs = List.of();
    private int next;

    /** Lays the vectors out. */
    @Setup
    public void prepare() {
        Vectors vectors = Vectors.of(map, plan.plan(), VECTORS);
        inputs = IntStream.range(0, VECTORS).mapToObj(vectors::only).toList();
    }

    /** {@return a sum over everything read} */
    @Benchmark
    public double run() {
        Inputs vector = inputs.get(next++ % VECTORS);
        return switch (work) {
            case "baseline" -> read(vector);
            case "ratio" -> plan.calculate(vector).ratio().orElseThrow();
            default -> readAll(plan.calculate(vector));
        };
    }

    private double read(Inputs vector) {
        double sum = 0;
        for (int slot = 0; slot < plan.plan().slots().size(); slot++) {
            vector.fill(slot, 0, one, 1);
            sum += one[0];
        }
        return sum;
    }

    private static double readAll(SroiResult result) {
        return result.ratio().orElseThrow()
                + result.netRatio().orElseThrow()
                + result.pv().orElseThrow()
                + result.npv().orElseThrow()
                + result.payback().months().orElse(0)
                + result.headlines().sum()
                + result.byOutcome().sum()
                + result.byStakeholder().sum()
                + result.byAccount().sum()
                + result.byActivity().sum()
                + result.byMethod().sum()
                + result.byYear().sum()
                + result.byYearDiscounted().sum();
    }
}
