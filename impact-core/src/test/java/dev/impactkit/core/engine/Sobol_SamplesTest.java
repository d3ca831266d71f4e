// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import static dev.impactkit.core.engine.SobolTest.assertCovers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Series;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.engine.Sobol.Index;
import dev.impactkit.core.engine.Sobol.Source;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.core.plan.Plan;
import dev.impactkit.core.plan.Slot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Indices from draws already made. */
class Sobol_SamplesTest {

    @Test
    void ishigamiToTheToleranceOfTheCase() {
        Sobol sobol = given(TestFunctions.ishigami(), Draws.of(10_000));
        for (String x : List.of("x1", "x2", "x3")) {
            Index index = sobol.index(x);
            assertEquals(
                    TestFunctions.ishigami("published.first", x), index.first().value(), 0.05);
            assertCovers(TestFunctions.ishigami("first", x), index.first());
            assertEquals(Optional.empty(), index.total());
        }
        assertEquals(13.8445879407, sobol.variance(), 0.5);
        assertCovers(1 - 0.2436836641, sobol.alone().orElseThrow());
        assertEquals(Source.SAMPLES, sobol.source());
        assertEquals(Optional.empty(), sobol.interactions());
    }

    @Test
    void theFunctionGByItsFormula() {
        Sobol sobol = given(TestFunctions.g(), Draws.of(100_000));
        for (int i = 0; i < TestFunctions.A.length; i++) {
            assertEquals(TestFunctions.gFirst(i), sobol.index("x" + i).first().value(), 0.01);
            assertCovers(TestFunctions.gFirst(i), sobol.index("x" + i).first());
        }
    }

    /**
     * x3 of Ishigami alone. The noise of K = 2 n^0.4 slices is sqrt(2 K) / n, times sqrt(E[v^2]) / E[v] = 1.3582, since the
     * variance of y is not the same in each: v = a^2 / 8 + (1 + b x3^4)^2 / 2, integrated numerically.
     */
    @ParameterizedTest
    @ValueSource(ints = {100, 1000, 10_000})
    void anAmountThatDoesNothingHasNoShareOnAverage(int count) {
        double sum = 0;
        double squares = 0;
        int seeds = 100;
        for (int seed = 0; seed < seeds; seed++) {
            double share = given(TestFunctions.ishigami(), Draws.of(count).seed(seed))
                    .index("x3")
                    .first()
                    .value();
            sum += share;
            squares += share * share;
        }
        double error = Math.sqrt(squares) / seeds;
        assertEquals(0, sum / seeds, 3 * error);
        double noise = 1.3582 * Math.sqrt(4 * Math.pow(count, 0.4)) / count;
        assertEquals(1.0, error * Math.sqrt(seeds) / noise, 0.3);
    }

    /** 90 % at least of two standard errors, over the three amounts of Ishigami and the eight of g. */
    @Test
    void errorsCoverTheTruth() {
        int seen = 0;
        int covered = 0;
        for (int seed = 0; seed < 40; seed++) {
            Draws draws = Draws.of(3000).seed(seed);
            Sobol ishigami = given(TestFunctions.ishigami(), draws);
            for (String x : List.of("x1", "x2", "x3")) {
                seen++;
                covered += isCovered(TestFunctions.ishigami("first", x), ishigami.index(x));
            }
            Sobol g = given(TestFunctions.g(), draws);
            for (int i = 0; i < TestFunctions.A.length; i++) {
                seen++;
                covered += isCovered(TestFunctions.gFirst(i), g.index("x" + i));
            }
        }
        assertTrue(covered > 0.9 * seen, covered + " of " + seen);
    }

    private static int isCovered(double truth, Index index) {
        return Math.abs(index.first().value() - truth) <= 2 * index.first().error() ? 1 : 0;
    }

    /** y = 3 x, x being 0 or 1: all of the variance, though most slices are one and the same. */
    @Test
    void anAmountOfTwoValuesIsCutBetweenThem() {
        double[] x = DoubleStream.iterate(0, v -> 1 - v).limit(1000).toArray();
        double[] y = DoubleStream.of(x).map(v -> 3 * v).toArray();
        Sobol sobol = Sobol.given(samples(y, x), "y", List.of("x"));
        assertEquals(1, sobol.index("x").first().value(), 1e-12);
        assertEquals(0, sobol.alone().orElseThrow().value() - 1, 1e-12);
    }

    @Test
    void drawsWithoutMeaningAreLeftOutAndCounted() {
        double[] x = DoubleStream.iterate(0, v -> v + 1).limit(4000).toArray();
        double[] y = DoubleStream.of(x)
                .map(v -> v % 10 == 3 ? Double.NaN : v % 10 == 7 ? Double.POSITIVE_INFINITY : v)
                .toArray();
        Sobol sobol = Sobol.given(samples(y, x), "y", List.of("x"));
        assertEquals(800, sobol.without());
        assertEquals(1, sobol.index("x").first().value(), 0.01);
        assertTrue(sobol.toString().contains("Left out: 800 draws in which the y has no meaning."));
    }

    @Test
    void aFigureThatDoesNotVaryHasNoIndices() {
        double[] x = {1, 2, 3, 4, 5};
        assertTrue(Sobol.given(samples(new double[] {7, 7, 7, 7, 7}, x), "y", List.of("x"))
                .indices()
                .isEmpty());
        double[] nothing = {Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN};
        assertEquals(5, Sobol.given(samples(nothing, x), "y", List.of("x")).without());
    }

    /** A hundred thirds add up to something whose hundredth is not a third. */
    @Test
    void aFigureThatDoesNotVaryHasNoIndicesWhateverItsMeanIsRoundedTo() {
        double[] y = DoubleStream.generate(() -> 1 / 3.0).limit(100).toArray();
        double[] x = DoubleStream.iterate(0, v -> v + 1).limit(100).toArray();
        Sobol sobol = Sobol.given(samples(y, x), "y", List.of("x"));
        assertEquals(0, sobol.variance());
        assertEquals("The y does not vary, so nothing drives it.", sobol.toString());
    }

    @Test
    void aMissingColumnIsAMistake() {
        Samples samples = samples(new double[] {1, 2, 3, 4}, new double[] {1, 2, 3, 4});
        assertThrows(IllegalArgumentException.class, () -> Sobol.given(samples, "z", List.of("x")));
        assertThrows(IllegalArgumentException.class, () -> Sobol.given(samples, "y", List.of("z")));
    }

    /** Design and samples agree within their errors on a product of shares and a sum. */
    @Test
    void agreesWithTheDesign() {
        Expr value = Expr.draw("value", Estimates.pert(100, 150, 300));
        Expr kept = Expr.ONE.minus(Expr.draw("deadweight", Estimates.triangular(0.1, 0.2, 0.5)));
        Expr cost = Expr.draw("cost", Estimates.uniform(80, 120));
        Plan plan = Plan.of(Collections.singletonMap("npv", value.times(kept).minus(cost)))
                .orThrow();
        Sobol design = Sobol.of(plan, "npv", Draws.of(1 << 14));
        Sobol given = given(plan, "npv", Draws.of(20_000));
        for (Index index : design.indices()) {
            double error =
                    index.first().error() + given.index(index.name()).first().error();
            assertEquals(
                    index.first().value(), given.index(index.name()).first().value(), 3 * error);
        }
    }

    private static Sobol given(Plan plan, Draws draws) {
        return given(plan, "y", draws);
    }

    private static Sobol given(Plan plan, String figure, Draws draws) {
        List<String> amounts = plan.slots().stream().map(Slot::path).toList();
        List<String> paths = new ArrayList<>(amounts);
        paths.add(figure);
        return Sobol.given(Simulator.samples(plan, draws, paths), figure, amounts);
    }

    private static Samples samples(double[] y, double[] x) {
        Map<String, Series> columns = new LinkedHashMap<>();
        columns.put("y", Series.of(y));
        columns.put("x", Series.of(x));
        return new Samples(Draws.of(x.length), columns);
    }
}
