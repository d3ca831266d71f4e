// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Series;
import dev.impactkit.core.engine.Grid.Axis;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.core.plan.Plan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class GridTest {
    private static final Plan PLAN = plan();

    private static Plan plan() {
        Expr a = Expr.draw("a", Estimates.uniform(0, 10));
        Expr b = Expr.draw("b", Estimates.fixed(4));
        Expr c = Expr.draw("c", Estimates.triangular(0, 100, 300));
        Map<String, Expr> figures = new LinkedHashMap<>();
        figures.put("f", a.over(b).plus(c));
        figures.put("g", a.plus(a).named("twice-a"));
        return Plan.of(figures).orThrow();
    }

    @Test
    void everyCellIsTheFigureThere() {
        Grid grid = Grid.of(PLAN, "f", Axis.of("a", 1, 2, 3), Axis.of("b", 1, -2));
        // a / b + 100
        assertEquals(List.of(Series.of(101, 99.5), Series.of(102, 99), Series.of(103, 98.5)), grid.cells());
        assertEquals(98.5, grid.at(2, 1));
    }

    @Test
    void moreCellsThanABlockHolds() {
        double[] many = IntStream.range(0, 101).asDoubleStream().toArray();
        Grid grid = Grid.of(PLAN, "f", Axis.of("a", many), Axis.of("c", many));
        for (int row = 0; row < 101; row++) {
            for (int column = 0; column < 101; column++) {
                assertEquals(row / 4.0 + column, grid.at(row, column));
            }
        }
    }

    @Test
    void anAmountTheFigureDoesNotRestOnChangesNothing() {
        Grid grid = Grid.of(PLAN, "g", Axis.of("a", 1, 2), Axis.of("c", 5, 6));
        assertEquals(List.of(Series.of(2, 2), Series.of(4, 4)), grid.cells());
    }

    @Test
    void whatItWasComputedFromIsKept() {
        Grid grid = Grid.of(PLAN, "f", Axis.of("a", 1), Axis.of("b", 1));
        assertEquals(PLAN.fingerprint(), grid.basis().fingerprint());
        assertEquals(Map.of("a", 5.0, "b", 4.0, "c", 100.0), grid.basis().amounts());
        assertEquals(101.25, grid.basis().figure("f"));
        assertEquals(grid, Grid.of(PLAN, "f", Axis.of("a", 1), Axis.of("b", 1)));
    }

    @Test
    void theTableHasOneAmountDownAndOneAcross() {
        String text =
                Grid.of(PLAN, "f", Axis.of("a", 1, 2), Axis.of("b", 0.5, 0)).toString();
        assertEquals("""
                The f by a (down) and b (across)
                a    0.5  0
                -----------
                1  102.0  -
                2  104.0  -""", text);
    }

    @Test
    void aWideGridStaysWithinAHundredColumns() {
        double[] values = IntStream.range(0, 40).mapToDouble(i -> 1e6 + i).toArray();
        String text =
                Grid.of(PLAN, "f", Axis.of("b", 1, 2), Axis.of("c", values)).toString();
        assertTrue(text.lines().allMatch(line -> line.length() <= 100), text);
    }

    @Test
    void whatCannotBeAskedIsRefusedByName() {
        Axis a = Axis.of("a", 1);
        refused("The plan has no figure h", () -> Grid.of(PLAN, "h", a, Axis.of("b", 1)));
        refused("The plan has no amount d ", () -> Grid.of(PLAN, "f", a, Axis.of("d", 1)));
        refused(
                "The plan has no amount twice-a that can be given a value.\nIt is computed from other amounts",
                () -> Grid.of(PLAN, "f", Axis.of("twice-a", 1), a));
        refused("not a twice", () -> Grid.of(PLAN, "f", a, a));
        refused("at least one value", () -> Axis.of("a"));
        refused("The value of a (NaN)", () -> Axis.of("a", 1, Double.NaN));
        double[] many = new double[1001];
        refused("1002001 cells", () -> Grid.of(PLAN, "f", Axis.of("a", many), Axis.of("b", many)));
        refused(
                "1 rows of 1 cells",
                () -> new Grid(new Basis("", Map.of(), Map.of()), "f", a, a, List.of(Series.of(1, 2))));
    }

    private static void refused(String message, Executable asked) {
        String said = String.valueOf(
                assertThrows(IllegalArgumentException.class, asked).getMessage());
        assertTrue(said.contains(message), said);
    }
}
