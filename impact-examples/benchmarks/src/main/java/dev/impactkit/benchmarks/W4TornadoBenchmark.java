// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.benchmarks;

import dev.impactkit.core.engine.Bounds;
import dev.impactkit.core.engine.OneAtATime;
import dev.impactkit.core.engine.Tornado;
import dev.impactkit.core.plan.Plan;
import dev.impactkit.sroi.SroiPlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * W4: the tornado of a ratio, 300 amounts of 50 outcomes over 10 years at 80 % and at 120 % of their best: 600 evaluations.
 * Bars, their order and what they were computed from included.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class W4TornadoBenchmark {
    private final Plan plan =
            SroiPlan.compile(new ValueMap(50, 10).study(0)).orThrow().plan();
    private final OneAtATime ready = OneAtATime.of(plan, "ratio");
    private final Map<String, Bounds> bounds = new LinkedHashMap<>();

    /** Finds the six amounts of each outcome. */
    @Setup
    public void prepare() {
        plan.only(List.of("ratio")).slots().stream()
                .filter(slot -> slot.path().startsWith("outcome-"))
                .forEach(slot -> bounds.put(
                        slot.path(),
                        new Bounds(
                                .8 * slot.estimate().best(),
                                1.2 * slot.estimate().best())));
    }

    /** {@return the tornado of a figure kept ready} */
    @Benchmark
    public Tornado warm() {
        return ready.tornado(bounds);
    }

    /** {@return the same, with the figure made ready first} */
    @Benchmark
    public Tornado once() {
        return OneAtATime.of(plan, "ratio").tornado(bounds);
    }
}
