// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Problem;
import dev.impactkit.core.Series;
import dev.impactkit.core.estimate.Estimates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final Expr A = Expr.draw("a", Estimates.fixed(6));
    private static final Expr B = Expr.draw("b", Estimates.triangular(1, 2, 9));

    @Test
    void nodesThatSayTheSameAreOne() {
        Expr again = Expr.draw("a", Estimates.fixed(6)).times(Expr.draw("b", Estimates.triangular(1, 2, 9)));
        Plan plan = Plan.of(Map.of("f", A.times(B).plus(again))).orThrow();
        assertTrue(plan.toString().endsWith("2 slots, 4 nodes"), plan.toString());
    }

    @Test
    void constantsAreOneOnlyWhenTheirBitsAre() {
        Plan plan = Plan.of(Map.of("f", A.over(Expr.constant(0.0)).minus(A.over(Expr.constant(-0.0)))))
                .orThrow();
        assertEquals(Double.POSITIVE_INFINITY, plan.explain("f").value());
        assertTrue(plan.toString().endsWith("6 nodes"), plan.toString());
    }

    @Test
    void picksAreOneOnlyWhenTheirReplicatesAre() {
        Expr f = Expr.pick(Series.of(1, 2), A)
                .plus(Expr.pick(Series.of(1, 2), A))
                .plus(Expr.pick(Series.of(1, 3), A));
        assertTrue(Plan.of(Map.of("f", f)).orThrow().toString().endsWith("5 nodes"));
    }

    @Test
    void whatIsConstantIsComputedAtOnce() {
        Expr six = Expr.constant(2).times(Expr.constant(3));
        assertEquals("6", six.toString());
        assertEquals("a", A.plus(Expr.ZERO).times(Expr.ONE).toString());
    }

    @Test
    void figuresKeepTheirOrder() {
        Plan plan = Plan.of(figures("z", A, "a-first", B, "m", A.plus(B))).orThrow();
        assertEquals(List.of("z", "a-first", "m"), plan.figures());
        assertEquals(2, plan.figure("m"));
        assertThrows(IllegalArgumentException.class, () -> plan.figure("q"));
        Evaluator run = plan.evaluator();
        run.run(Inputs.best(plan), 0, 1);
        assertEquals(List.of(6.0, 2.0, 8.0), List.of(run.column(0)[0], run.column(1)[0], run.column(2)[0]));
    }

    @Test
    void aSmallerPlanDropsWhatOnlyOthersNeed() {
        Plan plan =
                Plan.of(figures("p", A.plus(B), "q", A.times(Expr.constant(2)))).orThrow();
        Plan smaller = plan.only(List.of("q"));
        assertEquals(List.of("q"), smaller.figures());
        assertEquals(List.of("a"), smaller.slots().stream().map(Slot::path).toList());
        assertEquals(plan.explain("q").value(), smaller.explain("q").value());
        assertEquals(List.of("q", "p"), plan.only(List.of("q", "p")).figures());
        assertThrows(IllegalArgumentException.class, () -> plan.only(List.of("r")));
    }

    @Test
    void slotsAreFoundByPath() {
        Plan plan = Plan.of(Map.of("f", A.plus(B))).orThrow();
        assertEquals(B.estimate(), plan.slot("b").orElseThrow().estimate());
        assertEquals(1, plan.slot("b").orElseThrow().index());
        assertEquals(Optional.empty(), plan.slot("c"));
        assertEquals(List.of("a", "b", "f"), plan.paths());
    }

    @Test
    void onePathHasOneEstimate() {
        Problem problem = only(Plan.of(Map.of("f", A.plus(Expr.draw("a", Estimates.fixed(7))))));
        assertEquals("plan.two-estimates", problem.code());
        assertEquals("a", problem.where().path());
    }

    @Test
    void onePathNamesOneValue() {
        assertEquals(
                "plan.two-nodes",
                only(Plan.of(Map.of("f", A.named("x").plus(B.named("x"))))).code());
        assertEquals(
                "plan.two-nodes",
                only(Plan.of(figures("x", A, "y", B.named("x")))).code());
        assertTrue(Plan.of(Map.of("x", A.plus(B).named("x"))).ok());
    }

    @Test
    void aNameThatWasNeverBoundIsAProblem() {
        Problem problem =
                only(Plan.of(Map.of("f", A.plus(Formula.parse("who").orThrow().expr()))));
        assertEquals("plan.unbound-name", problem.code());
        assertEquals("who", problem.where().path());
    }

    @Test
    void blankPathsAndEmptyReplicatesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Expr.draw(" ", Estimates.fixed(1)));
        assertThrows(IllegalArgumentException.class, () -> A.named(""));
        assertThrows(IllegalArgumentException.class, () -> Expr.pick(Series.of(), A));
    }

    @Test
    void inputsTakeWhatTheyAreToldFromTheEstimates() {
        Plan plan = Plan.of(Map.of("f", A.plus(B))).orThrow();
        assertEquals(8, plan.values(Inputs.best(plan)).get("f"));
        // The mean of a triangle is the mean of its corners: (1 + 2 + 9) / 3.
        assertEquals(10, plan.values(Inputs.of(plan.slots(), e -> e.mean())).get("f"), 1e-12);
        assertEquals(106, plan.values(Inputs.best(plan).with(1, 100)).get("f"));
        assertEquals(2, plan.values(Inputs.best(plan).with(0, 100)).get("b"));
    }

    private static Problem only(Checked<Plan> plan) {
        assertEquals(1, plan.problems().size(), plan.problems().toString());
        return plan.problems().get(0);
    }

    private static Map<String, Expr> figures(Object... pairs) {
        Map<String, Expr> figures = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            figures.put((String) pairs[i], (Expr) pairs[i + 1]);
        }
        return figures;
    }
}
