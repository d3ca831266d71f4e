// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.quickstart;

import static dev.impactkit.core.estimate.Estimates.triangular;
import static dev.impactkit.sroi.Proxy.eur;
import static dev.impactkit.sroi.step.Steps.attributionToOthers;
import static dev.impactkit.sroi.step.Steps.deadweight;
import static dev.impactkit.sroi.step.Steps.dropOff;

import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.model.Activity;
import dev.impactkit.core.model.Link;
import dev.impactkit.core.model.Stakeholder;
import dev.impactkit.sroi.Investment;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiResult;
import dev.impactkit.sroi.SroiStudy;
import dev.impactkit.sroi.ValuedOutcome;

/** A first study, written in code like a value map. The programme and all its numbers are made up. */
public final class Quick1FirstStudyInCode {
    private Quick1FirstStudyInCode() {}

    static SroiStudy study() {
        return SroiStudy.named("Back to work in Aalst (made up)")
                .in("EUR")
                .atPricesOf(2025)
                .under("sroi-guide")
                .withStakeholders(
                        Stakeholder.of("trainees", "Sixty trainees"),
                        Stakeholder.of("mentors", "Volunteer mentors"),
                        Stakeholder.of("flanders", "Flemish government").asPublicBudget(),
                        Stakeholder.of("federal", "Federal social security").asPublicBudget())
                .withActivities(Activity.of("coaching", "Training on the job, with a mentor"))
                .withInputs(
                        Investment.cash("subsidy", "flanders", 260_000),
                        Investment.volunteerTime("mentoring", "mentors", 1_500, 18))
                .withOutcomes(
                        ValuedOutcome.named("full-time work")
                                .of("trainees")
                                .quantity(triangular(30, 42, 50))
                                .valuedAt(eur(8_400).perYear())
                                .lastingYears(3)
                                .less(deadweight(0.20), attributionToOthers(0.15), dropOff(0.10)),
                        ValuedOutcome.named("fewer benefits paid")
                                .of("federal")
                                .quantity(triangular(20, 28, 36))
                                .valuedAt(eur(6_000).perYear().foundBy("avoided-cost"))
                                .lastingYears(3)
                                .less(deadweight(0.20), attributionToOthers(0.15), dropOff(0.10)),
                        ValuedOutcome.named("less time for the family")
                                .of("trainees")
                                .asNegative()
                                .quantity(15)
                                .valuedAt(eur(1_200).perYear())
                                .lastingYears(2))
                .withChain(
                        Link.of("coaching", "full-time-work").shown("moderate"),
                        Link.of("full-time-work", "fewer-benefits-paid").shown("strong"),
                        Link.of("full-time-work", "less-time-for-the-family").shown("weak"));
    }

    /**
     * Prints what it is worth, why, and between what bounds.
     *
     * @param args none
     */
    public static void main(String[] args) {
        SroiPlan plan = SroiPlan.compile(study()).orThrow();
        SroiResult result = plan.calculate();
        System.out.println(result + "\n");
        System.out.println(result.waterfall("full-time-work") + "\n");
        System.out.println(plan.simulate(Draws.of(10_000).seed(42)));
    }
}
