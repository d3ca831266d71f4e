// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Args;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Counted;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasureTest {
    private static final int R = Replicates.COUNT;

    private static final List<Wave> WAVES = List.of(
            new Wave("t0", "t0", Optional.of(LocalDate.of(2026, 1, 1))),
            new Wave("t1", "t1", Optional.of(LocalDate.of(2027, 1, 1))),
            new Wave("t2", "t2", Optional.of(LocalDate.of(2029, 1, 1))),
            new Wave("t3", "t3", Optional.of(LocalDate.of(2031, 1, 1))));

    private static final Improved IMPROVED = new Improved("c", "t0", "t1", 1, "", "");

    /** A table where the first group has k of n improved, and the second j of m. */
    private static Dataset panel(int k, int n, int j, int m) {
        double[] before = new double[n + m];
        double[] after = new double[n + m];
        int[] group = new int[n + m];
        for (int i = 0; i < n + m; i++) {
            before[i] = 2;
            after[i] = i < k || (i >= n && i < n + j) ? 3 : 2;
            group[i] = i < n ? 0 : 1;
        }
        return Dataset.of("survey", Origin.CODE, n + m)
                .with("c", "t0", Answers.of(before))
                .with("c", "t1", Answers.of(after))
                .with(Dataset.GROUP, Labelled.of(List.of("ours", "others"), group));
    }

    private static Collected collected(Dataset data, Object... more) {
        Args args = Args.of("id", data.id())
                .with("file", "survey.csv")
                .with("respondent", "code")
                .with("columns", new LinkedHashMap<>(Map.of("c", "c")));
        for (int i = 0; i < more.length; i += 2) {
            args = args.with((String) more[i], more[i + 1]);
        }
        return new Collected(WAVES, List.of(DataSource.SHAPE.make(args).read(data)), List.of(), id -> false);
    }

    private static double[] replicates(Counted counted) {
        return counted.replicates().stream().skip(1).sorted().toArray();
    }

    private static double mean(Counted counted) {
        return Arrays.stream(replicates(counted)).average().orElse(Double.NaN);
    }

    private static Map<String, Double> people(double ours) {
        return new LinkedHashMap<>(Map.of("ours", ours));
    }

    @Test
    void aShareOfPeopleIsDrawnAsBetaWithHalfAPersonMoreOnEitherSide() {
        for (int[] kn : new int[][] {{3, 8}, {8, 8}, {0, 20}, {30, 45}}) {
            Counted counted =
                    IMPROVED.count(collected(panel(kn[0], kn[1], 0, 0)), "q").orThrow();
            assertEquals(kn[0], counted.best());
            // Jeffreys: Beta(k + 1/2, n - k + 1/2), times the n people.
            var beta = Estimates.beta(kn[0] + 0.5, kn[1] - kn[0] + 0.5);
            double error = beta.sd() / Math.sqrt(R);
            assertEquals(beta.mean() * kn[1], mean(counted), 4 * error * kn[1]);
            double[] drawn = replicates(counted);
            for (double p : new double[] {0.05, 0.5, 0.95}) {
                double found = beta.cdf(drawn[(int) (p * R)] / kn[1]);
                assertEquals(p, found, 4 * Math.sqrt(p * (1 - p) / R), kn[0] + " of " + kn[1]);
            }
        }
    }

    /** Means of several items: 3.4 - 3.2 and 8/3 - 5/3 fall short of the step in binary fractions, and not on paper. */
    @Test
    void aStepIsAStepOnPaper() {
        for (double[] x : new double[][] {{3.2, 3.4, 0.2}, {5 / 3.0, 8 / 3.0, 1}, {0.2, 0.3, 0.1}}) {
            Dataset data = Dataset.of("survey", Origin.CODE, 1)
                    .with("c", "t0", Answers.of(x[0]))
                    .with("c", "t1", Answers.of(x[1]));
            Improved moved = new Improved("c", "t0", "t1", x[2], "", "");
            assertEquals(1, moved.count(collected(data), "q").orThrow().best(), x[0] + " to " + x[1]);
        }
    }

    @Test
    void whatIsCountedOnOneTableVariesTogether() {
        Collected data = collected(panel(12, 40, 0, 0));
        double[] one = IMPROVED.count(data, "q").orThrow().replicates().stream().toArray();
        double[] same = new Reached("c", "t1", 3, "", "")
                .count(data, "q").orThrow().replicates().stream().toArray();
        // The same people have both; only the half persons of the prior differ: correlation n / (n + 1) of k + 1/2.
        assertTrue(correlation(one, same) > 0.93, "" + correlation(one, same));
    }

    @Test
    void aNetEffectIsSignedAndNotPulledUpWhereThereIsNone() {
        NetEffect net =
                NetEffect.of(collected(panel(8, 20, 8, 20)), IMPROVED, "others").orThrow();
        assertEquals(0, net.best());
        double sd = 20 * Math.sqrt(2 * (8.5 * 12.5) / (21 * 21 * 22.0));
        assertEquals(0, net.mean(), 4 * sd / Math.sqrt(R));
        assertTrue(net.quantile(0.05) < 0 && net.quantile(0.95) > 0);
        assertEquals(1, net.deadweight().orElseThrow());
    }

    @Test
    void deadweightIsShownOnlyWhereOneCanSpeakOfAShare() {
        assertEquals(
                0.5,
                NetEffect.of(collected(panel(10, 20, 5, 20)), IMPROVED, "others")
                        .orThrow()
                        .deadweight()
                        .orElseThrow());
        assertTrue(NetEffect.of(collected(panel(5, 20, 10, 20)), IMPROVED, "others")
                .orThrow()
                .deadweight()
                .isEmpty());
        assertTrue(NetEffect.of(collected(panel(0, 20, 0, 20)), IMPROVED, "others")
                .orThrow()
                .deadweight()
                .isEmpty());
    }

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

    @Test
    void peopleSampledTogetherAreDrawnTogether() {
        Dataset data = panel(20, 40, 0, 0);
        int[] cluster = new int[40];
        for (int i = 0; i < 40; i++) {
            cluster[i] = i / 5;
        }
        Dataset clustered =
                data.with(Dataset.CLUSTER, Labelled.of(List.of("a", "b", "c", "d", "e", "f", "g", "h"), cluster));
        double single = sd(replicates(IMPROVED.count(collected(data), "q").orThrow()));
        double together =
                sd(replicates(IMPROVED.count(collected(clustered), "q").orThrow()));
        // Whole clusters of five moved together: eight units instead of forty, Var = p q / 9 instead of p q / 41,
        // before
        // the two half persons.
        assertEquals(Math.sqrt(41 / 9.0), together / single, 0.25);
    }

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
        // 731 days between the waves.
        assertEquals(1 - Math.pow(18 / 24.0, 365.25 / 731), dropOff.best(), 1e-12);
        assertTrue(dropOff.note().reason().contains("18 of 30"), dropOff.note().reason());
        double[] drawn = replicates(dropOff);
        double median = 1 - Math.pow(Estimates.beta(18.5, 6.5).quantile(0.5), 365.25 / 731);
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
        assertEquals(1 - Math.pow(0.8, 365.25 / 1461), dropOff.best(), 1e-12);
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
                1, how.beside(IMPROVED, "").count(collected(data), "d").orThrow().best());
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
        assertEquals(1 - Math.pow(40 / 60.0, 365.25 / 731), dropOff.best(), 1e-12);
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
        assertEquals(1 - Math.pow(0.5, 365.25 / 731), dropOff.best(), 1e-12);
        assertTrue(Arrays.stream(replicates(dropOff)).allMatch(share -> share >= 0 && share <= 1));
    }

    @Test
    void whatCannotBeCountedIsAProblemThatSaysWhatToDo() {
        Collected data = collected(panel(3, 8, 0, 0));
        assertEquals(
                "data.not-asked",
                new Improved("c", "t0", "t2", 1, "", "")
                        .count(data, "q")
                        .problems()
                        .get(0)
                        .code());
        assertEquals(
                "data.unknown",
                new Improved("d", "t0", "t1", 1, "", "")
                        .count(data, "q")
                        .problems()
                        .get(0)
                        .code());
        assertEquals(
                "data.unknown-group",
                NetEffect.of(data, IMPROVED, "other").problems().get(0).code());
        assertEquals(
                "Maybe others.",
                NetEffect.of(data, IMPROVED, "other").problems().get(0).hint());
        assertEquals(
                "data.nobody",
                NetEffect.of(data, IMPROVED, "others").problems().get(0).code());
    }

    private static double sd(double[] x) {
        double mean = Arrays.stream(x).average().orElseThrow();
        return Math.sqrt(
                Arrays.stream(x).map(v -> (v - mean) * (v - mean)).average().orElseThrow());
    }

    private static double correlation(double[] a, double[] b) {
        double ma = Arrays.stream(a).average().orElseThrow();
        double mb = Arrays.stream(b).average().orElseThrow();
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - ma) * (b[i] - mb);
        }
        return sum / a.length / sd(a) / sd(b);
    }
}
