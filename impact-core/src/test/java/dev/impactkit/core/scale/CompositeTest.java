// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Several items make one number; what is left open follows the declared rule. Values worked by hand. */
class CompositeTest {
    private static final Map<String, Scale> SCALES =
            Map.of("a", Scales.likert(), "b", Scales.likert(), "c", Scales.likert(), "d", Scales.likert());
    private static final Composite MEAN = Composite.mean("self-esteem", "a", "b", "c", "d");

    private static Map<String, Reply> replies(Reply a, Reply b, Reply c, Reply d) {
        return Map.of("a", a, "b", b, "c", c, "d", d);
    }

    private static Reply v(double value) {
        return Reply.of(value);
    }

    @Test
    void meanAndSumOfAllItems() {
        Map<String, Reply> all = replies(v(1), v(2), v(4), v(4));
        assertEquals(v(2.75), MEAN.score(all, SCALES));
        assertEquals(v(11), Composite.sum("s", "a", "b", "c", "d").score(all, SCALES));
    }

    /** On 1 to 5 an answer of 2 counts 1 + 5 - 2 = 4. */
    @Test
    void aReversedItemCountsFromTheOtherEnd() {
        Map<String, Reply> all = replies(v(1), v(2), v(4), v(4));
        assertEquals(v((1 + 4 + 4 + 4) / 4.0), MEAN.reversing("b").score(all, SCALES));
        assertEquals(v((5 + 2 + 2 + 4) / 4.0), MEAN.reversing("a", "c").score(all, SCALES));
    }

    @Test
    void anOpenItemLeavesNothingUnlessFewerDo() {
        Map<String, Reply> open = replies(v(1), Reply.none(Absence.DONT_KNOW), v(4), v(4));
        assertEquals(Reply.none(Absence.MISSING), MEAN.score(open, SCALES));
        assertEquals(v(3), MEAN.atLeast(3).score(open, SCALES));
        // The mean of three answers, 3, stands for the fourth: 4 x 3.
        assertEquals(v(12), Composite.sum("s", "a", "b", "c", "d").atLeast(3).score(open, SCALES));
        Map<String, Reply> two = replies(v(1), Reply.none(Absence.REFUSED), v(4), Reply.none(Absence.MISSING));
        assertEquals(Reply.none(Absence.MISSING), MEAN.atLeast(3).score(two, SCALES));
        assertEquals(Reply.none(Absence.MISSING), MEAN.atLeast(1).score(Map.of(), SCALES));
    }

    @Test
    void scoresLieOnAScaleWithDistances() {
        Scale mean = MEAN.scale(SCALES);
        assertEquals(1, mean.low());
        assertEquals(5, mean.high());
        assertEquals(MeasurementLevel.INTERVAL, mean.level());
        Scale sum = Composite.sum("s", "a", "b").scale(SCALES);
        assertEquals(2, sum.low());
        assertEquals(10, sum.high());
    }

    @Test
    void rulesThatDoNotFitAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Composite.mean("x"));
        assertThrows(IllegalArgumentException.class, () -> Composite.mean("x", "a", "a"));
        assertThrows(
                IllegalArgumentException.class, () -> Composite.mean("x", "a").reversing("b"));
        assertThrows(
                IllegalArgumentException.class, () -> Composite.mean("x", "a").atLeast(2));
        assertThrows(
                IllegalArgumentException.class, () -> Composite.mean("x", "a").atLeast(0));
        Composite open = Composite.mean("x", "a").reversing("a");
        assertThrows(
                IllegalArgumentException.class,
                () -> open.score(Map.of("a", v(1)), Map.of("a", Scales.number("euro"))));
        assertThrows(IllegalArgumentException.class, () -> open.score(Map.of("a", v(1)), Map.of()));
    }

    @Test
    void theShapeMakesTheSameAgain() {
        Composite full = new Composite(
                "x",
                "X",
                MEAN.items(),
                MEAN.items().subList(0, 1),
                true,
                2,
                "2.1",
                "Rosenberg 1965",
                "free for research");
        assertEquals(full, Composite.SHAPE.make(full.args()));
        assertEquals(MEAN, Composite.SHAPE.make(MEAN.args()));
        NamedScale named =
                new NamedScale("agree", "Agree", "1", "ours", "CC0", java.util.Optional.of(Scales.likert("no", "yes")));
        assertEquals(named, NamedScale.SHAPE.make(named.args()));
        assertEquals(
                NamedScale.of("s", Scales.yesNo()),
                NamedScale.SHAPE.make(NamedScale.of("s", Scales.yesNo()).args()));
    }
}
