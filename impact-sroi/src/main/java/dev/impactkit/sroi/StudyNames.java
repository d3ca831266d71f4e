// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.model.Outcome;
import dev.impactkit.core.model.Output;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.core.plan.Formula;
import dev.impactkit.core.plan.Found;
import dev.impactkit.core.plan.Names;
import java.util.List;

/** Every amount of a study under its path, and the short names formulas know it by. */
final class StudyNames {
    static final String OTHERWISE = "otherwise";
    static final String DISCOUNT_RATE = "convention.discount-rate";

    private StudyNames() {}

    static Names of(SroiStudy study, List<Found> amounts) {
        Counting counting = new Counting(study.impact(), amounts);
        Names names = new Names(counting::count);
        amounts.forEach(found -> names.add(found.path(), found.amount()));
        study.outcomes()
                .forEach(row -> row.outcome().comparison().ifPresent(others -> {
                    names.add(row.id() + "." + OTHERWISE, counting.otherwise(row.outcome(), others));
                }));
        study.convention().discountRate().ifPresent(rate -> names.add(DISCOUNT_RATE, rate));
        for (Investment input : study.inputs()) {
            if (input.hours().isPresent() && input.hourlyValue().isPresent()) {
                names.add(input.amountPath(), hoursTimesValue(input));
            }
            names.alias(input.id(), input.amountPath());
        }
        study.impact().outputs().stream().map(Output::id).forEach(id -> names.alias(id, id + ".quantity"));
        study.impact().outcomes().stream().map(Outcome::id).forEach(id -> names.alias(id, id + ".quantity"));
        study.outcomes()
                .forEach(row -> row.values().stream()
                        .filter(value -> !value.id().isEmpty())
                        .forEach(value -> names.alias(value.id(), row.id() + "." + value.id())));
        return names;
    }

    private static Amount hoursTimesValue(Investment input) {
        String text = input.id() + ".hours * " + input.id() + ".hourly-value";
        return Formula.parse(text)
                .map(formula -> (Amount) new Amount.Computed(formula, input.note()))
                .value()
                .orElseGet(() -> Amount.of(0));
    }
}
