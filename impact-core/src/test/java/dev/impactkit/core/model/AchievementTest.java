// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Args;
import dev.impactkit.core.scale.Percentage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** How far an indicator came: (actual - baseline) / (target - baseline), worked by hand. */
class AchievementTest {
    private static final Indicator HIGHER = Indicator.of("work", "At work").from(20, 60);
    private static final Indicator LOWER =
            Indicator.of("falls", "Falls").from(50, 10).lowerIsBetter();

    private static Achievement of(Indicator indicator, double actual) {
        return Achievement.of(indicator.aims(), actual);
    }

    @Test
    void halfOfTheWayIsAHalfInBothDirections() {
        assertEquals(OptionalDouble.of(0.5), of(HIGHER, 40).share());
        assertEquals(OptionalDouble.of(0.5), of(LOWER, 30).share());
        assertEquals(OptionalDouble.of(-0.25), of(LOWER, 60).share());
        assertEquals(OptionalDouble.of(1.25), of(HIGHER, 70).share());
    }

    @Test
    void withoutAWayThereIsNoShare() {
        assertTrue(of(HIGHER.from(60, 60), 60).share().isEmpty());
        assertTrue(of(Indicator.of("work", "At work"), 60).share().isEmpty());
        assertTrue(of(Indicator.of("work", "At work").with("target", Mark.of(60)), 60)
                .share()
                .isEmpty());
    }

    @Test
    void aThresholdIsCrossedOnTheBetterSide() {
        Indicator high = HIGHER.with("threshold", Mark.of(30));
        assertEquals(Optional.of(true), of(high, 30).crossed());
        assertEquals(Optional.of(false), of(high, 29).crossed());
        Indicator low = LOWER.with("threshold", Mark.of(30));
        assertEquals(Optional.of(true), of(low, 29).crossed());
        assertEquals(Optional.of(false), of(low, 31).crossed());
        assertEquals(Optional.empty(), of(HIGHER, 30).crossed());
    }

    @Test
    void cumulativePeriodsAddUpAndPointsInTimeDoNot() {
        List<Double> periods = List.of(10.0, 25.0, 5.0);
        assertEquals(5, Achievement.of(HIGHER.aims(), periods).orElseThrow().actual());
        Indicator cumulative = HIGHER.with("kind", "cumulative").from(0, 80);
        Achievement all = Achievement.of(cumulative.aims(), periods).orElseThrow();
        assertEquals(40, all.actual());
        assertEquals(OptionalDouble.of(0.5), all.share());
        assertEquals(Optional.empty(), Achievement.of(HIGHER.aims(), List.of()));
    }

    /** 1 of 2 and 10 of 100 are 11 of 102. */
    @Test
    void cumulativePercentagesSumBothParts() {
        Aims aims = HIGHER.with("kind", "cumulative").aims();
        List<Percentage> periods = List.of(new Percentage(1, 2), new Percentage(10, 100));
        assertEquals(
                11.0 / 102,
                Achievement.ofPercentages(aims, periods).orElseThrow().actual());
        assertEquals(
                0.1,
                Achievement.ofPercentages(HIGHER.aims(), periods).orElseThrow().actual());
        assertEquals(Optional.empty(), Achievement.ofPercentages(aims, List.of(Percentage.NONE)));
        assertEquals(Optional.empty(), Achievement.ofPercentages(HIGHER.aims(), List.of()));
    }

    @Test
    void aMarkHoldsAValueOrBothPartsOfOne() {
        Mark parts = Mark.of(new Percentage(12, 40));
        assertEquals(0.3, parts.value());
        assertEquals(parts, Mark.SHAPE.make(parts.args()));
        assertEquals(Mark.of(2), Mark.SHAPE.make(Mark.of(2).args()));
        Args half = Args.of("numerator", 12.0);
        assertThrows(IllegalArgumentException.class, () -> Mark.SHAPE.make(half));
        assertThrows(IllegalArgumentException.class, () -> Mark.SHAPE.make(Args.NONE));
        assertThrows(IllegalArgumentException.class, () -> Mark.SHAPE.make(half.with("denominator", 0.0)));
        assertThrows(
                IllegalArgumentException.class,
                () -> Mark.SHAPE.make(half.with("denominator", 40.0).with("value", 0.4)));
    }

    @Test
    void aWaveCostsWhatIsFixedAndWhatEachRespondentCosts() {
        Indicator fixed = HIGHER.with("cost-per-wave", 200.0);
        assertEquals(OptionalDouble.of(200), fixed.gathering().cost());
        Indicator each = fixed.with("cost-per-respondent", 4.0);
        assertTrue(each.gathering().cost().isEmpty());
        assertEquals(
                OptionalDouble.of(360),
                each.with("respondents", 40.0).gathering().cost());
        assertTrue(HIGHER.gathering().cost().isEmpty());
    }

    @Test
    void itIsAskedInTheWavesItNamesOrInAll() {
        assertTrue(HIGHER.gathering().isAskedIn("t0"));
        Indicator once = HIGHER.with("waves", List.of("t1"));
        assertTrue(once.gathering().isAskedIn("t1"));
        assertTrue(!once.gathering().isAskedIn("t0"));
    }
}
