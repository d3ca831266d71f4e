// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.estimate.Estimates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many loops over a block a calculation takes, slots not counted. What they compute, EvaluatorProperties holds. */
class PassesTest {
    private static final Expr A = Expr.draw("a", Estimates.uniform(0, 1));
    private static final Expr B = Expr.draw("b", Estimates.uniform(0, 1));
    private static final Expr C = Expr.draw("c", Estimates.uniform(0, 1));
    private static final Expr D = Expr.draw("d", Estimates.uniform(0, 1));

    @Test
    void aShareThatIsLeftJoinsItsProduct() {
        assertEquals(1, passes(A.times(Expr.ONE.minus(B))));
        assertEquals(1, passes(Expr.ONE.minus(B).times(A)));
        assertEquals(1, passes(Expr.ONE.minus(A).times(Expr.ONE.minus(B))));
        assertEquals(2, passes(Expr.ONE.minus(A).times(Expr.ONE.minus(B)).times(Expr.ONE.minus(C))));
    }

    @Test
    void threeFactorsAreOneLoop() {
        assertEquals(1, passes(A.times(B).times(C)));
        assertEquals(1, passes(A.times(B.times(C))));
        assertEquals(2, passes(A.times(B).times(C).times(D)));
    }

    @Test
    void whatOthersReadStaysAlone() {
        Expr left = Expr.ONE.minus(B);
        assertEquals(3, passes(A.times(left).plus(left)));
        assertEquals(2, passes(left.times(left)));
        Expr product = A.times(B);
        assertEquals(3, passes(product.times(C).plus(product)));
    }

    @Test
    void aFigureStaysAlone() {
        Expr left = Expr.ONE.minus(B);
        Map<String, Expr> figures = new LinkedHashMap<>();
        figures.put("left", left);
        figures.put("kept", A.times(left));
        assertEquals(2, passes(figures));
    }

    /** Quantity, value, three shares, drop-off and discount rate: a row of ten years in eight loops. */
    @Test
    void aRowOfAValueMapTakesEightLoops() {
        Expr discount = Expr.ONE.over(Expr.ONE.plus(Expr.draw("rate", Estimates.uniform(0, 1))));
        Expr kept = Expr.ONE.minus(A).times(Expr.ONE.minus(B)).times(Expr.ONE.minus(C));
        Expr net = Expr.draw("quantity", Estimates.uniform(0, 1))
                .times(Expr.draw("value", Estimates.uniform(0, 1)))
                .times(kept);
        List<Expr> years = IntStream.range(0, 10).mapToObj(k -> Expr.ONE).toList();
        Expr carried = Expr.ONE.minus(D).times(discount);
        assertEquals(8, passes(net.times(discount).times(Expr.polynomial(carried, years))));
    }

    private static int passes(Expr figure) {
        return passes(Map.of("f", figure));
    }

    private static int passes(Map<String, Expr> figures) {
        return Plan.of(figures).orThrow().evaluator().loops();
    }
}
