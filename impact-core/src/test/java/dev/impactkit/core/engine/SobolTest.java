// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.engine.Sobol.Group;
import dev.impactkit.core.engine.Sobol.Index;
import dev.impactkit.core.engine.Sobol.Share;
import dev.impactkit.core.engine.Sobol.Source;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.core.plan.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SobolTest {
    private static final Draws DRAWS = Draws.of(1 << 12);

    @Test
    void ishigamiToTheToleranceOfTheCase() {
        Plan plan = TestFunctions.ishigami();
        Sobol sobol = Sobol.of(plan, "y", Draws.of(10_000));
        for (String x : List.of("x1", "x2", "x3")) {
            Index index = sobol.index(x);
            assertEquals(
                    TestFunctions.ishigami("published.first", x), index.first().value(), 0.05);
            assertEquals(
                    TestFunctions.ishigami("published.total", x), total(index).value(), 0.05);
            assertCovers(TestFunctions.ishigami("first", x), index.first());
            assertCovers(TestFunctions.ishigami("total", x), total(index));
        }
        assertEquals(13.8445879407, sobol.variance(), 0.05);
        assertCovers(0.2436836641, sobol.interactions().orElseThrow());
        assertEquals(Source.DESIGN, sobol.source());
    }

    @Test
    void groupsOfIshigamiToTheToleranceOfTheCase() {
        List<Group> groups = List.of(new Group("x1-and-x3", List.of("x1", "x3")), new Group("x2", List.of("x2")));
        Sobol sobol = Sobol.of(TestFunctions.ishigami(), "y", Draws.of(10_000), groups);
        for (String group : List.of("x1-and-x3", "x2")) {
            Index index = sobol.index(group);
            assertEquals(
                    TestFunctions.ishigami("published.first", group),
                    index.first().value(),
                    0.05);
            assertEquals(
                    TestFunctions.ishigami("published.total", group),
                    total(index).value(),
                    0.05);
            assertCovers(TestFunctions.ishigami("first", group), index.first());
            assertCovers(TestFunctions.ishigami("total", group), total(index));
        }
        assertCovers(0, sobol.interactions().orElseThrow());
    }

    @Test
    void theFunctionGByItsFormula() {
        Sobol sobol = Sobol.of(TestFunctions.g(), "y", Draws.of(1 << 14));
        for (int i = 0; i < TestFunctions.A.length; i++) {
            Index index = sobol.index("x" + i);
            assertEquals(TestFunctions.gFirst(i), index.first().value(), 0.01);
            assertEquals(TestFunctions.gTotal(i), total(index).value(), 0.01);
        }
    }

    /** x w + z on [-1, 1]: the variance is 1/9 for the product, which neither has alone, and 1/3. */
    @Test
    void groupsTakeInWhatTheirAmountsDoTogether() {
        Expr x = Expr.draw("x", Estimates.uniform(-1, 1));
        Expr w = Expr.draw("w", Estimates.uniform(-1, 1));
        Expr z = Expr.draw("z", Estimates.uniform(-1, 1));
        Plan plan = plan(x.times(w).plus(z));
        Sobol each = Sobol.of(plan, "y", DRAWS);
        assertCovers(0, each.index("x").first());
        assertCovers(0.25, total(each.index("x")));
        assertCovers(0.75, each.index("z").first());
        assertCovers(0.25, each.interactions().orElseThrow());
        Sobol grouped =
                Sobol.of(plan, "y", DRAWS, List.of(new Group("both", List.of("x", "w")), new Group("z", List.of("z"))));
        assertCovers(0.25, grouped.index("both").first());
        assertCovers(0.25, total(grouped.index("both")));
        assertCovers(0, grouped.interactions().orElseThrow());
    }

    @Test
    void anAmountThatDoesNothingHasExactlyNoShare() {
        Expr x = Expr.draw("x", Estimates.uniform(-1, 1));
        Expr idle = Expr.draw("idle", Estimates.uniform(5, 6));
        Sobol sobol = Sobol.of(plan(x.plus(idle.times(Expr.constant(0)))), "y", DRAWS);
        assertEquals(new Share(0, 0), sobol.index("idle").first());
        assertEquals(new Share(0, 0), total(sobol.index("idle")));
        assertEquals(1, sobol.index("x").first().value(), 0.01);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 63, 64, 65, 1000, 1023})
    void anyNumberOfDrawsWillDo(int count) {
        Sobol sobol = Sobol.of(TestFunctions.ishigami(), "y", Draws.of(count));
        assertEquals(3, sobol.indices().size());
        assertTrue(sobol.variance() > 0);
    }

    @Test
    void theSameSeedGivesTheSameBits() {
        Plan plan = TestFunctions.ishigami();
        assertEquals(Sobol.of(plan, "y", DRAWS.seed(3)), Sobol.of(plan, "y", DRAWS.seed(3)));
        assertTrue(!Sobol.of(plan, "y", DRAWS.seed(3))
                .indices()
                .equals(Sobol.of(plan, "y", DRAWS.seed(4)).indices()));
    }

    /** Divided by 0 in one draw of eight. */
    @Test
    void drawsWithoutMeaningAreLeftOutAndCounted() {
        Expr coin = Expr.draw("coin", Estimates.uniform(0, 8));
        Expr zeroOrOne = Expr.call(
                "floor-of-eighth",
                (in, out, n) -> {
                    for (int i = 0; i < n; i++) {
                        out[i] = in[0][i] < 1 ? 0 : 1;
                    }
                },
                coin);
        Expr x = Expr.draw("x", Estimates.uniform(1, 2));
        Sobol sobol = Sobol.of(plan(x.over(zeroOrOne)), "y", DRAWS);
        // Either of two independent draws fails in 1 - (7/8)^2 of the pairs.
        assertEquals(DRAWS.count() * 15 / 64.0, sobol.without(), 64);
        assertEquals(1, sobol.index("x").first().value(), 0.02);
        assertEquals(new Share(0, 0), sobol.index("coin").first());
    }

    @Test
    void aFigureThatDoesNotVaryHasNoIndices() {
        Sobol sobol = Sobol.of(plan(Expr.draw("x", Estimates.fixed(3))), "y", DRAWS);
        assertTrue(sobol.indices().isEmpty());
        assertEquals("The y does not vary, so nothing drives it.", sobol.toString());
        Expr never = Expr.draw("x", Estimates.uniform(1, 2)).over(Expr.constant(0));
        Sobol none = Sobol.of(plan(never), "y", DRAWS);
        assertEquals(DRAWS.count(), none.without());
        assertTrue(none.toString().startsWith("The y has no meaning in any draw."), none::toString);
    }

    @Test
    void withoutGroupsNothingIsSaidOfAFigureThatVaries() {
        Sobol nothing = Sobol.of(TestFunctions.ishigami(), "y", DRAWS, Collections.emptyList());
        assertTrue(nothing.variance() > 0);
        assertEquals("There is nothing here to tell what drives the y.", nothing.toString());
    }

    /** 600 amounts need 1200 dimensions: independent draws. Each of equal terms has 1/600 of the variance. */
    @Test
    void beyondTheDimensionsOfSobolPointsDrawsAreIndependent() {
        List<Expr> terms = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            terms.add(Expr.draw("x" + i, Estimates.uniform(0, 1)));
        }
        Sobol sobol = Sobol.of(plan(Expr.sum(terms)), "y", Draws.of(512));
        double far = sobol.indices().stream()
                .mapToDouble(index -> Math.abs(total(index).value() - 1 / 600.0))
                .max()
                .orElseThrow();
        assertEquals(0, far, 0.001);
    }

    @Test
    void groupsThatLeaveAmountsOutHaveNoInteractions() {
        Plan plan = TestFunctions.ishigami();
        Sobol part = Sobol.of(plan, "y", DRAWS, List.of(new Group("one", List.of("x1"))));
        assertEquals(Source.DESIGN_IN_PART, part.source());
        assertTrue(part.interactions().isEmpty());
        assertTrue(part.alone().isPresent());
        Sobol overlapping = Sobol.of(
                plan, "y", DRAWS, List.of(new Group("a", List.of("x1", "x2")), new Group("b", List.of("x2", "x3"))));
        assertTrue(overlapping.alone().isEmpty());
        assertTrue(overlapping.interactions().isEmpty());
    }

    @Test
    void unknownPathsAndNamesAreMistakes() {
        Plan plan = TestFunctions.ishigami();
        assertThrows(IllegalArgumentException.class, () -> Sobol.of(plan, "z", DRAWS));
        List<Group> groups = List.of(new Group("g", List.of("x4")));
        assertThrows(IllegalArgumentException.class, () -> Sobol.of(plan, "y", DRAWS, groups));
        Sobol sobol = Sobol.of(plan, "y", DRAWS);
        assertThrows(IllegalArgumentException.class, () -> sobol.index("x4"));
        assertThrows(IllegalArgumentException.class, () -> new Group("g", List.of()));
    }

    @Test
    void groupsOfAPlanKeepItsOrderAndLeaveOutWhatIsCertain() {
        Expr sum = Expr.sum(List.of(
                Expr.draw("b.x", Estimates.uniform(0, 1)),
                Expr.draw("a.x", Estimates.uniform(0, 1)),
                Expr.draw("b.y", Estimates.uniform(0, 1)),
                Expr.draw("c.x", Estimates.fixed(1))));
        assertEquals(
                List.of(new Group("b", List.of("b.x", "b.y")), new Group("a", List.of("a.x"))),
                Group.of(plan(sum), path -> path.substring(0, 1)));
    }

    /**
     * Shares lie within two standard errors of the truth in about 95 % of all seeds; of blocks of Sobol' points, which are
     * spread better than the bootstrap knows, in more.
     */
    @Test
    void errorsCoverTheTruth() {
        assertTrue(
                coverage(TestFunctions.ishigami(), 256, i -> TestFunctions.ishigami("first", "x" + i), 1, false) > 0.9);
        assertTrue(
                coverage(TestFunctions.ishigami(), 256, i -> TestFunctions.ishigami("total", "x" + i), 1, true) > 0.9);
        assertTrue(coverage(TestFunctions.g(), 1024, TestFunctions::gFirst, 0, false) > 0.9);
        assertTrue(coverage(TestFunctions.g(), 1024, TestFunctions::gTotal, 0, true) > 0.9);
    }

    @Test
    void printsSharesWithErrorsTheWidestFirst() {
        Sobol sobol = new Sobol(
                "ratio",
                Draws.of(4096),
                Source.DESIGN,
                12,
                0.5,
                List.of(
                        new Index("cost", new Share(-0.001, 0.002), Optional.of(new Share(0.03, 0.001))),
                        new Index("falls.quantity", new Share(0.85, 0.01), Optional.of(new Share(0.88, 0.01)))),
                Optional.of(new Share(0.849, 0.012)));
        assertEquals("""
                What makes the ratio uncertain: shares of its variance, 4,096 base draws, seed 1
                amount or group                   alone     ±  with others     ±
                ----------------------------------------------------------------
                falls.quantity                    85.0%  1.0%        88.0%  1.0%
                cost                              -0.1%  0.2%         3.0%  0.1%
                sum of those alone                84.9%  1.2%            -     -
                left to what amounts do together  15.1%  1.2%            -     -

                The most comes from falls.quantity: 85% of the variance alone, 88% with what it does with others.
                All, each alone, make up 85%; the rest is what amounts do together.
                ± is one standard error.
                Left out: 12 draws in which the ratio has no meaning.""", sobol.toString());
    }

    private static double coverage(Plan plan, int count, ToDoubleFunction<Integer> truth, int from, boolean total) {
        int seen = 0;
        int covered = 0;
        for (int seed = 0; seed < 60; seed++) {
            Sobol sobol = Sobol.of(plan, "y", Draws.of(count).seed(seed));
            for (int i = from; i < from + plan.slots().size(); i++) {
                Index index = sobol.index("x" + i);
                Share share = total ? total(index) : index.first();
                seen++;
                covered += Math.abs(share.value() - truth.applyAsDouble(i)) <= 2 * share.error() ? 1 : 0;
            }
        }
        return (double) covered / seen;
    }

    static Share total(Index index) {
        return index.total().orElseThrow();
    }

    /** Within three standard errors, or a rounding. */
    static void assertCovers(double truth, Share share) {
        assertEquals(truth, share.value(), 3 * share.error() + 1e-12, share::toString);
    }

    private static Plan plan(Expr y) {
        return Plan.of(Collections.singletonMap("y", y)).orThrow();
    }
}
