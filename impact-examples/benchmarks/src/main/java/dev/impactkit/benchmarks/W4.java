// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.benchmarks;

import static dev.impactkit.core.estimate.Estimates.lognormalLog;
import static dev.impactkit.core.estimate.Estimates.pert;
import static dev.impactkit.core.estimate.Estimates.triangular;
import static dev.impactkit.core.estimate.Estimates.uniform;
import static dev.impactkit.sroi.step.Steps.attributionToOthers;
import static dev.impactkit.sroi.step.Steps.deadweight;
import static dev.impactkit.sroi.step.Steps.displacement;
import static dev.impactkit.sroi.step.Steps.dropOff;

import dev.impactkit.core.estimate.Estimate;
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
 * Workload W4: the outcomes of W1, of which outcome i is uncertain in one of its six estimates only, number i mod 6, the
 * others standing at their best; the rate is 3.5 % and the input 120,000 an outcome.
 *
 * @param outcomes how many
 * @param years the longest an outcome lasts; outcome i lasts years - i mod (years - 2)
 */
record W4(int outcomes, int years) {

    /** The size that is measured. */
    static final W4 STANDARD = new W4(50, 10);

    /** {@return the study; year t of an outcome, from 1, is discounted by 1.035^t} */
    SroiStudy study() {
        return SroiStudy.named("W4")
                .in("EUR")
                .under("sroi-guide")
                .withStakeholders(Stakeholder.of("participants", "Participants"), Stakeholder.of("funder", "Funder"))
                .withActivities(Activity.of("programme", "Programme"))
                .withInputs(Investment.cash("grant", "funder", 120_000.0 * outcomes))
                .withOutcomes(
                        IntStream.range(0, outcomes).mapToObj(this::outcome).toArray(ValuedOutcome[]::new))
                .withChain(IntStream.range(0, outcomes)
                        .mapToObj(i -> Link.of("programme", "outcome-" + i))
                        .toArray(Link[]::new));
    }

    private ValuedOutcome outcome(int i) {
        double value = 200 + 53 * (i % 11);
        return ValuedOutcome.named("outcome " + i)
                .of("participants")
                .quantity(amount(i, 0, lognormalLog(StrictMath.log(100 + 37 * (i % 7)), 0.25 + 0.02 * (i % 5))))
                .valuedAt(Proxy.price(amount(
                                i, 1, pert(value * (0.4 + 0.05 * (i % 3)), value, value * (1.6 + 0.1 * (i % 4)))))
                        .perYear())
                .lastingYears(years - i % (years - 2))
                .less(
                        deadweight(amount(i, 2, triangular(0.05, 0.15 + 0.01 * (i % 10), 0.45))),
                        displacement(amount(i, 3, uniform(0, 0.10 + 0.01 * (i % 5)))),
                        attributionToOthers(amount(i, 4, triangular(0.10, 0.25 + 0.01 * (i % 10), 0.60))),
                        dropOff(amount(i, 5, pert(0.05, 0.15 + 0.02 * (i % 6), 0.50))));
    }

    private static Amount amount(int outcome, int number, Estimate estimate) {
        return outcome % 6 == number ? Amount.of(estimate) : Amount.of(estimate.best());
    }
}
