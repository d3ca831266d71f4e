// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import static dev.impactkit.core.data.Panel.IMPROVED;
import static dev.impactkit.core.data.Panel.R;
import static dev.impactkit.core.data.Panel.collected;
import static dev.impactkit.core.data.Panel.panel;
import static dev.impactkit.core.data.Panel.replicates;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Counted;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersistenceTest {
    @Test
    void whatLastsIsFollowedAmongThoseWhoHadIt() {
        // 24 improved at t1 and were seen at t2, two years later, 18 of them still better; 6 more were not seen again.
        double[] t2 = new double[40];
        Arrays.fill(t2, 2);
        Arrays.fill(t2, 0, 18, 3);
        Arrays.fill(t2, 24, 30, Double.NaN);
        Dataset data = panel(30, 40, 0, 0).with("c", "t2", Answers.of(t2));
        FromWaves how = new FromWaves(List.of("t1", "t2"), Optional.empty(), "");
        Counted dropOff = how.beside(IMPROVED, "").count(collected(data), "d").orThrow();
        assertEquals(1 - Math.sqrt(18 / 24.0), dropOff.best(), 1e-12);
        assertTrue(dropOff.note().reason().contains("18 of 30"), dropOff.note().reason());
        double[] drawn = replicates(dropOff);
        double median = 1 - Math.sqrt(Estimates.beta(18.5, 6.5).quantile(0.5));
        assertEquals(median, drawn[R / 2], 0.01);
    }

    /** Ten had it at t1 and eight kept it; ten more came to it at t2 and lost it by t3: they are no loss of the first ten. */
    @Test
    void whoComesToItLaterIsNotFollowed() {
        double[] t1 = new double[20];
        Arrays.fill(t1, 0, 10, 1);
        double[] t2 = new double[20];
        Arrays.fill(t2, 0, 8, 1);
        Arrays.fill(t2, 10, 20, 1);
        double[] t3 = new double[20];
        Arrays.fill(t3, 0, 8, 1);
        Dataset data = Dataset.of("survey", Origin.CODE, 20)
                .with("c", "t1", Answers.of(t1))
                .with("c", "t2", Answers.of(t2))
                .with("c", "t3", Answers.of(t3));
        FromWaves how = new FromWaves(List.of("t1", "t2", "t3"), Optional.empty(), "");
        Counted dropOff = how.beside(new Reached("c", "t1", 1, "", ""), "")
                .count(collected(data), "d")
                .orThrow();
        assertEquals(1 - Math.pow(0.8, 0.25), dropOff.best(), 1e-12);
        assertTrue(
                dropOff.note().reason().contains("8 of 10 kept it, then 8 of 8"),
                dropOff.note().reason());
    }

    @Test
    void whereAllLoseItAtOnceAllOfItIsLost() {
        Dataset data = panel(10, 20, 0, 0)
                .with("c", "t2", Answers.of(new double[20]))
                .with("c", "t3", Answers.of(new double[20]));
        FromWaves how = new FromWaves(List.of("t1", "t2", "t3"), Optional.empty(), "");
        assertEquals(
                1,
                how.beside(IMPROVED, "").count(collected(data), "d").orThrow().best());
    }

    @Test
    void beforeAnythingCameAboutNothingCanBeLost() {
        FromWaves how = new FromWaves(List.of("t0", "t1"), Optional.empty(), "");
        Dataset data = panel(12, 20, 4, 20);
        for (PerPerson change : List.of(
                IMPROVED, new PointsGained("c", "t0", "t1", "", ""), new MoreThere("c", "t0", "t1", 3, "", ""))) {
            for (String against : List.of("", "others")) {
                assertEquals(
                        "data.nothing-to-lose",
                        how.beside(change, against)
                                .count(collected(data), "d")
                                .problems()
                                .get(0)
                                .code());
            }
        }
    }

    /** Sixty fewer of ours were better off than of the others, and forty fewer still are. */
    @Test
    void aLossBeyondOthersLastsAsAGainDoes() {
        double[] t2 = new double[200];
        Arrays.fill(t2, 2);
        Arrays.fill(t2, 100, 140, 3);
        Dataset data = panel(10, 100, 70, 100).with("c", "t2", Answers.of(t2));
        FromWaves how = new FromWaves(List.of("t1", "t2"), Optional.empty(), "");
        Counted dropOff =
                how.beside(IMPROVED, "others").count(collected(data), "d").orThrow();
        // 10 less 70, then 0 less 40.
        assertEquals(1 - Math.sqrt(40 / 60.0), dropOff.best(), 1e-12);
        assertEquals(dropOff.best(), replicates(dropOff)[R / 2], 0.03);
    }

    @Test
    void whatLastsBeyondOthersIsWhatIsLeftOfTheDifference() {
        // 12 and 4 of 20 at t1, 8 and 4 of 20 at t2: a difference of 8, then of 4.
        double[] t2 = new double[40];
        Arrays.fill(t2, 2);
        Arrays.fill(t2, 0, 8, 3);
        Arrays.fill(t2, 20, 24, 3);
        Dataset data = panel(12, 20, 4, 20).with("c", "t2", Answers.of(t2));
        FromWaves how = new FromWaves(List.of("t1", "t2"), Optional.empty(), "");
        Counted dropOff =
                how.beside(IMPROVED, "others").count(collected(data), "d").orThrow();
        assertEquals(1 - Math.sqrt(0.5), dropOff.best(), 1e-12);
        assertTrue(Arrays.stream(replicates(dropOff)).allMatch(share -> share >= 0 && share <= 1));
    }

    @Test
    void wavesThatRunBackwardsAreAProblemOfTheirOwn() {
        Dataset data = panel(10, 20, 0, 0).with("c", "t2", Answers.of(new double[20]));
        for (Measure how : List.of(
                new FromWaves(List.of("t2", "t1"), Optional.empty(), "").beside(IMPROVED, ""),
                new Followed(List.of("t0", "t2", "t1")))) {
            assertEquals(
                    "data.order",
                    how.count(collected(data), "d").problems().get(0).code());
        }
    }

    @Test
    void aYearIsFromADayToTheSameDay() {
        assertEquals(1, followed("2027-07-01", "2028-07-01"));
        assertEquals(2, followed("2024-07-01", "2026-07-01"));
        assertEquals(1, followed("2024-02-29", "2025-02-28"));
        // 181 of the 365 days of 2027.
        assertEquals(1 + 181 / 365.0, followed("2026-01-01", "2027-07-01"));
    }

    private static double followed(String from, String to) {
        List<Wave> waves = List.of(
                new Wave("a", "a", Optional.of(LocalDate.parse(from))),
                new Wave("b", "b", Optional.of(LocalDate.parse(to))));
        return new Followed(List.of("a", "b"))
                .count(new Collected(waves, List.of(), List.of(), id -> false), "lasts")
                .orThrow()
                .best();
    }
}
