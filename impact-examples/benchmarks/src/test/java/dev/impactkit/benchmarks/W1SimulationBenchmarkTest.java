// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiStudy;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is measured is W1, and what it is compared with too. Where the expected numbers come from: {@link W1Test}. */
class W1SimulationBenchmarkTest {
    private static final double MEAN = 1.308116026890;
    private static final double SD = 0.230040566598;

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void oursIsTheExactSpread(int threads) {
        W1SimulationBenchmark benchmark = new W1SimulationBenchmark();
        benchmark.threads = threads;
        benchmark.next();
        assertIsW1(benchmark.run(), benchmark.draws);
    }

    @Test
    void commonsGivesTheSameSpread() {
        W1CommonsBenchmark benchmark = new W1CommonsBenchmark();
        benchmark.draws = 20_000;
        assertIsW1(benchmark.run(), benchmark.draws);
    }

    @Test
    void everyCallHasFreshNumbers() {
        W1SimulationBenchmark benchmark = new W1SimulationBenchmark();
        benchmark.draws = 1024;
        benchmark.next();
        RatioSpread first = benchmark.run();
        benchmark.next();
        assertNotEquals(first, benchmark.run());
        assertNotEquals(best(W1.STANDARD.study(1)), best(W1.STANDARD.study(2)));
        assertEquals(best(W1.STANDARD.study(1)), best(W1.STANDARD.study(2)), 1e-7);
    }

    private static double best(SroiStudy study) {
        return SroiPlan.compile(study).orThrow().calculate().ratio().orElseThrow();
    }

    /** The first call that is timed prints the ratio at the best estimates. */
    @Test
    void theFirstCallPrintsTheRatio() {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            FirstCall.main();
        } finally {
            System.setOut(out);
        }
        String[] lines = printed.toString(StandardCharsets.UTF_8).split("\\R");
        assertEquals(W1Test.best(), Double.parseDouble(lines[0]), 5e-5);
        assertTrue(Long.parseLong(lines[1]) >= 0, lines[1]);
    }

    /**
     * Within four standard errors. Those of the standard deviation and of the percentiles, in errors of the mean, are from two
     * million draws with NumPy: 0.75, 1.26, 1.25 and 2.79.
     */
    private static void assertIsW1(RatioSpread spread, int draws) {
        double error = SD / Math.sqrt(draws);
        assertEquals(MEAN, spread.mean(), 4 * error);
        assertEquals(SD, spread.sd(), 4 * 0.75 * error);
        assertEquals(0.97849, spread.p5(), 4 * 1.26 * error);
        assertEquals(1.28177, spread.p50(), 4 * 1.25 * error);
        assertEquals(1.73113, spread.p95(), 4 * 2.79 * error);
        assertEquals(0.93231, spread.aboveOne(), 4 * Math.sqrt(0.93231 * 0.06769 / draws));
    }
}
