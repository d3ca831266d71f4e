// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Args;
import dev.impactkit.core.choice.FutureRuns;
import dev.impactkit.core.choice.Gain;
import dev.impactkit.core.choice.Measured;
import dev.impactkit.core.choice.Measured.KeepBecause;
import dev.impactkit.core.choice.Options;
import dev.impactkit.core.choice.Survey;
import dev.impactkit.core.choice.ValueOfInformation;
import dev.impactkit.core.choice.WorthFindingOut;
import dev.impactkit.core.choice.WorthFindingOut.Advice;
import dev.impactkit.core.choice.WorthFindingOut.Line;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Amount;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 1000 euros put in; work of uniform (50, 170) people at 10 euros: a net benefit uniform on -500 to 700. */
class SroiPlan_WorthFindingOutTest {
    private static final Draws DRAWS = Draws.of(2000);

    private final SroiPlan plan = Studies.compile(study());

    /** E[max(0, NB)] = 700² / 2400 and E[NB] = 100; what the harm and the people without value add is nothing. */
    @Test
    void theNetBenefitIsWhatIsDecidedOn() {
        ValueOfInformation value = plan.decide(1).valueOfInformation(DRAWS);
        Gain work = value.of("work.quantity");
        assertEquals(700 * 700 / 2400.0 - 100, work.value(), 4 * work.error() + 1e-2);
        assertEquals(100, value.netBenefit("go"), 4 * 1200 / Math.sqrt(12 * 2000));
        assertEquals("go (pv - investment) or stop (0)", plan.decide(1).toString());
    }

    @Test
    void aHigherThresholdStops() {
        // PV is at most 1700.
        ValueOfInformation value = plan.decide(1.8).valueOfInformation(DRAWS);
        assertEquals("stop", value.best().name());
        assertEquals(0, value.perfect().value());
    }

    @Test
    void worthAndCostDecideUnlessTheStudySaysOtherwise() {
        WorthFindingOut worth = plan.decide(1)
                .worthFindingOut(
                        DRAWS,
                        FutureRuns.yearly(1, 3),
                        Measured.by(Survey.average("work.quantity", 30, 40)).costing(20),
                        Measured.of("register", "work.quantity").costing(1000),
                        Measured.of("stress scale", "stress.quantity").costing(1000),
                        Measured.of("friends", "friends.quantity").costing(1000),
                        Measured.of("pride", "pride.quantity").costing(1000));
        assertEquals(
                List.of(Advice.MEASURE, Advice.MIGHT_STOP, Advice.KEEP, Advice.NONE, Advice.NONE),
                worth.lines().stream().map(Line::advice).toList());
        assertEquals(EnumSet.of(KeepBecause.HARM), kept(worth, 2));
        assertEquals(EnumSet.of(KeepBecause.UNVALUED_OUTCOME), kept(worth, 3));
        assertEquals(EnumSet.of(KeepBecause.UNVALUED_OUTCOME, KeepBecause.STAKEHOLDER_PRIORITY), kept(worth, 4));
        assertTrue(worth.sentences().get(2).endsWith("Keep it: it shows a harm."), worth::toString);
    }

    @Test
    void withoutADecisionOnlyTheDoubtIsShown() {
        WorthFindingOut report = plan.worthFindingOut(
                "ratio", DRAWS, Measured.of("register", "work.quantity").costing(1000));
        assertEquals(Advice.NONE, report.lines().get(0).advice());
        assertTrue(report.premise().startsWith("No decision is stated"), report.premise());
        assertTrue(report.lines().get(0).worth() > 0.99);
    }

    @Test
    void aStudyWithoutMoneyHasNothingToDecideBy() {
        SroiPlan bare = Studies.compile(SroiStudy.named("Without a euro"));
        assertThrows(IllegalArgumentException.class, () -> bare.decide(1));
    }

    @Test
    void twoVersionsOfAStudyShareTheirDraws() {
        SroiPlan larger =
                Studies.compile(study().with("work", row -> row.quantity(Amount.of(Estimates.uniform(60, 180)))));
        Options options = Options.of(List.of(plan.alternative("as it is"), larger.alternative("ten more")), 1, DRAWS);
        assertEquals(100, options.difference("ten more", "as it is").low(), 1e-3);
        assertEquals(100, options.difference("ten more", "as it is").high(), 1e-3);
    }

    private static Set<KeepBecause> kept(WorthFindingOut worth, int line) {
        return worth.lines().get(line).measured().keepBecause();
    }

    private static SroiStudy study() {
        return Studies.of(
                uncertain(Studies.row("work"), 50, 170),
                uncertain(Studies.row("stress").asNegative(), 0, 1e-3),
                uncertain(unvalued("friends", 3), 0, 10),
                uncertain(unvalued("pride", 9), 0, 10));
    }

    private static ValuedOutcome uncertain(ValuedOutcome row, double low, double high) {
        return row.quantity(Amount.of(Estimates.uniform(low, high)));
    }

    private static ValuedOutcome unvalued(String id, int importance) {
        return ValuedOutcome.SHAPE.make(
                Args.of("id", id).with("for", "trainees").with("importance", (double) importance));
    }
}
