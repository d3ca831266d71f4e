// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.impactkit.core.Problem;
import dev.impactkit.core.Series;
import dev.impactkit.core.draw.Correlation;
import dev.impactkit.core.estimate.Estimates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Slots that go together. */
class Plan_LinksTest {
    private static final Expr A = Expr.draw("a", Estimates.triangular(1, 2, 9));
    private static final Expr B = Expr.draw("b", Estimates.triangular(1, 2, 9));
    private static final Expr C = Expr.draw("c", Estimates.triangular(1, 2, 9));
    private static final Correlation AB = Correlation.of("a", "b", 0.4);
    private static final Correlation BC = Correlation.of("b", "c", 0.3);

    private static Plan plan(Correlation... links) {
        Map<String, Expr> figures = new LinkedHashMap<>();
        figures.put("f", A.plus(B));
        figures.put("g", B.plus(C));
        return Plan.of(figures, List.of(links)).orThrow();
    }

    @Test
    void linksAreKept() {
        assertEquals(List.of(AB, BC), plan(AB, BC).links());
        assertEquals(List.of(), plan().links());
    }

    @Test
    void aSmallerPlanKeepsTheLinksBetweenWhatIsLeft() {
        assertEquals(List.of(AB), plan(AB, BC).only(List.of("f")).links());
        assertEquals(List.of(AB, BC), plan(AB, BC).only(List.of("g", "f")).links());
    }

    @Test
    void linksChangeTheFingerprintAndTheirOrderDoesNot() {
        assertNotEquals(plan().fingerprint(), plan(AB).fingerprint());
        assertNotEquals(
                plan(AB).fingerprint(), plan(Correlation.of("a", "b", 0.5)).fingerprint());
        assertEquals(
                plan(AB, BC).fingerprint(),
                plan(BC, Correlation.of("b", "a", 0.4), AB).fingerprint());
    }

    @Test
    void aLinkToWhatIsNoSlotIsAProblem() {
        List<Problem> problems = Plan.of(Map.of("f", A.plus(B).named("sum")), List.of(Correlation.of("a", "sum", 0.4)))
                .problems();
        assertEquals(
                List.of("correlation.unknown-path"),
                problems.stream().map(Problem::code).toList());
    }

    @Test
    void theReplicateNumberOfADataSetGoesTogetherWithNothing() {
        Expr which = Expr.draw("survey", Estimates.uniform(0, 3));
        Expr measured = Expr.pick(Series.of(4, 3, 5), which);
        List<Problem> problems = Plan.of(
                        Map.of("f", measured.times(A).times(B)), List.of(Correlation.of("survey", "a", 0.4), AB))
                .problems();
        assertEquals(
                List.of("correlation.data"),
                problems.stream().map(Problem::code).toList());
    }
}
