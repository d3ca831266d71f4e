// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import static dev.impactkit.core.data.Panel.IMPROVED;
import static dev.impactkit.core.data.Panel.R;
import static dev.impactkit.core.data.Panel.collected;
import static dev.impactkit.core.data.Panel.mean;
import static dev.impactkit.core.data.Panel.panel;
import static dev.impactkit.core.data.Panel.people;
import static dev.impactkit.core.data.Panel.replicates;
import static dev.impactkit.core.data.Panel.sd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Args;
import dev.impactkit.core.plan.Counted;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NonResponseTest {
    @Test
    void thoseWhoDidNotAnswerCountAsTheStudySays() {
        Dataset data = panel(10, 20, 0, 0);
        assertEquals(15, count(data, "like-respondents").best());
        assertEquals(10, count(data, "no-change").best());
        double[] bounds = replicates(count(data, "bounds"));
        // From the ten who improved to those and all ten who did not answer.
        assertTrue(bounds[0] < 8 && bounds[R - 1] > 22);
        assertEquals(15, Arrays.stream(bounds).average().orElseThrow(), 0.5);
    }

    /** Ten of twenty answered at both waves: five of them were there before and none is now. */
    @Test
    void boundsOfADifferenceReachToBothSides() {
        double[] before = new double[20];
        Arrays.fill(before, 0, 5, 1);
        Arrays.fill(before, 10, 20, Double.NaN);
        double[] after = new double[20];
        Arrays.fill(after, 10, 20, Double.NaN);
        Dataset data = Dataset.of("survey", Origin.CODE, 20)
                .with("c", "t0", Answers.of(before))
                .with("c", "t1", Answers.of(after));
        Counted more = new MoreThere("c", "t0", "t1", 1, "", "")
                .count(collected(data, "non-response", "bounds", "inference", "this-group"), "q")
                .orThrow();
        assertEquals(-10, more.best());
        // Of twenty: from 0 less 15 to 10 less 5; in the middle 5 less 10.
        double[] drawn = replicates(more);
        assertTrue(drawn[0] < -14 && drawn[0] >= -15, "" + drawn[0]);
        assertTrue(drawn[R - 1] > 4 && drawn[R - 1] <= 5, "" + drawn[R - 1]);
        assertEquals(-5, mean(more), 0.3);
    }

    /** All of ours answered and ten of twenty improved; of the others ten of twenty answered, and five of those. */
    @Test
    void whoDidNotAnswerStayedAsTheyWereAmongTheOthersToo() {
        double[] after = new double[40];
        Arrays.fill(after, 0, 10, 3);
        Arrays.fill(after, 10, 20, 2);
        Arrays.fill(after, 20, 25, 3);
        Arrays.fill(after, 25, 30, 2);
        Arrays.fill(after, 30, 40, Double.NaN);
        Dataset data = panel(0, 20, 0, 20).with("c", "t1", Answers.of(after));
        NetEffect effect = NetEffect.of(collected(data, "non-response", "no-change"), IMPROVED, "others")
                .orThrow();
        // Of twenty like the others five improved, 20 x 5/20, and not ten.
        assertEquals(10, effect.quantity().best(), 1e-12);
        assertEquals(5, effect.counterfactual().best(), 1e-12);
    }

    @Test
    void boundsHoldForThoseWeCompareWithToo() {
        double[] after = new double[120];
        Arrays.fill(after, 0, 10, 3);
        Arrays.fill(after, 20, 45, 3);
        Arrays.fill(after, 70, 120, Double.NaN);
        Dataset data = panel(0, 20, 0, 100).with("c", "t1", Answers.of(after));
        double[] otherwise = replicates(NetEffect.of(collected(data, "non-response", "bounds"), IMPROVED, "others")
                .orThrow()
                .counterfactual());
        // Fifty of the hundred others answered, 25 of them improved: from a quarter of our twenty to three quarters.
        assertTrue(otherwise[R / 20] < 6.5 && otherwise[R - R / 20] > 13.5, otherwise[R / 20] + "");
    }

    @Test
    void ofThisGroupNothingIsInDoubtButWhatIsAssumedOfTheRest() {
        Dataset data = panel(10, 20, 0, 0);
        for (String assumed : List.of("no-change", "bounds")) {
            double[] drawn = replicates(IMPROVED.count(
                            collected(data, "people", people(30), "non-response", assumed, "inference", "this-group"),
                            "q")
                    .orThrow());
            assertTrue(drawn[0] >= 10, assumed + drawn[0]);
            assertTrue(drawn[R - 1] <= (assumed.equals("bounds") ? 20 : 10), assumed + drawn[R - 1]);
        }
    }

    /** What would have come of our own forty is seen of nobody: p q (1/n + 1/N) and not p q / n alone. */
    @Test
    void ofThisGroupChanceAlsoDecidesHowItWouldHaveGone() {
        Dataset data = panel(20, 40, 8, 40);
        double sd =
                sd(NetEffect.of(collected(data, "inference", "this-group"), IMPROVED, "others").orThrow().net().stream()
                        .skip(1)
                        .toArray());
        double q = 8.5 / 41;
        assertEquals(40 * Math.sqrt(q * (1 - q) * (1 / 42.0 + 1 / 40.0)), sd, 0.15);
    }

    @Test
    void aMeanOfThisGroupStaysAmongTheAnswers() {
        Dataset data = Dataset.of("survey", Origin.CODE, 4).with("c", "t0", Answers.of(100, 100, 90, 80));
        double[] shares = replicates(new Answered("c", "t0", 100, "", "")
                .count(collected(data, "inference", "this-group", "people", new LinkedHashMap<>(Map.of("", 10.0))), "q")
                .orThrow());
        assertTrue(shares[0] >= 0.8 && shares[R - 1] <= 1, shares[0] + " to " + shares[R - 1]);
    }

    @Test
    void howPeopleMovedIsShownWhateverIsAssumedOfTheOthers() {
        Collected data = collected(panel(10, 20, 0, 0), "non-response", "bounds");
        assertEquals(
                10, Change.of(data, "c", "t0", "t1", "").orThrow().improved().count());
    }

    /** A hundred were asked in the street at t0, of whom 20 were in work, and a hundred others at t1, of whom 50 were. */
    @Test
    void whoIsAskedOnceIsNoPartOfTheOtherWave() {
        double[] before = new double[200];
        Arrays.fill(before, 0, 20, 1);
        Arrays.fill(before, 100, 200, Double.NaN);
        double[] after = new double[200];
        Arrays.fill(after, 0, 100, Double.NaN);
        Arrays.fill(after, 100, 150, 1);
        DataSource street = DataSource.SHAPE
                .make(Args.of("id", "street")
                        .with("file", "street.csv")
                        .with("layout", "long")
                        .with("columns", new LinkedHashMap<>(Map.of("c", "c"))))
                .read(Dataset.of("street", Origin.CODE, 200)
                        .with("c", "t0", Answers.of(before))
                        .with("c", "t1", Answers.of(after)));
        Collected data = new Collected(List.of(), List.of(street), List.of(), id -> false);
        assertEquals(
                30,
                new MoreThere("c", "t0", "t1", 1, "", "")
                        .count(data, "q")
                        .orThrow()
                        .best(),
                1e-12);
    }

    private static Counted count(Dataset data, String nonResponse) {
        return IMPROVED.count(collected(data, "people", people(30), "non-response", nonResponse), "q")
                .orThrow();
    }

    @Test
    void ofThisGroupOnlyThoseWhoDidNotAnswerAreInDoubt() {
        Dataset data = panel(10, 20, 0, 0);
        double[] all = replicates(IMPROVED.count(collected(data, "people", people(20), "inference", "this-group"), "q")
                .orThrow());
        assertEquals(10, all[0]);
        assertEquals(10, all[R - 1]);
        double[] like = replicates(
                IMPROVED.count(collected(data, "people", people(40)), "q").orThrow());
        double[] group =
                replicates(IMPROVED.count(collected(data, "people", people(40), "inference", "this-group"), "q")
                        .orThrow());
        // Twenty others: Var = N^2 (1 - f)^2 (p q / 21.. + p q / m), against N^2 p q / n: a ratio of about 1 - f.
        assertEquals(Math.sqrt(0.5), sd(group) / sd(like), 0.04);
    }
}
