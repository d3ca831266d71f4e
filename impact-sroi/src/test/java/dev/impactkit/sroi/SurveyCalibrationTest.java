// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import static dev.impactkit.sroi.Studies.price;
import static dev.impactkit.sroi.step.Steps.dropOff;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Note;
import dev.impactkit.core.Series;
import dev.impactkit.core.data.Answers;
import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.data.Dataset;
import dev.impactkit.core.data.FromWaves;
import dev.impactkit.core.data.Improved;
import dev.impactkit.core.data.Labelled;
import dev.impactkit.core.data.Measure;
import dev.impactkit.core.data.NetEffect;
import dev.impactkit.core.data.Origin;
import dev.impactkit.core.data.Otherwise;
import dev.impactkit.core.data.Wave;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.engine.Spread;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.core.plan.Counted;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Surveys of which the truth is known: how often the 90 % range holds it. The truths differ from survey to survey, because for
 * one truth the coverage of any interval for a count swings with the numbers that are possible.
 */
class SurveyCalibrationTest {
    private static final Improved IMPROVED = new Improved("work", "t0", "t1", 1, "", "");
    private static final FromWaves LEFT = new FromWaves(List.of("t1", "t2"), Optional.empty(), "");
    private static final Wave[] WAVES = {
        wave("t0", 2026, 1, 1), wave("t1", 2027, 1, 1), new Wave("t2", "t2", Optional.of(LocalDate.of(2028, 1, 1)))
    };

    private static Wave wave(String id, int year, int month, int day) {
        return new Wave(id, id, Optional.of(LocalDate.of(year, month, day)));
    }

    /** A survey of n people a group, who improve and keep it with these chances. */
    private record Truth(int n, double ours, double others, double kept) {
        static Truth random(SplittableRandom random, int n) {
            return new Truth(
                    n,
                    0.45 + 0.3 * random.nextDouble(),
                    0.1 + 0.2 * random.nextDouble(),
                    0.5 + 0.4 * random.nextDouble());
        }

        Dataset survey(SplittableRandom random) {
            double[] before = new double[2 * n];
            double[] after = new double[2 * n];
            double[] later = new double[2 * n];
            for (int i = 0; i < 2 * n; i++) {
                boolean improved = random.nextDouble() < (i < n ? ours : others);
                after[i] = improved ? 1 : 0;
                later[i] = improved && random.nextDouble() < kept ? 1 : 0;
            }
            return Dataset.of("survey", Origin.CODE, 2 * n)
                    .with("work", "t0", Answers.of(before))
                    .with("work", "t1", Answers.of(after))
                    .with("work", "t2", Answers.of(later))
                    .with(
                            Dataset.GROUP,
                            Labelled.of(
                                    List.of("ours", "others"),
                                    IntStream.range(0, 2 * n).map(i -> i / n).toArray()));
        }
    }

    private static boolean holds(Counted counted, double truth) {
        double[] sorted = counted.replicates().stream().skip(1).sorted().toArray();
        return sorted[sorted.length / 20] <= truth && truth <= sorted[sorted.length - 1 - sorted.length / 20];
    }

    private static SroiStudy study(Dataset survey) {
        return Studies.empty()
                .withWaves(WAVES)
                .withData(DataSource.of(survey))
                .withOutcomes(ValuedOutcome.named("work")
                        .of("trainees")
                        .quantity(IMPROVED)
                        .against("others")
                        .valuedAt(price(100).perYear())
                        .lastingYears(2)
                        .less(dropOff(new Amount.Measured(LEFT, Note.NONE))));
    }

    /** How often the range of each holds its truth, and the mean error of the net effect in its standard errors. */
    static Map<String, Double> coverage(int n, int surveys) {
        SplittableRandom random = new SplittableRandom(n);
        Map<String, Double> held = new LinkedHashMap<>();
        for (int i = 0; i < surveys; i++) {
            Truth truth = Truth.random(random, n);
            Dataset survey = truth.survey(random);
            SroiStudy study = study(survey);
            var data = study.impact().collected();
            double net = truth.ours() - truth.others();
            Measure kept = LEFT.beside(IMPROVED, "");
            boolean followed = kept.count(data, "").ok();
            count(held, "quantity", holds(IMPROVED.count(data, "").orThrow(), n * truth.ours()));
            NetEffect effect = NetEffect.of(data, IMPROVED, "others").orThrow();
            count(held, "net effect", effect.quantile(0.05) <= n * net && n * net <= effect.quantile(0.95));
            if (followed) {
                count(held, "persistence", holds(kept.count(data, "").orThrow(), 1 - truth.kept()));
            }
            Spread ratio =
                    SroiPlan.compile(study).orThrow().simulate(Draws.of(4096)).of("ratio");
            double truly = n * net * 100 * (1 + truth.kept()) / 1000;
            count(held, "ratio", ratio.quantile(0.05) <= truly && truly <= ratio.quantile(0.95));
        }
        held.replaceAll((what, times) -> times / surveys);
        return held;
    }

    private static void count(Map<String, Double> held, String what, boolean holds) {
        held.merge(what, holds ? 1.0 : 0.0, Double::sum);
    }

    /**
     * The 90 % range is asked to hold the truth 88 to 92 times in a hundred. Of a few surveys the share itself is uncertain: with
     * {@code -Dsurveys=2000} its standard error is 0.7 points, with the few of every day it is more, and 2.5 of them are allowed for.
     * docs/measuring.md has the shares of 2,000.
     */
    @ParameterizedTest
    @ValueSource(ints = {100, 400})
    void theRangeHoldsTheTruthAsOftenAsItSays(int n) {
        int surveys = Integer.getInteger("surveys", n == 100 ? 150 : 40);
        double doubt = surveys >= 2000 ? 0 : 2.5 * Math.sqrt(0.9 * 0.1 / surveys);
        coverage(n, surveys).forEach((what, share) -> {
            assertTrue(share >= 0.88 - doubt && share <= 0.92 + doubt, what + " at " + n + ": " + share);
        });
    }

    @Test
    void whereThereIsNoEffectNoneIsFound() {
        SplittableRandom random = new SplittableRandom(1);
        int surveys = 200;
        int n = 40;
        double sum = 0;
        for (int i = 0; i < surveys; i++) {
            Dataset survey = new Truth(n, 0.4, 0.4, 0.7).survey(random);
            sum += NetEffect.of(study(survey).impact().collected(), IMPROVED, "others")
                    .orThrow()
                    .mean();
        }
        // Sampling error of N (p - q) with p = q = 0.4: sqrt(2 x 0.24 x 40) = 4.38 people a survey.
        assertEquals(0, sum / surveys, 3 * 4.38 / Math.sqrt(surveys));
    }

    /** What is left of the net effect in the second year, draw by draw: chance above and below is lost and kept alike. */
    @Test
    void whereThereIsNoEffectNothingOfItLasts() {
        SplittableRandom random = new SplittableRandom(2);
        int surveys = 200;
        int n = 40;
        double sum = 0;
        for (int i = 0; i < surveys; i++) {
            var data =
                    study(new Truth(n, 0.4, 0.4, 0.7).survey(random)).impact().collected();
            Series ours = IMPROVED.count(data, "").orThrow().replicates();
            Series others =
                    new Otherwise(IMPROVED, "others").count(data, "").orThrow().replicates();
            Series lost =
                    LEFT.beside(IMPROVED, "others").count(data, "").orThrow().replicates();
            sum += IntStream.range(1, ours.size())
                    .mapToDouble(r -> (ours.at(r) - others.at(r)) * (1 - lost.at(r)))
                    .average()
                    .orElseThrow();
        }
        // No further from 0 a survey than the net effect itself.
        assertEquals(0, sum / surveys, 3 * 4.38 / Math.sqrt(surveys));
    }

    /** Prints the shares: number of surveys, then people a group with commas between. */
    public static void main(String[] args) {
        for (String n : args[1].split(",")) {
            System.out.println(n + " a group: " + coverage(Integer.parseInt(n), Integer.parseInt(args[0])));
        }
    }
}
