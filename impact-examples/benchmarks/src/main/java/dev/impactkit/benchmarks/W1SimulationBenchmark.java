// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.benchmarks;

import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.engine.Simulator;
import dev.impactkit.core.engine.Spread;
import dev.impactkit.core.plan.Plan;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiStudy;
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
 * W1: from a study in memory to the spread of its ratio: compile, set up, draw, sum up. Every call has a study with numbers of
 * its own, made before the clock runs, and a seed of its own.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class W1SimulationBenchmark {

    /** How many draws. */
    @Param({"100000", "1000000"})
    public int draws = 100_000;

    /** How many outcomes, each with six uncertain amounts. */
    @Param({"50", "1000"})
    public int outcomes = 50;

    /** How many threads a simulation has. */
    @Param({"1", "2"})
    public int threads = 1;

    private SroiStudy study = W1.STANDARD.study();
    private int call;

    /** The next study; one of 50 outcomes is made in less than a millisecond. */
    @Setup(Level.Invocation)
    public void next() {
        call++;
        study = new W1(outcomes, 10).study(call);
    }

    /** {@return what a reader asks of the ratio} */
    @Benchmark
    public RatioSpread run() {
        Draws fresh = Draws.of(draws).seed(call);
        SroiPlan plan = SroiPlan.compile(study).orThrow();
        return RatioSpread.of(threads == 1 ? alone(plan, fresh) : shared(plan, fresh));
    }

    private static Spread alone(SroiPlan plan, Draws draws) {
        return plan.simulate(draws, List.of("ratio")).of("ratio");
    }

    private Spread shared(SroiPlan plan, Draws draws) {
        Plan ratio = plan.plan().only(List.of("ratio"));
        return Simulator.of(ratio).threads(threads).run(draws).of("ratio");
    }
}
