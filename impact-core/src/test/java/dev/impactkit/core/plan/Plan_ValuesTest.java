// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.Note;
import dev.impactkit.core.Series;
import dev.impactkit.core.estimate.Estimates;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One number for everything that has a name: the same, to the bit, as a column of the evaluator begins with. */
class Plan_ValuesTest {
    private static final Expr A = Expr.draw("a", Estimates.fixed(0.1), Note.NONE);
    private static final Expr B = Expr.draw("b", Estimates.fixed(0.2), Note.NONE);
    private static final Expr WHICH = Expr.draw("which", Estimates.fixed(1), Note.NONE);

    private static Plan plan() {
        Map<String, Expr> figures = new LinkedHashMap<>();
        figures.put("sum", A.plus(B));
        figures.put("middle", Expr.call("middle", Plan_ValuesTest::middle, A, A.times(B), Expr.constant(0.05)));
        figures.put(
                "picked", Expr.pick(Series.of(3, 5, 7), WHICH).minus(A.negate().exp()));
        figures.put("own", A.times(A).power(B));
        return Plan.of(figures).orThrow();
    }

    private static void middle(double[][] in, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = Math.max(Math.min(in[0][i], in[1][i]), Math.min(Math.max(in[0][i], in[1][i]), in[2][i]));
        }
    }

    @Test
    void valuesAreTheColumnsOfAnEvaluator() {
        Plan plan = plan();
        Evaluator evaluator = plan.evaluator();
        evaluator.run(Inputs.best(plan), 0, 3);
        Map<String, Double> values = plan.values(Inputs.best(plan));
        for (String figure : plan.figures()) {
            assertEquals(evaluator.column(plan.figure(figure))[0], values.get(figure), figure);
        }
    }

    @Test
    void valuesAreThoseOfPlainArithmetic() {
        Map<String, Double> values = plan().values(Inputs.best(plan()));
        assertEquals(0.1 + 0.2, values.get("sum"));
        assertEquals(0.05, values.get("middle"), "of 0.1, 0.02 and 0.05");
        assertEquals(5 - StrictMath.exp(-0.1), values.get("picked"));
        assertEquals(StrictMath.pow(0.1 * 0.1, 0.2), values.get("own"));
        assertEquals(0.2, values.get("b"), "a slot has a value too");
    }
}
