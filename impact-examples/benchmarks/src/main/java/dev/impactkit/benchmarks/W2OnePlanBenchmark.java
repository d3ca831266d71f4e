// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.benchmarks;

import dev.impactkit.core.plan.Evaluator;
import dev.impactkit.core.plan.Plan;
import dev.impactkit.sroi.SroiPlan;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** W2: one compiled plan of 20 outcomes over 10 years, 100,000 vectors of numbers, one ratio each. Time of them all. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class W2OnePlanBenchmark {
    private static final int BLOCK = 1024;

    /** {@code baseline} reads the same vectors and computes nothing. */
    @Param({"baseline", "ratio"})
    String work = "ratio";

    /** How many vectors. */
    @Param("100000")
    int vectors = 100_000;

    private Plan plan = Plan.of(java.util.Collections.emptyMap()).orThrow();
    private Evaluator evaluator = plan.evaluator();
    private Vectors inputs = Vectors.of(new ValueMap(20, 10), plan, 0);

    /** Compiles the plan and lays the vectors out. */
    @Setup
    public void prepare() {
        ValueMap map = new ValueMap(20, 10);
        plan = SroiPlan.compile(map.study(0)).orThrow().plan().only(List.of("ratio"));
        evaluator = plan.evaluator();
        inputs = Vectors.of(map, plan, vectors);
    }

    /** {@return the sum of all ratios, which is read so that none is left out} */
    @Benchmark
    public double run() {
        return work.equals("ratio") ? ratios() : reads();
    }

    private double ratios() {
        double sum = 0;
        for (int first = 0; first < vectors; first += BLOCK) {
            int n = Math.min(BLOCK, vectors - first);
            evaluator.run(inputs, first, n);
            double[] ratio = evaluator.column(0);
            for (int i = 0; i < n; i++) {
                sum += ratio[i];
            }
        }
        return sum;
    }

    private double reads() {
        double[] block = new double[BLOCK];
        double sum = 0;
        for (int first = 0; first < vectors; first += BLOCK) {
            int n = Math.min(BLOCK, vectors - first);
            for (int slot = 0; slot < plan.slots().size(); slot++) {
                inputs.fill(slot, first, block, n);
                sum += block[0];
            }
        }
        return sum;
    }
}
