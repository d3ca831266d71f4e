// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.Item;
import dev.impactkit.core.data.Comparison;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.core.plan.Formula;
import dev.impactkit.core.plan.Found;
import dev.impactkit.core.plan.Names;
import java.util.List;
import java.util.Optional;

/** Every amount of a study under its path, and the short names formulas know it by. */
final class StudyNames {
    static final String OTHERWISE = "otherwise";
    static final String DISCOUNT_RATE = "convention.discount-rate";

    private StudyNames() {}

    static Names of(SroiStudy study, List<Found> amounts) {
        Counting counting = new Counting(study.impact(), amounts);
        Names names = new Names(counting::count);
        for (Found found : amounts) {
            names.add(found.path(), found.amount());
        }
        for (ValuedOutcome row : study.outcomes()) {
            Optional<Comparison> others = row.outcome().comparison();
            if (others.isPresent()) {
                names.add(row.id() + "." + OTHERWISE, counting.otherwise(row.outcome(), others.get()));
            }
        }
        study.convention().discountRate().ifPresent(rate -> names.add(DISCOUNT_RATE, rate));
        for (Investment input : study.inputs()) {
            if (input.hours().isPresent() && input.hourlyValue().isPresent()) {
                names.add(input.amountPath(), hoursTimesValue(input));
            }
            names.alias(input.id(), input.amountPath());
        }
        quantities(names, study.impact().outputs());
        quantities(names, study.impact().outcomes());
        for (ValuedOutcome row : study.outcomes()) {
            for (Proxy value : row.values()) {
                if (!value.id().isEmpty()) {
                    names.alias(value.id(), row.id() + "." + value.id());
                }
            }
        }
        return names;
    }

    private static void quantities(Names names, List<? extends Item> items) {
        for (Item item : items) {
            names.alias(item.id(), item.id() + ".quantity");
        }
    }

    private static Amount hoursTimesValue(Investment input) {
        String text = input.id() + ".hours * " + input.id() + ".hourly-value";
        return Formula.parse(text)
                .map(formula -> (Amount) new Amount.Computed(formula, input.note()))
                .value()
                .orElseGet(() -> Amount.of(0));
    }
}
