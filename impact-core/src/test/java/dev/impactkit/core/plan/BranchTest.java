// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.estimate.Estimates;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BranchTest {
    private static final Inputs DRAW_NUMBER = (slot, first, into, n) -> {
        for (int i = 0; i < n; i++) {
            into[i] = first + i;
        }
    };

    private static Plan plan() {
        Expr a = Expr.draw("a", Estimates.fixed(0));
        Expr b = Expr.draw("b", Estimates.fixed(0));
        Map<String, Expr> figures = new LinkedHashMap<>();
        figures.put("sum", a.plus(b));
        figures.put("double", a.plus(a));
        figures.put("a", a);
        return Plan.of(figures).orThrow();
    }

    @Test
    void theRunStandsAsItWas() {
        Evaluator evaluator = plan().evaluator().keepingAll();
        Branch branch = evaluator.branch(1);
        evaluator.run(DRAW_NUMBER, 10, 3);
        branch.run((slot, first, into, n) -> Arrays.fill(into, 0, n, 100), 3);
        assertArrayEquals(new double[] {110, 111, 112}, Arrays.copyOf(branch.column(0), 3));
        assertArrayEquals(new double[] {20, 22, 24}, Arrays.copyOf(evaluator.column(0), 3));
    }

    @Test
    void aFigureThatIsNotReachedIsThatOfTheRun() {
        Evaluator evaluator = plan().evaluator().keepingAll();
        Branch branch = evaluator.branch(1);
        evaluator.run(DRAW_NUMBER, 10, 2);
        branch.run((slot, first, into, n) -> Arrays.fill(into, 0, n, 100), 2);
        assertArrayEquals(new double[] {20, 22}, Arrays.copyOf(branch.column(1), 2));
        evaluator.run(DRAW_NUMBER, 50, 2);
        branch.run((slot, first, into, n) -> Arrays.fill(into, 0, n, 100), 2);
        assertArrayEquals(new double[] {100, 102}, Arrays.copyOf(branch.column(1), 2));
    }

    @Test
    void onlyChangedSlotsAreAskedForFromTheFirstDrawOfTheRun() {
        Evaluator evaluator = plan().evaluator().keepingAll();
        Branch branch = evaluator.branch(0);
        evaluator.run(DRAW_NUMBER, 7, 4);
        branch.run(
                (slot, first, into, n) -> {
                    assertEquals(0, slot);
                    assertEquals(7, first);
                    assertEquals(2, n);
                    Arrays.fill(into, 0, n, 1);
                },
                2);
        assertArrayEquals(new double[] {8, 9}, Arrays.copyOf(branch.column(0), 2));
        assertArrayEquals(new double[] {1, 1}, Arrays.copyOf(branch.column(2), 2));
    }

    @Test
    void itFollowsARunOfMoreDraws() {
        Evaluator evaluator = plan().evaluator().keepingAll();
        Branch branch = evaluator.branch(1);
        evaluator.run(DRAW_NUMBER, 0, 2);
        branch.run((slot, first, into, n) -> Arrays.fill(into, 0, n, 1), 2);
        evaluator.run(DRAW_NUMBER, 0, 500);
        branch.run((slot, first, into, n) -> Arrays.fill(into, 0, n, 1), 500);
        assertEquals(500, branch.column(0)[499]);
    }

    @Test
    void withoutARunToStandOnThereIsNone() {
        Evaluator evaluator = plan().evaluator();
        assertThrows(IllegalArgumentException.class, () -> evaluator.branch(0));
        evaluator.run(DRAW_NUMBER, 0, 2);
        Branch branch = evaluator.keepingAll().branch(0);
        String said = String.valueOf(assertThrows(IllegalArgumentException.class, () -> branch.run(DRAW_NUMBER, 2))
                .getMessage());
        assertTrue(said.contains("(2) must be from 1 to that of the last run (0)"), said);
        evaluator.run(DRAW_NUMBER, 0, 2);
        assertThrows(IllegalArgumentException.class, () -> branch.run(DRAW_NUMBER, 3));
        assertThrows(IllegalArgumentException.class, () -> branch.run(DRAW_NUMBER, 0));
    }

    @Property(tries = 300, seed = "20261123")
    void anyBranchesGiveTheBitsOfAFullRun(@ForAll long seed) {
        Plan plan = Plan.of(new RandomGraph(seed).figures).orThrow();
        int slots = plan.slots().size();
        Random random = new Random(seed);
        double[][] trunk = numbers(random, slots);
        Evaluator evaluator = plan.evaluator().keepingAll();
        evaluator.run(given(trunk), 0, 9);
        for (int round = 0; round < 5; round++) {
            int[] changed = random.ints(0, slots + 1)
                    .limit(2)
                    .filter(slot -> slot < slots)
                    .toArray();
            double[][] other = trunk.clone();
            for (int slot : changed) {
                other[slot] = numbers(random, 1)[0];
            }
            Evaluator full = plan.evaluator();
            full.run(given(other), 0, 9);
            Branch branch = evaluator.branch(changed);
            branch.run(given(other), 9);
            for (int figure = 0; figure < plan.figures().size(); figure++) {
                assertArrayEquals(
                        Arrays.copyOf(full.column(figure), 9),
                        Arrays.copyOf(branch.column(figure), 9),
                        "round " + round);
            }
        }
    }

    private static double[][] numbers(Random random, int slots) {
        double[][] numbers = new double[slots][9];
        for (double[] column : numbers) {
            Arrays.setAll(column, i -> random.nextInt(20) == 0 ? Double.NaN : 3 * random.nextGaussian());
        }
        return numbers;
    }

    private static Inputs given(double[][] slots) {
        return (slot, first, into, n) -> System.arraycopy(slots[slot], (int) first, into, 0, n);
    }
}
