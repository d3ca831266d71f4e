// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.impactkit.core.Series;
import dev.impactkit.core.estimate.Estimate;
import dev.impactkit.core.estimate.Estimates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanFingerprintTest {
    private static final Kernel TWICE = (in, out, n) -> {
        for (int i = 0; i < n; i++) {
            out[i] = 2 * in[0][i];
        }
    };

    /**
     * A promise of stability, not a checked result: the same plan has the same fingerprint in every run, on every machine
     * and in every version that calculates alike. Where this constant must change, studies archived before no longer
     * match; say so in the changelog. (Taken by Python's hashlib of the text this plan stands for.)
     */
    @Test
    void theFingerprintIsTheSameInEveryRun() {
        assertEquals(
                "7c429f4999079766156dbe0eb2a37ad08941e39ef7d2b8ed99c8539292a7f00e",
                fingerprint(0.1, Estimates.triangular(1, 2, 9), "f"));
    }

    @Test
    void theSameCalculationBuiltAgainHasTheSameFingerprint() {
        assertEquals(
                fingerprint(0.1, Estimates.triangular(1, 2, 9), "f"),
                fingerprint(0.1, Estimates.triangular(1, 2, 9), "f"));
    }

    @Test
    void oneBitOfAConstantChangesIt() {
        assertNotEquals(
                fingerprint(0.1, Estimates.fixed(1), "f"), fingerprint(Math.nextUp(0.1), Estimates.fixed(1), "f"));
        assertNotEquals(fingerprint(0.0, Estimates.fixed(1), "f"), fingerprint(-0.0, Estimates.fixed(1), "f"));
    }

    @Test
    void anEstimateChangesItByItsKindAndByItsNumbers() {
        String uniform = fingerprint(2, Estimates.uniform(0, 1), "f");
        assertNotEquals(uniform, fingerprint(2, Estimates.uniform(0, Math.nextUp(1.0)), "f"));
        assertNotEquals(uniform, fingerprint(2, Estimates.beta(1, 1), "f"));
    }

    @Test
    void pathsAndFiguresChangeIt() {
        Expr a = Expr.draw("a", Estimates.fixed(1));
        Expr b = Expr.draw("b", Estimates.fixed(1));
        assertNotEquals(of(Map.of("f", a)), of(Map.of("g", a)));
        assertNotEquals(of(Map.of("f", a)), of(Map.of("f", b)));
        assertNotEquals(of(Map.of("f", a.minus(b))), of(Map.of("f", b.minus(a))));
        assertNotEquals(of(ordered("f", a, "g", b)), of(ordered("g", b, "f", a)));
    }

    @Test
    void operationsAndTheirNamesChangeIt() {
        Expr a = Expr.draw("a", Estimates.fixed(1));
        assertNotEquals(of(Map.of("f", a.exp())), of(Map.of("f", a.ln())));
        assertNotEquals(of(Map.of("f", Expr.call("twice", TWICE, a))), of(Map.of("f", Expr.call("double", TWICE, a))));
    }

    @Test
    void everyReplicateChangesItToTheBit() {
        Expr which = Expr.draw("wave", Estimates.uniform(0, 2));
        String two = of(Map.of("f", Expr.pick(Series.of(1, 2), which)));
        assertEquals(two, of(Map.of("f", Expr.pick(Series.of(1, 2), which))));
        assertNotEquals(two, of(Map.of("f", Expr.pick(Series.of(1, Math.nextUp(2.0)), which))));
        assertNotEquals(two, of(Map.of("f", Expr.pick(Series.of(2, 1), which))));
        assertNotEquals(
                of(Map.of("f", Expr.pick(Series.of(0.0), which))), of(Map.of("f", Expr.pick(Series.of(-0.0), which))));
    }

    @Test
    void aNumberWithoutMeaningHasOneFingerprintHoweverItCameAbout() {
        double other = Double.longBitsToDouble(0xfff8000000000000L);
        assertEquals(fingerprint(Double.NaN, Estimates.fixed(1), "f"), fingerprint(other, Estimates.fixed(1), "f"));
    }

    @Test
    void namesOnTheWayAndNotesDoNotChangeIt() {
        Expr a = Expr.draw("a", Estimates.fixed(1));
        assertEquals(of(Map.of("f", a.exp())), of(Map.of("f", a.exp().named("step"))));
    }

    private static String fingerprint(double constant, Estimate estimate, String figure) {
        Expr draw = Expr.draw("fewer-falls.deadweight", estimate);
        return of(Map.of(figure, draw.times(Expr.constant(constant)).plus(draw.sqrt())));
    }

    private static String of(Map<String, Expr> figures) {
        return Plan.of(figures).orThrow().fingerprint();
    }

    private static Map<String, Expr> ordered(String first, Expr a, String second, Expr b) {
        Map<String, Expr> figures = new LinkedHashMap<>();
        List.of(Map.entry(first, a), Map.entry(second, b)).forEach(e -> figures.put(e.getKey(), e.getValue()));
        return figures;
    }
}
