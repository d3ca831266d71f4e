// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Checked;
import dev.impactkit.core.estimate.Estimates;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Graphs written by programs: deeper than the stack, wider than a page. */
class DeepPlanTest {
    private static final int DEEP = 100_000;
    private static final Expr X = Expr.draw("x", Estimates.uniform(0, 2));

    @Test
    void aGraphOfAHundredThousandNodesRuns() {
        Expr deep = X;
        for (int i = 0; i < DEEP; i++) {
            deep = deep.plus(Expr.ONE);
        }
        Plan plan = Plan.of(Map.of("deep", deep)).orThrow();
        Evaluator run = plan.evaluator();
        run.run(Inputs.best(plan), 0, 3);
        assertEquals(DEEP + 1.0, run.column(0)[2]);
        assertEquals(DEEP + 1.0, plan.explain("deep").value());
        assertEquals(64, plan.fingerprint().length());
        assertTrue(deep.toString().length() < 2100);
        assertTrue(plan.explain("deep").toString().contains("..."));
    }

    @Test
    void aHundredThousandNamedStepsAreExplained() {
        Expr deep = X;
        for (int i = 0; i < DEEP; i++) {
            deep = deep.plus(Expr.ONE).named("step-" + i);
        }
        Plan plan = Plan.of(Map.of("deep", deep)).orThrow();
        String text = plan.explain("deep").toString();
        assertTrue(text.startsWith("deep = 100,001"), text);
        assertTrue(text.endsWith("(more, by its own path)"), text);
        assertEquals(
                "step-0 = 2  <-  x + 1\n  x = 1  <-  uniform {low: 0, high: 2}",
                plan.explain("step-0").toString());
    }

    @Test
    void aSharedNodeIsNotWrittenOutOverAndOver() {
        Expr doubled = X;
        for (int i = 0; i < 1000; i++) {
            doubled = doubled.plus(doubled);
        }
        assertTrue(doubled.toString().length() < 2100);
        Plan plan = Plan.of(Map.of("f", doubled)).orThrow();
        assertEquals(StrictMath.scalb(1.0, 1000), plan.explain("f").value());
        assertEquals(1, plan.explain("f").parts().size());
    }

    @Test
    void aSharedNamedNodeIsExplainedOnce() {
        Expr doubled = X;
        for (int i = 0; i < 30; i++) {
            doubled = doubled.plus(doubled.times(Expr.constant(2))).named("d" + i);
        }
        String text = Plan.of(Map.of("f", doubled)).orThrow().explain("f").toString();
        assertEquals(32, text.lines().count());
    }

    @Test
    void aMillionNodesAreTheLimitSaidOnce() {
        Expr[] terms = new Expr[500_002];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = X.plus(Expr.constant(i + 1));
        }
        Checked<Plan> plan = Plan.of(Map.of("f", Expr.sum(Arrays.asList(terms))));
        assertEquals(1, plan.problems().size(), () -> plan.problems().size() + " problems");
        assertEquals("plan.too-large", plan.problems().get(0).code());
    }
}
