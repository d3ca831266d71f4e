// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.engine.Simulator;
import dev.impactkit.core.plan.Plan;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiStudy;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What keeps the engine fast, counted: operations and bytes, never seconds. */
class EngineGuardsTest {
    private static final Pattern SIZE = Pattern.compile("(\\d+) slots, (\\d+) nodes");

    @Test
    void aLargeMapTakesNoMoreOperationsForAnAmountThanASmallOne() {
        double small = nodesOfAnAmount(50);
        double large = nodesOfAnAmount(1000);
        assertTrue(large <= 1.1 * small, large + " against " + small);
    }

    private static double nodesOfAnAmount(int outcomes) {
        Matcher size = SIZE.matcher(ratio(outcomes).toString());
        assertTrue(size.find());
        assertEquals(6 * outcomes + 3, Integer.parseInt(size.group(1)));
        return Double.parseDouble(size.group(2)) / (6 * outcomes + 3);
    }

    /** Some 18 kB an outcome as measured, checks and questions included, interpreted code; and no more in a large study. */
    @Test
    void compilingAStudyTakesAFewKilobytesAnOutcome() {
        long small = bytesToCompile(20);
        long large = bytesToCompile(200);
        assertTrue(small > 20 * 1024, small + " bytes: nothing was compiled");
        assertTrue(small <= 20 * 24 * 1024, small + " bytes for 20 outcomes");
        assertTrue(large <= 12 * small, large + " bytes for ten times the outcomes, against " + small);
    }

    /** Compiled and calculated a second time: the first loads classes. */
    private static long bytesToCompile(int outcomes) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        SroiStudy study = new ValueMap(outcomes, 10).study(0);
        long bytes = 0;
        for (int i = 0; i < 2; i++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            SroiPlan.compile(study).orThrow().calculate().ratio().orElseThrow();
            bytes = threads.getCurrentThreadAllocatedBytes() - before;
        }
        return bytes;
    }

    /** A thread makes its working space, and nothing that grows with the draws. */
    @Test
    void aSecondThreadTakesLessThanAMegabyte() {
        long few = bytesOfASecondThread(50, 100_000);
        long many = bytesOfASecondThread(50, 1_000_000);
        assertTrue(few > 8 * Draws.GRAIN, few + " bytes: it did no work");
        assertTrue(many <= 1 << 20, many + " bytes");
        assertTrue(many - few <= 64 * 1024, many + " bytes, " + few + " with a tenth of the draws");
    }

    /** The second thread is waited for before the caller begins, so that it does all the work. */
    private static long bytesOfASecondThread(int outcomes, int draws) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        AtomicLong bytes = new AtomicLong();
        Simulator.of(ratio(outcomes))
                .on(
                        work -> {
                            Thread second = new Thread(() -> {
                                long before = threads.getCurrentThreadAllocatedBytes();
                                work.run();
                                bytes.set(threads.getCurrentThreadAllocatedBytes() - before);
                            });
                            second.start();
                            join(second);
                        },
                        1)
                .run(Draws.of(draws));
        return bytes.get();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Plan ratio(int outcomes) {
        return SroiPlan.compile(new W1(outcomes, 10).study()).orThrow().plan().only(List.of("ratio"));
    }
}
