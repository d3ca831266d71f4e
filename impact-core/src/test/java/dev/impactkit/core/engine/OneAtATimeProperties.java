// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.core.plan.Inputs;
import dev.impactkit.core.plan.Plan;
import dev.impactkit.core.plan.Slot;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/** Short ways give what the long way gives. */
class OneAtATimeProperties {

    @Property(tries = 150, seed = "20261123")
    void aTornadoByPartsIsThatOfFullCalculationsToTheBit(@ForAll long seed) {
        Plan plan = RandomPlan.of(seed);
        for (String figure : plan.figures()) {
            assertFull(plan, Tornado.of(plan, figure));
        }
    }

    @Property(tries = 150, seed = "20261123")
    void soIsOneBetweenGivenBoundsOfSomeAmounts(@ForAll long seed) {
        Plan plan = RandomPlan.of(seed);
        Random random = new Random(seed);
        OneAtATime one = OneAtATime.of(plan, "last");
        for (int round = 0; round < 3; round++) {
            Map<String, Bounds> bounds = new LinkedHashMap<>();
            plan.slots().stream()
                    .filter(slot -> random.nextInt(3) > 0)
                    .forEach(slot -> bounds.put(slot.path(), new Bounds(-random.nextDouble(), random.nextDouble())));
            Tornado tornado = one.tornado(bounds);
            assertEquals(bounds.size(), tornado.bars().size());
            assertFull(plan, tornado);
        }
    }

    private static void assertFull(Plan plan, Tornado tornado) {
        for (Tornado.Bar bar : tornado.bars()) {
            assertBits(plan, tornado.figure(), bar.path(), bar.low(), bar.atLow());
            assertBits(plan, tornado.figure(), bar.path(), bar.high(), bar.atHigh());
        }
    }

    private static void assertBits(Plan plan, String figure, String path, double value, double actual) {
        Slot slot = plan.slot(path).orElseThrow();
        Inputs inputs = Inputs.best(plan).with(slot.index(), value);
        double expected = plan.values(inputs).getOrDefault(figure, Double.NaN);
        assertEquals(Double.doubleToLongBits(expected), Double.doubleToLongBits(actual), path + " at " + value);
    }

    /** a + b x = t at (t - a) / b, sought from 0 to 1000 times the size of x. */
    @Property(tries = 300, seed = "20261123")
    void aStraightLineCrossesWhereItsClosedFormSays(
            @ForAll @DoubleRange(min = -100, max = 100) double a,
            @ForAll @DoubleRange(min = 0.01, max = 100) double b,
            @ForAll boolean falls,
            @ForAll @DoubleRange(min = 0.5, max = 50) double x,
            @ForAll @DoubleRange(min = -100, max = 100) double threshold) {
        double slope = falls ? -b : b;
        Expr amount = Expr.draw("x", Estimates.uniform(0, 2 * x));
        Expr line = Expr.constant(a).plus(Expr.constant(slope).times(amount));
        Switching.Row row = OneAtATime.of(Plan.of(Map.of("line", line)).orThrow(), "line")
                .switching(threshold)
                .of("x");
        double expected = (threshold - a) / slope;
        if (expected > 1e-9 * x && expected < 1999 * x) {
            assertEquals(1, row.crossings());
            assertEquals(expected, row.at().orElseThrow(), 1e-12 * (Math.abs(a) + Math.abs(threshold)) / b);
            assertEquals(expected <= 2 * x, row.isWithinRange());
        } else if (expected < 0 || expected > 2001 * x) {
            assertTrue(row.at().isEmpty());
            assertEquals(0, row.crossings());
        }
    }

    /** The elasticity of c x^p is p, and of y^q / x^p it is -p and q. */
    @Property(tries = 200, seed = "20261123")
    void powersHaveTheirExponentAsElasticity(
            @ForAll @DoubleRange(min = -4, max = 4) double p,
            @ForAll @DoubleRange(min = -4, max = 4) double q,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double x,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double y) {
        Expr dx = Expr.draw("x", Estimates.fixed(x)).power(Expr.constant(p));
        Expr dy = Expr.draw("y", Estimates.fixed(y)).power(Expr.constant(q));
        Elasticities found =
                OneAtATime.of(Plan.of(Map.of("f", dy.over(dx))).orThrow(), "f").elasticities();
        assertEquals(-p, found.of("x").value().orElseThrow(), 1e-9);
        assertEquals(q, found.of("y").value().orElseThrow(), 1e-9);
    }
}
