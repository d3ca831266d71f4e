// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Each benchmark runs once, in this process, so that none rots. How long it takes is not looked at. */
class BenchmarksTest {

    /** Without the generator, which a wrong build leaves out without a word, there would be nothing to run. */
    @Test
    void theGeneratorWroteItsList() throws Exception {
        try (InputStream in = W2OnePlanBenchmark.class.getResourceAsStream("/META-INF/BenchmarkList")) {
            assertNotNull(in, "META-INF/BenchmarkList is missing");
            String list = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(list.contains("W1SimulationBenchmark"), list);
            assertTrue(list.contains("W2OnePlanBenchmark"), list);
            assertTrue(list.contains("W2bManyStudiesBenchmark"), list);
            assertTrue(list.contains("W3FullBreakdownBenchmark"), list);
            assertTrue(list.contains("W4TornadoBenchmark"), list);
            assertTrue(list.contains("W4SobolBenchmark"), list);
        }
    }

    @Test
    void everyBenchmarkRuns() throws Exception {
        System.setProperty("jmh.ignoreLock", "true");
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("dev\\.impactkit\\.benchmarks\\..*Benchmark")
                        .mode(Mode.SingleShotTime)
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(1))
                        .param("vectors", "1500")
                        .param("studies", "2")
                        .param("draws", "256")
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        assertFalse(results.isEmpty());
        assertEquals(15, results.size(), "five of W1, two of W2, two of W2b, three of W3, three of W4");
    }
}
