// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.Require;
import dev.impactkit.core.choice.Decision;
import dev.impactkit.core.choice.FutureRuns;
import dev.impactkit.core.choice.Measured;
import dev.impactkit.core.choice.ValueOfInformation;
import dev.impactkit.core.choice.WorthFindingOut;
import dev.impactkit.core.draw.Draws;
import java.util.List;

/**
 * The decision whether to go on with a programme: its net benefit is \( PV - \lambda I \), and stopping brings nothing. Not
 * the mean of a ratio: that can lie above \( \lambda \) where the net benefit lies below 0.
 */
public final class SroiDecision {
    private final SroiPlan plan;
    private final Decision decision;

    SroiDecision(SroiPlan plan, double threshold) {
        Require.that(
                plan.plan().figures().contains(Figures.PRESENT_VALUE),
                "A study without values or inputs has no net benefit to decide by.");
        this.plan = plan;
        this.decision = Decision.toGo(Figures.PRESENT_VALUE, Figures.INVESTMENT, threshold);
    }

    /**
     * {@return what it is worth to know more before deciding}
     *
     * @param draws how many, from which seed; 10,000 do for most studies
     */
    public ValueOfInformation valueOfInformation(Draws draws) {
        return ValueOfInformation.of(plan.plan(), decision, draws);
    }

    /**
     * {@return which measurements are worth their cost next year, and which might stop}
     *
     * <p>What the study shows to be a harm, an outcome without value, or what a stakeholder holds most important is kept
     * whatever it costs; what is owed to a funder the caller says, see {@link Measured#keptBecause}.
     *
     * @param draws how many, from which seed
     * @param runs how often the decision will be taken
     * @param measured what could be measured, and at what cost
     */
    public WorthFindingOut worthFindingOut(Draws draws, FutureRuns runs, Measured... measured) {
        return WorthFindingOut.of(valueOfInformation(draws), runs, KeepReasons.in(plan, List.of(measured)));
    }

    /** {@return the decision as a sentence without its point} */
    @Override
    public String toString() {
        return decision.toString();
    }
}
