// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Note;
import dev.impactkit.core.estimate.Estimates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final Expr ENROLLED = Expr.draw("enrolled", Estimates.fixed(30), Note.source("register"));
    private static final Expr RETENTION = Expr.draw("retention", Estimates.triangular(0.4, 0.5, 0.8));
    private static final Expr STAYED =
            ENROLLED.times(RETENTION).named("stayed", Note.reason("who is there in May", "board"));

    @Test
    void aValueIsExplainedDownToWhatWasGiven() {
        Map<String, Expr> figures = new LinkedHashMap<>();
        figures.put("worth", STAYED.times(Expr.constant(94)).minus(STAYED.over(ENROLLED)));
        Plan plan = Plan.of(figures).orThrow();
        // 30 x 0.5 = 15; 15 x 94 - 15 / 30 = 1409.5.
        assertEquals("""
                worth = 1,409.5  <-  stayed * 94 - stayed / enrolled
                  stayed = 15  <-  enrolled * retention  [because who is there in May; decided by board]
                    enrolled = 30  [register]
                    retention = 0.5  <-  triangular {low: 0.4, mode: 0.5, high: 0.8}
                  enrolled = 30  [register]""", plan.explain("worth").toString());
    }

    @Test
    void aValueExplainedBeforeIsOnlyPointedAt() {
        Plan plan =
                Plan.of(Map.of("f", STAYED.named("a").plus(STAYED.named("b")))).orThrow();
        List<String> lines = plan.explain("f").toString().lines().toList();
        assertEquals("  a = 15  <-  stayed", lines.get(1));
        assertEquals("    stayed = 15  (above)", lines.get(lines.size() - 1));
    }

    @Test
    void aFigureThatRepeatsANameSaysSo() {
        Plan plan = Plan.of(Map.of("total", STAYED)).orThrow();
        assertEquals("stayed", plan.explain("total").formula());
        assertEquals(List.of("stayed"), paths(plan.explain("total")));
        Plan given = Plan.of(Map.of("total", RETENTION)).orThrow();
        assertEquals("retention", given.explain("total").formula());
    }

    @Test
    void thePartsStandInTheOrderOfTheFormulaEachOnce() {
        Plan plan =
                Plan.of(Map.of("f", RETENTION.plus(ENROLLED).times(RETENTION))).orThrow();
        assertEquals(List.of("retention", "enrolled"), paths(plan.explain("f")));
        assertEquals(List.of(), plan.explain("retention").parts());
    }

    @Test
    void theInputsItIsExplainedUnderCount() {
        Plan plan = Plan.of(Map.of("f", STAYED)).orThrow();
        int retention = plan.slot("retention").orElseThrow().index();
        Explanation explained = plan.explain("stayed", Inputs.best(plan).with(retention, 1));
        assertEquals(30, explained.value());
        assertEquals("who is there in May", explained.note().reason());
        assertEquals(1, explained.parts().get(1).value());
    }

    @Test
    void anUnknownPathIsRefusedWithTheNearest() {
        Plan plan = Plan.of(Map.of("f", STAYED)).orThrow();
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> plan.explain("stayd"));
        assertEquals("Nothing is called stayd. Maybe stayed.", refused.getMessage());
        assertTrue(plan.paths().contains("stayed"));
    }

    @Test
    void whatIsNotFiniteIsWrittenAsWhereItCameFrom() {
        assertEquals("1 / 0", Expr.ONE.over(Expr.ZERO).toString());
        assertEquals(
                "enrolled * (0 / 0)", ENROLLED.times(Expr.ZERO.over(Expr.ZERO)).toString());
    }

    private static List<String> paths(Explanation explanation) {
        return explanation.parts().stream().map(Explanation::path).toList();
    }
}
