// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Series;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.estimate.Estimate;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Evaluator;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.core.plan.Inputs;
import dev.impactkit.core.plan.Plan;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimulationTest {
    private static final Expr A = Expr.draw("a", Estimates.uniform(2, 6));
    private static final Expr B = Expr.draw("b", Estimates.triangular(0, 1, 5));

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1, 1_000_000_000_001L})
    void drawsAreTwoToAMillionMillion(long count) {
        assertThrows(IllegalArgumentException.class, () -> Draws.of(count));
    }

    @Test
    void drawsKeepTheirCountUnderAnotherSeed() {
        assertEquals(-7, Draws.of(500).seed(-7).seed());
        assertEquals(500, Draws.of(500).seed(0).count());
        assertEquals(1, Draws.of(1_000_000_000_000L).seed());
    }

    @Test
    void theSameSeedGivesTheSameBits() {
        Plan plan = plan("f", A.times(B));
        assertEquals(kept(plan, 3000, 42), kept(plan, 3000, 42));
        assertNotEquals(kept(plan, 3000, 42), kept(plan, 3000, 43));
    }

    @Test
    void moreDrawsBeginWithTheSameOnes() {
        double[] longer = column(plan("f", A), 2000, 1024);
        assertArrayEquals(Arrays.copyOf(longer, 700), column(plan("f", A), 700, 1024), 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 64, 1000, 5000})
    void anyCutIntoBlocksGivesTheSameBits(int block) {
        Plan plan = plan("f", A.times(B));
        double[] cut = column(plan, 5000, block);
        assertEquals(kept(plan, 5000, 42), Series.of(cut));
    }

    @Test
    void aFurtherSlotLeavesTheOthersAsTheyWere() {
        Map<String, Expr> figures = new LinkedHashMap<>();
        figures.put("new", Expr.draw("0-first-of-all", Estimates.normal(0, 1)));
        figures.put("f", A.times(B));
        assertEquals(
                kept(plan("f", A.times(B)), 3000, 42), kept(Plan.of(figures).orThrow(), 3000, 42));
    }

    @Test
    void slotsAreDrawnIndependently() {
        // Of independent uniforms the sample correlation has standard error 1 / sqrt(n).
        Expr x = Expr.draw("x", Estimates.uniform(-1, 1));
        Expr y = Expr.draw("y", Estimates.uniform(-1, 1));
        int n = 40_000;
        double covariance =
                Simulator.run(plan("xy", x.times(y)), Draws.of(n)).of("xy").mean();
        assertEquals(0, covariance * 3, 4 / Math.sqrt(n));
    }

    @ParameterizedTest
    @MethodSource("estimates")
    void theMeanLiesWithinFourStandardErrors(Estimate estimate) {
        Spread spread = Simulator.run(plan("x", Expr.draw("x", estimate)), Draws.of(40_000))
                .of("x");
        double error = estimate.sd() / Math.sqrt(40_000);
        assertEquals(estimate.mean(), spread.mean(), 4 * error);
        // The error of a standard deviation is below twice that of the mean for all shapes here.
        assertEquals(estimate.sd(), spread.sd(), 8 * error);
        assertEquals(error, spread.meanError(), 0.05 * error);
        assertEquals(0, spread.without());
    }

    static Stream<Estimate> estimates() {
        return Stream.of(
                Estimates.uniform(2, 6),
                Estimates.triangular(0, 1, 5),
                Estimates.pert(0, 1, 5),
                Estimates.normal(10, 3),
                Estimates.lognormalMeanSd(10, 2),
                Estimates.gamma(10, 3),
                Estimates.beta(2, 5),
                Estimates.kOfN(7, 20),
                Estimates.empirical(1, 2, 2, 9));
    }

    @Test
    void whatIsAskedForMustHaveBeenSimulated() {
        Simulation simulation = Simulator.run(plan("f", A), Draws.of(100));
        assertThrows(IllegalArgumentException.class, () -> simulation.of("g"));
        assertEquals(plan("f", A).fingerprint(), simulation.fingerprint());
    }

    @Test
    void theTableSaysWhatTheRangeIs() {
        Simulation simulation = Simulator.run(
                plan("f", Expr.draw("c", Estimates.fixed(2.5))), Draws.of(1000).seed(7));
        List<String> lines = simulation.toString().lines().toList();
        assertEquals("Range of stated uncertainty, 1,000 draws, seed 7", lines.get(0));
        assertTrue(lines.get(3).matches("f +independent +2\\.50 +2\\.50 +2\\.50 +2\\.50 +0\\.00"), lines.get(3));
        assertEquals(4, lines.size());
    }

    /** Two equal uniforms from 0 to 1: together their sum is uniform from 0 to 2. */
    @Test
    void theRangeIsShownTwice() {
        Expr sum = Expr.draw("x", Estimates.uniform(0, 1)).plus(Expr.draw("y", Estimates.uniform(0, 1)));
        Simulation simulation = Simulator.run(plan("f", sum), Draws.of(100_000));
        List<String> lines = simulation.toString().lines().toList();
        assertTrue(lines.get(3).startsWith("f ") && lines.get(3).contains("independent"), lines.get(3));
        assertTrue(lines.get(4).matches(" +all moving together +0\\.10 +1\\.00 +1\\.90 +1\\.00 +0\\.58"), lines.get(4));
        assertEquals(0.1, simulation.together("f").quantile(0.05), 1e-12);
        assertTrue(simulation.errors().toString().contains("Monte-Carlo"));
    }

    private static Series kept(Plan plan, int count, long seed) {
        return Simulator.samples(plan, Draws.of(count).seed(seed), List.of("f")).of("f");
    }

    private static double[] column(Plan plan, int count, int block) {
        Inputs inputs = Simulator.sampler(plan, Draws.of(count).seed(42))::fill;
        Evaluator run = plan.evaluator();
        double[] all = new double[count];
        for (int first = 0; first < count; first += block) {
            int n = Math.min(block, count - first);
            run.run(inputs, first, n);
            System.arraycopy(run.column(0), 0, all, first, n);
        }
        return all;
    }

    private static Plan plan(String figure, Expr expr) {
        return Plan.of(Map.of(figure, expr)).orThrow();
    }

    /** Uniform from 0.0001 to 0.0004: middle 0.00025, sd 0.0003 / sqrt(12) = 0.0000866. */
    @Test
    void aRangeOfSmallNumbersShowsADigitOfItsSpread() {
        Plan plan = Plan.of(Map.of("r", Expr.draw("x", Estimates.uniform(0.0001, 0.0004))))
                .orThrow();
        String together =
                Simulator.run(plan, Draws.of(1000)).toString().lines().toList().get(4);
        assertEquals(
                "all moving together 0.00012 0.00025 0.00039 0.00025 0.00009",
                together.strip().replaceAll(" +", " "));
    }
}
