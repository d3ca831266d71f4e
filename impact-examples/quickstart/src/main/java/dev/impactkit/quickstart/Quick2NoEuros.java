// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.quickstart;

import static dev.impactkit.core.estimate.Estimates.kOfN;

import dev.impactkit.core.model.Activity;
import dev.impactkit.core.model.ChainReview;
import dev.impactkit.core.model.ImpactStudy;
import dev.impactkit.core.model.Indicator;
import dev.impactkit.core.model.Link;
import dev.impactkit.core.model.Outcome;
import dev.impactkit.core.model.Output;
import dev.impactkit.core.model.Stakeholder;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiStudy;
import java.util.List;

/** A whole study without a single euro: what is done, what changes, how much, how deep, and what is still open. */
public final class Quick2NoEuros {
    private Quick2NoEuros() {}

    static ImpactStudy study() {
        return ImpactStudy.named("Neighbourhood kitchen (made up)")
                .withStakeholders(
                        Stakeholder.of("guests", "Guests"),
                        Stakeholder.of("cooks", "Volunteer cooks"),
                        Stakeholder.of("neighbours", "Neighbours"))
                .withQuantity("evenings", Amount.of(40))
                .withQuantity("seats", Amount.of(24))
                .withQuantity("filled", Amount.of(kOfN(810, 960)))
                .withQuantity("regulars", Amount.of(35))
                .withQuantity("less-alone", Amount.of(kOfN(14, 20)))
                .withActivities(
                        Activity.of("kitchen", "Cooking and eating together"),
                        Activity.of("newsletter", "A monthly newsletter"))
                .withOutputs(Output.of("meals", "kitchen", "Meals shared")
                        .counted(Amount.formula("evenings * seats * filled"), "meal"))
                .withIndicators(Indicator.of("scale", "Loneliness scale, autumn and spring"))
                .withOutcomes(List.of(
                        Outcome.of("less-lonely", "guests", "Less lonely")
                                .withQuantity(Amount.formula("regulars * less-alone"))
                                .judged(7, 9)
                                .shownBy("scale"),
                        Outcome.of("new-skills", "cooks", "Cooks learn to lead a team")
                                .withQuantity(Amount.of(6))
                                .judged(4, 5),
                        Outcome.of("noise", "neighbours", "Noise on kitchen evenings")
                                .withQuantity(Amount.formula("evenings * 3"))
                                .asNegative()
                                .judged(2, 3)))
                .withChain(
                        Link.of("meals", "less-lonely").shown("moderate").assuming("the same people come back"),
                        Link.of("kitchen", "new-skills"),
                        Link.of("kitchen", "noise").shown("weak"));
    }

    /**
     * Prints what changes, how one number came about, and what the chain leaves open.
     *
     * @param args none
     */
    public static void main(String[] args) {
        SroiPlan plan = SroiPlan.compile(SroiStudy.of(study())).orThrow();
        System.out.println(plan.calculate() + "\n");
        System.out.println(plan.explain("less-lonely.quantity") + "\n");
        System.out.println(plan.explain("meals.quantity") + "\n");
        System.out.println("What is still open:");
        ChainReview.of(study()).forEach(problem -> System.out.println("- " + problem.text()));
    }
}
