// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import static dev.impactkit.sroi.Studies.price;
import static dev.impactkit.sroi.step.Steps.attributionToOthers;
import static dev.impactkit.sroi.step.Steps.deadweight;
import static dev.impactkit.sroi.step.Steps.dropOff;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Note;
import dev.impactkit.core.data.Answered;
import dev.impactkit.core.data.Answers;
import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.data.Dataset;
import dev.impactkit.core.data.Followed;
import dev.impactkit.core.data.FromWaves;
import dev.impactkit.core.data.Improved;
import dev.impactkit.core.data.Labelled;
import dev.impactkit.core.data.Origin;
import dev.impactkit.core.data.Wave;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.engine.Spread;
import dev.impactkit.core.engine.Tornado;
import dev.impactkit.core.plan.Amount;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** From answers to money: 30 of 50 of ours improved and 10 of 50 of those who wait; a year later 20 and 10. */
class SroiPlan_MeasuredTest {
    private static final int N = 50;

    private static final SroiStudy STUDY = Studies.empty()
            .withWaves(
                    new Wave("t0", "start", Optional.of(LocalDate.of(2026, 1, 1))),
                    new Wave("t1", "end", Optional.of(LocalDate.of(2026, 7, 1))),
                    new Wave("t2", "later", Optional.of(LocalDate.of(2027, 7, 1))))
            .withData(DataSource.of(survey()));

    private static Dataset survey() {
        return Dataset.of("survey", Origin.CODE, 2 * N)
                .with("confidence", "t0", improved(0, 0))
                .with("confidence", "t1", improved(30, 10))
                .with("confidence", "t2", improved(20, 10))
                .with(
                        Dataset.GROUP,
                        Labelled.of(
                                List.of("ours", "waiting"),
                                IntStream.range(0, 2 * N).map(i -> i / N).toArray()));
    }

    private static Answers improved(int ours, int waiting) {
        double[] answers = new double[2 * N];
        Arrays.fill(answers, 2);
        Arrays.fill(answers, 0, ours, 4);
        Arrays.fill(answers, N, N + waiting, 4);
        return Answers.of(answers);
    }

    private static ValuedOutcome confidence() {
        return ValuedOutcome.named("confidence gained")
                .of("trainees")
                .quantity(new Improved("confidence", "t0", "t1", 1, "", ""))
                .against("waiting")
                .valuedAt(price(100).perYear());
    }

    private static SroiPlan plan(ValuedOutcome row) {
        return SroiPlan.compile(STUDY.withOutcomes(row)).orThrow();
    }

    @Test
    void theValueIsThatOfTheNetEffect() {
        SroiResult result = plan(confidence()).calculate();
        assertEquals(20 * 100, result.pv().orElseThrow());
        Waterfall waterfall = result.waterfall("confidence-gained");
        assertEquals(
                List.of("gross", "net-effect", "net first year", "over time", "discounting", "present value"),
                waterfall.lines().stream().map(Waterfall.Line::label).toList());
        assertEquals(3000, waterfall.lines().get(0).after());
        assertEquals(-1000, waterfall.lines().get(1).change());
    }

    @Test
    void otherStepsTakeTheirShareOfTheNetEffect() {
        assertEquals(
                20 * 100 * 0.75,
                plan(confidence().less(attributionToOthers(0.25)))
                        .calculate()
                        .pv()
                        .orElseThrow());
    }

    @Test
    void anEffectBelowZeroIsNotCutOff() {
        Dataset worse = survey().with("confidence", "t1", improved(5, 10));
        SroiStudy study = STUDY.withData(DataSource.of(worse)).withOutcomes(confidence());
        assertEquals(
                -5 * 100, SroiPlan.compile(study).orThrow().calculate().pv().orElseThrow());
    }

    @Test
    void theRangeIsThatOfTwoSharesDrawnApart() {
        Spread spread = plan(confidence()).simulate(Draws.of(100_000)).of("pv");
        // Beta(30.5, 20.5) less Beta(10.5, 40.5): variances p (1 - p) / (n + 2).
        double p = 30.5 / 51;
        double q = 10.5 / 51;
        double sd = Math.sqrt(p * (1 - p) / 52 + q * (1 - q) / 52) * N * 100;
        assertEquals((p - q) * N * 100, spread.mean(), 4 * sd / Math.sqrt(4096));
        assertEquals(sd, spread.sd(), 0.05 * sd);
    }

    @Test
    void dropOffFollowsFromTheWavesBehindIt() {
        SroiPlan plan = plan(confidence()
                .lastingYears(2)
                .less(dropOff(
                        new Amount.Measured(new FromWaves(List.of("t1", "t2"), Optional.empty(), ""), Note.NONE))));
        // 20 beyond the others, then 10, a year later.
        assertEquals(2000 + 1000, plan.calculate().pv().orElseThrow(), 1e-9);
    }

    @Test
    void aDurationMayBeAsLongAsPeopleWereFollowed() {
        SroiPlan plan = plan(confidence().lasting(new Amount.Measured(new Followed(List.of("t0", "t2")), Note.NONE)));
        // A year, and 181 of the 365 days of the next.
        assertEquals(2000 * (1 + 181 / 365.0), plan.calculate().pv().orElseThrow(), 1e-9);
    }

    @Test
    void theDataAreOneBarOfTheTornado() {
        SroiPlan plan = plan(confidence());
        Tornado tornado = plan.tornado("pv");
        assertEquals(
                List.of("survey"),
                tornado.bars().stream().map(Tornado.Bar::path).toList());
        Spread spread = plan.simulate(Draws.of(100_000)).of("pv");
        // Alone in doubt, the data move the figure as far as it varies.
        assertEquals(spread.quantile(0.05), tornado.bars().get(0).atLow(), 60);
        assertEquals(spread.quantile(0.95), tornado.bars().get(0).atHigh(), 60);
    }

    @Test
    void explainGoesDownToTheCounts() {
        String told = plan(confidence()).explain("pv").toString();
        assertTrue(told.contains("ours: 30 of 50 who answered confidence improved by 1 or more (t0 to t1)"), told);
        assertTrue(told.contains("waiting: 10 of 50"), told);
    }

    @Test
    void aPercentageThatPeopleGaveIsNoShareYet() {
        // 30 of 50 answered 4 and 20 answered 2: 3.2 of 1 is no share; of 100 it is 3.2 %.
        Amount raw = new Amount.Measured(new Answered("confidence", "t1", 1, "", ""), Note.NONE);
        Checked<SroiPlan> plan =
                SroiPlan.compile(STUDY.withOutcomes(confidence().less(attributionToOthers(raw))));
        assertFalse(plan.ok());
        assertTrue(plan.problems().stream()
                .anyMatch(
                        p -> p.code().equals("amount.out-of-bounds") && p.hint().equals("Maybe out-of: 100.")));
        Amount percent = new Amount.Measured(new Answered("confidence", "t1", 100, "", ""), Note.NONE);
        assertEquals(
                2000 * (1 - 0.032),
                plan(confidence().less(attributionToOthers(percent)))
                        .calculate()
                        .pv()
                        .orElseThrow(),
                1e-9);
    }

    @Test
    void whatWouldHaveHappenedAnywayIsNotTakenOffTwice() {
        Checked<SroiPlan> twice =
                SroiPlan.compile(STUDY.withOutcomes(confidence().less(deadweight(0.2))));
        assertFalse(twice.ok());
        assertTrue(twice.problems().stream().anyMatch(p -> p.code().equals("outcome.two-counterfactuals")));
        Checked<SroiPlan> nothing =
                SroiPlan.compile(STUDY.withOutcomes(confidence().quantity(7)));
        assertTrue(nothing.problems().stream().anyMatch(p -> p.code().equals("outcome.nothing-compared")));
    }
}
