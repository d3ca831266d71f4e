// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Series;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.estimate.Replicate;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.core.plan.Plan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ElasticitiesTest {
    private static final double SMALL = 1e-9;

    private static Elasticities of(Expr figure) {
        return OneAtATime.of(Plan.of(Map.of("f", figure)).orThrow(), "f").elasticities();
    }

    private static Expr certain(String path, double value) {
        return Expr.draw(path, Estimates.fixed(value));
    }

    @Test
    void aShareThatIsLeftLosesWhatItDeducts() {
        // q (1 - d) at d = 0.2: 1 for q, -d / (1 - d) = -1/4 for d.
        Elasticities found = of(certain("q", 30).times(Expr.ONE.minus(certain("d", 0.2))));
        assertEquals(1, found.of("q").value().orElseThrow(), SMALL);
        assertEquals(-0.25, found.of("d").value().orElseThrow(), SMALL);
        assertEquals(
                List.of("q", "d"),
                found.rows().stream().map(Elasticities.Row::path).toList());
    }

    @Test
    void aPartOfASumWeighsAsMuchAsItsShare() {
        Elasticities found = of(certain("a", 30).plus(certain("b", 70)).minus(certain("c", 20)));
        assertEquals(30 / 80.0, found.of("a").value().orElseThrow(), SMALL);
        assertEquals(70 / 80.0, found.of("b").value().orElseThrow(), SMALL);
        assertEquals(-20 / 80.0, found.of("c").value().orElseThrow(), SMALL);
    }

    @Test
    void anAmountBelowZeroCountsBySize() {
        // 1 + a at a = -0.2: a / (1 + a) = -1/4; more of it is farther below zero.
        assertEquals(
                -0.25, of(Expr.ONE.plus(certain("a", -0.2))).of("a").value().orElseThrow(), SMALL);
    }

    @Test
    void atACornerTheTwoSidesAreToldApart() {
        // max(3, x) at x = 3: nothing below, all of it above.
        Elasticities.Row row = of(Expr.max(Expr.constant(3), certain("x", 3))).of("x");
        assertEquals(0, row.less(), SMALL);
        assertEquals(1, row.more(), SMALL);
        assertTrue(row.value().isEmpty());
    }

    @Test
    void whatIsZeroHasNone() {
        Elasticities found = of(certain("x", 0).plus(certain("y", 5)));
        assertTrue(found.of("x").value().isEmpty());
        assertTrue(Double.isNaN(found.of("x").less()));
        assertEquals(1, found.of("y").value().orElseThrow(), SMALL);
        assertEquals("y", found.rows().get(0).path());
        assertTrue(of(certain("x", 1).minus(Expr.ONE)).of("x").value().isEmpty());
    }

    @Test
    void aDataSetIsNoAmountThatChangesALittle() {
        Expr data = Expr.pick(Series.of(10, 8, 13), Expr.draw("survey", new Replicate(2)));
        Elasticities found = of(data.times(certain("v", 2)));
        assertEquals(
                List.of("v"), found.rows().stream().map(Elasticities.Row::path).toList());
        assertEquals(1, found.of("v").value().orElseThrow(), SMALL);
    }

    @Test
    void anUncertainAmountIsChangedFromItsBest() {
        // exp(x) has the elasticity x, at the mode of the triangular estimate.
        Elasticities found = of(Expr.draw("x", Estimates.triangular(0, 2, 7)).exp());
        assertEquals(2, found.of("x").value().orElseThrow(), SMALL);
        assertEquals(2, found.of("x").best());
    }

    @Test
    void aSideWithoutMeaningIsADash() {
        // The square root of 1 - x at x = 1 is 0; that of x - 1, plus 1, has meaning on one side only.
        Elasticities.Row row =
                of(certain("x", 1).minus(Expr.ONE).sqrt().plus(Expr.ONE)).of("x");
        assertTrue(Double.isNaN(row.less()));
        assertTrue(row.value().isEmpty());
    }

    @Test
    void theTableSaysWhatOnePercentDoes() {
        String text =
                of(certain("q", 30).times(Expr.ONE.minus(certain("d", 0.2)))).toString();
        assertEquals(
                "What 1% of each amount does to the f, the others at their best",
                text.lines().findFirst().orElseThrow());
        assertTrue(text.lines().anyMatch(line -> line.matches("q +30 +-1.00% +\\+1.00%")), text);
        assertTrue(text.lines().anyMatch(line -> line.matches("d +0.2 +\\+0.25% +-0.25%")), text);
        assertTrue(text.lines().allMatch(line -> line.length() <= 100), text);
    }

    @Test
    void anUnknownAmountIsRefused() {
        Elasticities found = of(certain("q", 30));
        assertThrows(IllegalArgumentException.class, () -> found.of("p"));
    }
}
