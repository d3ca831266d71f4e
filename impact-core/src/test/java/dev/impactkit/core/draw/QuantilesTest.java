// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.estimate.Estimate;
import dev.impactkit.core.estimate.EstimateCase;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.estimate.Law;
import dev.impactkit.core.estimate.Normal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is drawn has the distribution of its estimate, to the end of both tails. */
class QuantilesTest {

    /** Most that |F(x) - u| may be of min(u, 1 - u). */
    private static final double STATED = 1e-6;

    private static final long CELLS = 1L << 52;

    static List<EstimateCase> cases() {
        return EstimateCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsDrawnHasTheProbabilityItWasDrawnFor(EstimateCase given) {
        Estimate estimate = given.estimate();
        Quantile quantile = Quantiles.of(estimate);
        for (long[] cells : probes()) {
            double[] x = drawn(quantile, cells);
            for (int i = 0; i < x.length; i++) {
                double u = (cells[i] + 0.5) * 0x1p-52;
                if (given.steps()) {
                    assertEquals(estimate.quantile(u), x[i], () -> given + " at " + u);
                } else if (!estimate.isFixed()) {
                    assertClose(given, estimate, u, x[i], quantile);
                }
            }
        }
    }

    /** Cuts so far out that the curve has nothing left there: below 0 for 100 plus or minus 5, say. */
    static java.util.stream.Stream<Normal> cutFarOut() {
        double open = Double.POSITIVE_INFINITY;
        return java.util.stream.Stream.of(
                Estimates.normal(100, 5, 0, open),
                Estimates.normal(100, 10, 0, 1000),
                Estimates.normal(-100, 5, -open, 0),
                Estimates.normal(0, 1, -11, 5),
                Estimates.normal(0, 1, -1e9, 1e9),
                Estimates.normal(0, 1, 2, 1e6),
                Estimates.normal(0, 1, -1e6, -2));
    }

    @ParameterizedTest
    @MethodSource("cutFarOut")
    void aCutFarOutLeavesTheCurveAsItIs(Normal cut) {
        Quantile quantile = Quantiles.of(cut);
        for (long[] cells : probes()) {
            double[] x = drawn(quantile, cells);
            for (int i = 0; i < x.length; i++) {
                assertClose(cut, cut, (cells[i] + 0.5) * 0x1p-52, x[i], quantile);
            }
        }
    }

    private static void assertClose(Object given, Estimate estimate, double u, double x, Quantile quantile) {
        double below = estimate.cdf(x);
        double off = Math.abs(below - u);
        // Neighbouring doubles may lie further apart than the tolerance where the density is steep or the bound is not
        // zero;
        // and a distribution function near 1 has steps of 2^-53 itself.
        double neighbours = estimate.cdf(x + 2 * Math.ulp(x)) - estimate.cdf(x - 2 * Math.ulp(x));
        double allowed = STATED * Math.min(u, 1 - u) + neighbours + (u > 0.5 ? 0x1p-50 : 0) + lost(estimate);
        assertTrue(
                off <= allowed,
                () -> given + " (" + quantile.getClass().getSimpleName() + ") at u = " + u + ": x = " + x + ", F(x) = "
                        + below + ", off by " + off / Math.min(u, 1 - u));
    }

    /** What the distribution function of a cut bell curve loses near a cut, as {@link Normal} says. */
    private static double lost(Estimate estimate) {
        if (!(estimate.law() instanceof Law.CutBell cut)) {
            return 0;
        }
        double lower = StandardNormal.cdf((cut.low() - cut.mu()) / cut.sigma());
        double upper = StandardNormal.cdf((cut.high() - cut.mu()) / cut.sigma());
        return 4e-15 * Math.min(Math.max(lower, upper), 1) / Math.abs(upper - lower);
    }

    /** Close to a cut the density is that at the cut. */
    @Test
    void whatIsDrawnNextToACutIsRightInAllItsDigits() {
        Quantile quantile = Quantiles.of(Estimates.normal(1, 1, 0, Double.POSITIVE_INFINITY));
        long[] cells = {0, 1, 5, 1 << 10, 1 << 20};
        double[] x = drawn(quantile, cells);
        double left = StandardNormal.cdf(1);
        double density = 0.24197072451914337;
        for (int i = 0; i < cells.length; i++) {
            double u = (cells[i] + 0.5) * 0x1p-52;
            assertEquals(u, x[i] * density / left, STATED * u);
        }
    }

    /** The centre evenly, both tails by powers of two, each in blocks. */
    private static List<long[]> probes() {
        return java.util.stream.Stream.concat(
                        IntStream.range(0, 2)
                                .mapToObj(part -> LongStream.range(0, 1024)
                                        .map(j -> (long) ((j + 0.37 + 0.5 * part) / 1024 * CELLS))
                                        .toArray()),
                        IntStream.range(0, 2)
                                .mapToObj(side -> LongStream.range(0, 1024)
                                        .map(j -> (long) Math.pow(2, (j + 0.3) / 1024 * 51))
                                        .map(cell -> side == 0 ? cell - 1 : CELLS - cell)
                                        .toArray()))
                .toList();
    }

    private static double[] drawn(Quantile quantile, long... cells) {
        Block block = new Block();
        block.fill(
                (first, into, n) -> IntStream.range(0, n).forEach(i -> into.set(i, Stream.ONE | cells[i])),
                0,
                cells.length);
        double[] x = new double[cells.length];
        quantile.fill(block, x, cells.length);
        return x;
    }

    @Test
    void commonShapesTakeTheFastPath() {
        for (Estimate estimate : List.of(
                Estimates.pert(0, 1, 5),
                Estimates.kOfN(7, 8),
                Estimates.kOfN(300, 1000),
                Estimates.lognormal(1, 2),
                Estimates.gamma(4, 2),
                Estimates.beta(2, 2))) {
            assertEquals(Shaped.class, Quantiles.of(estimate).getClass(), estimate::toString);
        }
    }

    @Test
    void noEntryOfTheCatalogueIsDrawnOneByOneByItsOwnQuantile() {
        for (EstimateCase given : cases()) {
            assertFalse(Quantiles.of(given.estimate()) instanceof Direct, given::toString);
        }
    }

    @Test
    void aHigherDrawIsNeverALowerValueInTheTails() {
        Quantile quantile = Quantiles.of(Estimates.pert(10, 12, 30));
        double[] x = drawn(quantile, probes().get(2));
        for (int i = 1; i < x.length; i++) {
            assertTrue(x[i - 1] <= x[i]);
        }
    }
}
