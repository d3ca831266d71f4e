// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.benchmarks;

import static dev.impactkit.sroi.step.Steps.attributionToOthers;
import static dev.impactkit.sroi.step.Steps.deadweight;
import static dev.impactkit.sroi.step.Steps.displacement;
import static dev.impactkit.sroi.step.Steps.dropOff;

import dev.impactkit.core.model.Activity;
import dev.impactkit.core.model.Link;
import dev.impactkit.core.model.Stakeholder;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.sroi.Investment;
import dev.impactkit.sroi.Proxy;
import dev.impactkit.sroi.SroiStudy;
import dev.impactkit.sroi.ValuedOutcome;
import java.util.stream.IntStream;

/**
 * The made-up value maps that are measured: every number follows from the index of the outcome and of the map.
 *
 * @param outcomes how many
 * @param years the longest an outcome lasts; outcome i lasts years - i mod (years - 2)
 */
record ValueMap(int outcomes, int years) {

    /** {@return the map of an index, under 3.5 % and with benefits at the end of their year} */
    SroiStudy study(int index) {
        return SroiStudy.named("Value map " + index)
                .in("EUR")
                .under("sroi-guide")
                .withStakeholders(Stakeholder.of("participants", "Participants"), Stakeholder.of("funder", "Funder"))
                .withActivities(Activity.of("programme", "Programme"))
                .withInputs(Investment.cash("grant", "funder", 120_000.0 * outcomes))
                .withOutcomes(IntStream.range(0, outcomes)
                        .mapToObj(i -> outcome(i, index))
                        .toArray(ValuedOutcome[]::new))
                .withChain(IntStream.range(0, outcomes)
                        .mapToObj(i -> Link.of("programme", "outcome-" + i))
                        .toArray(Link[]::new));
    }

    private ValuedOutcome outcome(int i, int j) {
        return ValuedOutcome.named("outcome " + i)
                .of("participants")
                .quantity(100 + 37 * ((i + j) % 7))
                .valuedAt(Proxy.price(Amount.of(200 + 53 * ((i + j) % 11))).perYear())
                .lastingYears(years - i % (years - 2))
                .less(
                        deadweight(.15 + .01 * ((i + j) % 10)),
                        displacement(.05 + .01 * (j % 5)),
                        attributionToOthers(.25 + .01 * ((i + j) % 10)),
                        dropOff(.15 + .02 * ((i + j) % 6)));
    }
}
