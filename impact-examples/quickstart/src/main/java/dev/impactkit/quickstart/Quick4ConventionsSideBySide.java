// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.quickstart;

import static dev.impactkit.sroi.step.Steps.attributionToOthers;
import static dev.impactkit.sroi.step.Steps.deadweight;
import static dev.impactkit.sroi.step.Steps.displacement;
import static dev.impactkit.sroi.step.Steps.dropOff;

import dev.impactkit.core.model.Stakeholder;
import dev.impactkit.sroi.ConventionSpread;
import dev.impactkit.sroi.Investment;
import dev.impactkit.sroi.Proxy;
import dev.impactkit.sroi.SroiStudy;
import dev.impactkit.sroi.ValuedOutcome;

/** One ordinary row, and how much of its ratio is the choice of a convention: the row is made up, the spread is not. */
public final class Quick4ConventionsSideBySide {
    private Quick4ConventionsSideBySide() {}

    static SroiStudy study() {
        return SroiStudy.named("One ordinary row (made up)")
                .in("EUR")
                .under("value-map")
                .withStakeholders(Stakeholder.of("participants", "Participants"), Stakeholder.of("funder", "Funder"))
                .withInputs(Investment.cash("grant", "funder", 100_000))
                .withOutcomes(ValuedOutcome.named("better health")
                        .of("participants")
                        .quantity(100)
                        .valuedAt(Proxy.eur(1_000).perYear())
                        .lastingYears(4)
                        .less(deadweight(0.25), displacement(0.10), attributionToOthers(0.30), dropOff(0.20)));
    }

    /**
     * Prints the ratio as the study has it, under every named convention, and under each single change.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println(ConventionSpread.of(study()));
    }
}
