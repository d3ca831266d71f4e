// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiStudy;
import java.lang.management.ManagementFactory;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is measured is the right number: the ratio by a dozen lines of plain arithmetic, which use nothing of ours. */
class ValueMapTest {

    @ParameterizedTest
    @CsvSource({"10, 0", "10, 1", "10, 2309", "5, 0", "5, 15"})
    void aStudyGivesTheRatioOfPlainArithmetic(int years, int index) {
        double ratio = SroiPlan.compile(new ValueMap(20, years).study(index))
                .orThrow()
                .calculate()
                .ratio()
                .orElseThrow();
        double expected = ratio(20, years, index);
        assertEquals(expected, ratio, 1e-12 * expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5000})
    void onePlanGivesTheRatiosOfAllVectors(int vectors) {
        W2OnePlanBenchmark benchmark = new W2OnePlanBenchmark();
        benchmark.vectors = vectors;
        benchmark.prepare();
        double expected = 0;
        for (int j = 0; j < vectors; j++) {
            expected += ratio(20, 10, j);
        }
        assertEquals(expected, benchmark.run(), 1e-12 * expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7})
    void aStudyGivesItsRatio(int index) {
        W2bManyStudiesBenchmark benchmark = new W2bManyStudiesBenchmark();
        benchmark.studies = 8;
        benchmark.prepare();
        double last = 0;
        for (int j = 0; j <= index; j++) {
            last = benchmark.run();
        }
        double grant = 120_000.0 * 20;
        double expected = ratio(20, 10, index) * grant / (grant + index);
        assertEquals(expected, last, 1e-12 * expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 15})
    void aVectorGivesItsRatio(int index) {
        W3FullBreakdownBenchmark benchmark = new W3FullBreakdownBenchmark();
        benchmark.work = "ratio";
        benchmark.prepare();
        double last = 0;
        for (int j = 0; j <= index; j++) {
            last = benchmark.run();
        }
        double expected = ratio(20, 5, index);
        assertEquals(expected, last, 1e-12 * expected);
    }

    /** Half of what it was when every name had a node of its own; a compiler that has warmed up leaves out half again. */
    @Test
    void aStudyIsCompiledAndCalculatedInLessThanAMegabyte() {
        SroiStudy study = new ValueMap(20, 10).study(0);
        long bytes = allocated(
                () -> SroiPlan.compile(study).orThrow().calculate().ratio().orElseThrow());
        assertTrue(bytes < 1_000_000, bytes + " bytes");
    }

    @Test
    void aResultTakesNoMoreThanItsNumbersAndItsLines() {
        W3FullBreakdownBenchmark benchmark = new W3FullBreakdownBenchmark();
        benchmark.prepare();
        long bytes = allocated(benchmark::run);
        assertTrue(bytes < 25_000, bytes + " bytes");
    }

    private static long allocated(DoubleSupplier work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 50; i++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            assertTrue(work.getAsDouble() > 0);
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }

    /** Year t of an outcome, t = 1 to L, is worth q v (1-d) (1-s) (1-a) (1-r)^(t-1) / 1.035^t. */
    private static double ratio(int n, int years, int j) {
        double pv = 0;
        for (int i = 0; i < n; i++) {
            double q = 100 + 37 * ((i + j) % 7);
            double v = 200 + 53 * ((i + j) % 11);
            double d = .15 + .01 * ((i + j) % 10);
            double s = .05 + .01 * (j % 5);
            double a = .25 + .01 * ((i + j) % 10);
            double r = .15 + .02 * ((i + j) % 6);
            int lasts = years - i % (years - 2);
            for (int t = 1; t <= lasts; t++) {
                pv += q * v * (1 - d) * (1 - s) * (1 - a) * Math.pow(1 - r, t - 1) / Math.pow(1.035, t);
            }
        }
        return pv / (120_000.0 * n);
    }
}
