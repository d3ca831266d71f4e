// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.Args;
import dev.impactkit.core.choice.FutureRuns;
import dev.impactkit.core.choice.Measured;
import dev.impactkit.core.choice.Measured.KeepBecause;
import dev.impactkit.core.choice.WorthFindingOut;
import dev.impactkit.core.choice.WorthFindingOut.Advice;
import dev.impactkit.core.choice.WorthFindingOut.Line;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.model.Indicator;
import dev.impactkit.core.plan.Amount;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The indicators of a study, what a wave of them costs and what they tell of: enough to advise what to measure. */
class IndicatorCostsTest {
    private static final SroiPlan PLAN = Studies.compile(study());

    @Test
    void anIndicatorTellsOfWhatItsOutcomesRestOn() {
        List<Measured> all = IndicatorCosts.of(PLAN);
        assertEquals(
                List.of("Register", "Talks", "Stress scale"),
                all.stream().map(Measured::name).toList());
        assertEquals(List.of("work.quantity"), all.get(0).paths());
        assertEquals(List.of("work.quantity", "stress.quantity"), all.get(1).paths());
        assertEquals(OptionalDouble.of(1000), all.get(0).cost());
        // 100 a wave and 1 for each of 40.
        assertEquals(OptionalDouble.of(140), all.get(1).cost());
        assertEquals(OptionalDouble.empty(), all.get(2).cost());
    }

    @Test
    void whatIsOwedAskedForOrAHarmIsKept() {
        List<Measured> all = IndicatorCosts.of(PLAN);
        assertEquals(EnumSet.of(KeepBecause.DUTY_TO_FUNDER), all.get(0).keepBecause());
        assertEquals(
                EnumSet.of(KeepBecause.HARM, KeepBecause.STAKEHOLDER_PRIORITY),
                all.get(1).keepBecause());
        assertEquals(EnumSet.of(KeepBecause.HARM), all.get(2).keepBecause());
    }

    /** Certainty about work is worth 700² / 2400 - 100, some 104 a time or 312 in three years: more than the talks cost and less than the register. */
    @Test
    void worthFindingOutFollowsFromTheStudy() {
        WorthFindingOut worth = PLAN.decide(1)
                .worthFindingOut(
                        Draws.of(2000),
                        FutureRuns.yearly(1, 3),
                        IndicatorCosts.of(PLAN).toArray(Measured[]::new));
        assertEquals(
                List.of(Advice.KEEP, Advice.PERHAPS, Advice.NONE),
                worth.lines().stream().map(Line::advice).toList());
    }

    private static SroiStudy study() {
        SroiStudy plain =
                Studies.of(row("work", 50, 170, "register", "talks"), row("stress", 0, 1e-3, "talks", "scale"));
        return SroiStudy.SHAPE.make(plain.args()
                .replace(
                        "indicators",
                        List.of(
                                Indicator.of("register", "Register")
                                        .with("cost-per-wave", 1000.0)
                                        .with("required-by", List.of("city")),
                                Indicator.of("talks", "Talks")
                                        .with("cost-per-wave", 100.0)
                                        .with("cost-per-respondent", 1.0)
                                        .with("respondents", 40.0)
                                        .with("priority-of", List.of("trainees")),
                                Indicator.of("scale", "Stress scale"),
                                Indicator.of("unused", "Unused").with("cost-per-wave", 9.0))));
    }

    private static ValuedOutcome row(String id, double low, double high, String... indicators) {
        ValuedOutcome row = id.equals("stress") ? Studies.row(id).asNegative() : Studies.row(id);
        Args args = row.quantity(Amount.of(Estimates.uniform(low, high))).args();
        return ValuedOutcome.SHAPE.make(args.replace("indicators", List.of(indicators)));
    }
}
