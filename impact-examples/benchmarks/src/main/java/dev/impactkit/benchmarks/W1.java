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

import dev.impactkit.core.Args;
import dev.impactkit.core.estimate.Estimate;
import dev.impactkit.core.model.Activity;
import dev.impactkit.core.model.Link;
import dev.impactkit.core.model.Stakeholder;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.sroi.Investment;
import dev.impactkit.sroi.Proxy;
import dev.impactkit.sroi.SroiStudy;
import dev.impactkit.sroi.ValuedOutcome;
import dev.impactkit.sroi.convention.Presets;
import java.util.stream.IntStream;

/**
 * Workload W1: a value map of which nearly every number is uncertain, six estimates an outcome, two inputs and the
 * discount rate. With 50 outcomes over 10 years its mean ratio is known exactly: 1.308116026890.
 *
 * @param outcomes how many
 * @param years the longest an outcome lasts; outcome i lasts years - i mod (years - 2)
 */
record W1(int outcomes, int years) {

    /** The size that is measured. */
    static final W1 STANDARD = new W1(50, 10);

    /** {@return the study; year t of an outcome, from 1, is discounted by (1 + r)^t} */
    SroiStudy study() {
        return study(0);
    }

    /** {@return the study with other numbers, all but the same: each call apart by 1e-9 of quantities, values and drop-offs} */
    SroiStudy study(int call) {
        double nudge = 1 + 1e-9 * call;
        return SroiStudy.named("W1")
                .in("EUR")
                .under(Presets.convention("sroi-guide").with("discount-rate", Amount.of(uniform(0.02, 0.05))))
                .withStakeholders(Stakeholder.of("participants", "Participants"), Stakeholder.of("funder", "Funder"))
                .withActivities(Activity.of("programme", "Programme"))
                .withInputs(
                        input("grant", 100_000.0 * outcomes, 0.6, 1.5), input("gifts", 20_000.0 * outcomes, 0.8, 1.3))
                .withOutcomes(IntStream.range(0, outcomes)
                        .mapToObj(i -> outcome(i, nudge))
                        .toArray(ValuedOutcome[]::new))
                .withChain(IntStream.range(0, outcomes)
                        .mapToObj(i -> Link.of("programme", "outcome-" + i))
                        .toArray(Link[]::new));
    }

    private static Investment input(String id, double mode, double low, double high) {
        Estimate amount = triangular(low * mode, mode, high * mode);
        return Investment.SHAPE.make(Args.of("id", id).with("from", "funder").with("amount", Amount.of(amount)));
    }

    private ValuedOutcome outcome(int i, double nudge) {
        double value = (200 + 53 * (i % 11)) * nudge;
        return ValuedOutcome.named("outcome " + i)
                .of("participants")
                .quantity(lognormalLog(StrictMath.log((100 + 37 * (i % 7)) * nudge), 0.25 + 0.02 * (i % 5)))
                .valuedAt(Proxy.price(
                                Amount.of(pert(value * (0.4 + 0.05 * (i % 3)), value, value * (1.6 + 0.1 * (i % 4)))))
                        .perYear())
                .lastingYears(years - i % (years - 2))
                .less(
                        deadweight(triangular(0.05, 0.15 + 0.01 * (i % 10), 0.45)),
                        displacement(Amount.of(uniform(0, 0.10 + 0.01 * (i % 5)))),
                        attributionToOthers(triangular(0.10, 0.25 + 0.01 * (i % 10), 0.60)),
                        dropOff(pert(0.05, (0.15 + 0.02 * (i % 6)) * nudge, 0.50)));
    }
}
