// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import static dev.impactkit.core.data.Panel.IMPROVED;
import static dev.impactkit.core.data.Panel.R;
import static dev.impactkit.core.data.Panel.collected;
import static dev.impactkit.core.data.Panel.mean;
import static dev.impactkit.core.data.Panel.panel;
import static dev.impactkit.core.data.Panel.replicates;
import static dev.impactkit.core.data.Panel.sd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Problem;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Counted;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasureTest {
    @Test
    void percentagesOfWholesOfTheirOwnHaveNoMean() {
        Dataset data = Dataset.of("schools", Origin.CODE, 2)
                .with("c", "t0", Answers.of(0.3, 0.1).outOf(40, 10));
        var problems = new Answered("c", "t0", 1, "", "")
                .count(Panel.collected(data), "q")
                .problems();
        // 13 of 50, and not the mean of 30 % and 10 %.
        assertEquals(
                List.of("data.wholes"), problems.stream().map(Problem::code).toList());
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
