// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EstimatesTest {

    @Test
    void everyShapeIsFoundByItsKey() {
        Estimates standard = Estimates.standard();
        standard.shapes().forEach(shape -> assertEquals(Optional.of(shape), standard.shape(shape.key())));
        assertEquals(Optional.empty(), standard.shape("gumbel"));
    }

    @Test
    void keysAreWrittenOnceEach() {
        List<String> keys =
                Estimates.standard().shapes().stream().map(Shape::key).toList();
        assertEquals(keys.stream().distinct().toList(), keys);
        assertEquals(16, keys.size());
    }

    @Test
    void anAddedEstimateStandsLast() {
        Shape<Uniform> around = Shape.of(
                "around",
                "A value give or take a tenth.",
                a -> Estimates.uniform(0.9 * a.number("value"), 1.1 * a.number("value")),
                Param.required("value", Kind.number(), "the value"));
        Estimates mine = Estimates.standard().with(around);
        assertEquals(around, mine.shapes().get(16));
        assertEquals(16, Estimates.standard().shapes().size());
    }

    @Test
    void anEstimateOfTheSameKeyTakesThePlaceOfTheOld() {
        Shape<Fixed> mine = Shape.of(
                "fixed", "Mine.", a -> new Fixed(a.number("value")), Param.required("value", Kind.number(), "it"));
        Estimates changed = Estimates.standard().with(mine);
        assertEquals(mine, changed.shapes().get(0));
        assertEquals(16, changed.shapes().size());
    }

    @Test
    void theListOfShapesCannotBeChanged() {
        List<Shape<? extends Estimate>> shapes = Estimates.standard().shapes();
        assertThrows(UnsupportedOperationException.class, () -> shapes.remove(0));
    }

    @Test
    void theWordsInCodeMakeWhatTheShapesMake() {
        List<Estimate> made = List.of(
                Estimates.fixed(3),
                Estimates.proportion(3, 4),
                Estimates.uniform(1, 2),
                Estimates.triangular(1, 2, 4),
                Estimates.pert(1, 2, 4),
                Estimates.pert(1, 2, 4, 7),
                Estimates.normal(1, 2),
                Estimates.normal(1, 2, 0, 9),
                Estimates.lognormal(1, 2),
                Estimates.lognormalMeanSd(1, 2),
                Estimates.lognormalLog(1, 2),
                Estimates.lognormalInterval(1, 2),
                Estimates.gamma(1, 2),
                Estimates.beta(1, 2),
                Estimates.betaMean(0.2, 10),
                Estimates.kOfN(3, 10),
                Estimates.discrete(List.of(1.0, 2.0), List.of(1.0, 3.0)),
                Estimates.empirical(List.of(1.0, 2.0)),
                Estimates.empirical(1, 2, 2));
        for (Estimate estimate : made) {
            Shape<? extends Estimate> shape =
                    Estimates.standard().shape(estimate.key()).orElseThrow();
            assertEquals(estimate, shape.make(estimate.args()));
        }
        assertEquals(made.size(), made.stream().distinct().count());
    }

    @Test
    void whatIsTheDefaultIsNotWritten() {
        assertEquals(
                "{low: 1, mode: 2, high: 4}", Estimates.pert(1, 2, 4).args().toString());
        assertEquals(
                "{mean: 1, sd: 2, high: 9}",
                new Normal(1, 2, Double.NEGATIVE_INFINITY, 9).args().toString());
    }

    @Test
    void aLognormalEstimateRemembersHowItWasWritten() {
        Estimate byMedian = Estimates.lognormal(10, 30);
        assertEquals("lognormal{median: 10, p95: 30}", byMedian.toString());
        assertNotEquals(byMedian, Estimates.lognormalLog(((Lognormal) byMedian).mu(), ((Lognormal) byMedian).sigma()));
    }

    @Test
    void proportionsAreRolledUpByTheirCounts() {
        Proportion both = Estimates.proportion(1, 10).plus(Estimates.proportion(45, 50));
        assertEquals(new Proportion(46, 60), both);
        assertEquals(46.0 / 60, both.best());
    }

    @Test
    void aListChangedAfterwardsChangesNothing() {
        List<Double> data = new ArrayList<>(List.of(1.0, 2.0, 9.0));
        Estimate estimate = Estimates.empirical(data);
        data.set(2, 100.0);
        assertEquals(4, estimate.mean());
        assertEquals(List.of(1.0, 2.0, 9.0), estimate.args().list("values", Double.class));
    }

    @Test
    void onlyFixedNumbersAndProportionsAreWithoutDoubt() {
        assertTrue(Estimates.fixed(3).isFixed());
        assertTrue(Estimates.proportion(1, 3).isFixed());
        assertEquals(false, Estimates.kOfN(1, 3).isFixed());
        assertEquals(false, Estimates.normal(0, 1).isFixed());
    }

    @Test
    void theCountNoneOfTwentyIsNotCertainty() {
        Estimate none = Estimates.kOfN(0, 20);
        assertEquals(0, none.best());
        assertTrue(none.quantile(0.95) > 0.05);
    }

    @Test
    void aNarrowStripOfTheBellCurveIsAsGoodAsUniform() {
        Estimate strip = Estimates.normal(0, 1, 30, 30 + 1e-6);
        assertEquals(1e-6 / Math.sqrt(12), strip.sd(), 1e-8 * strip.sd());
        assertEquals(30 + 0.5e-6, strip.mean(), 1e-11);
    }

    @Test
    void quantilesThatNoDoubleCanHoldAreTheEndsOfTheSupport() {
        Estimate extremes = Estimates.beta(0.01, 0.01);
        assertEquals(0, extremes.quantile(1e-12));
        assertEquals(1, extremes.quantile(0.999));
        assertEquals(0, Estimates.gamma(1, 100).quantile(1e-6));
    }

    @Test
    void aWeightTooSmallToShowIsStillPossible() {
        Estimate rare = Estimates.discrete(List.of(9.0, 1.0), List.of(1e-30, 1.0));
        assertEquals(9, rare.quantile(1));
        assertEquals(1, rare.quantile(1 - 1e-16));
    }

    @Test
    void anUnevenCutMovesTheMean() {
        Estimate cut = Estimates.normal(0, 1, 0, Double.POSITIVE_INFINITY);
        assertEquals(Math.sqrt(2 / Math.PI), cut.mean(), 1e-12);
        assertEquals(cut.mean(), cut.best());
        assertEquals(Math.sqrt(1 - 2 / Math.PI), cut.sd(), 1e-12);
    }
}
