// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.choice.Measured;
import dev.impactkit.core.choice.Measured.KeepBecause;
import dev.impactkit.core.model.Indicator;
import dev.impactkit.core.plan.Slot;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the indicators of a study cost and which amounts they tell of, so that {@link SroiDecision#worthFindingOut} can weigh
 * them without more being said than stands in the study.
 */
public final class IndicatorCosts {
    private IndicatorCosts() {}

    /**
     * {@return every indicator that shows an outcome, at what one wave of it costs, in the order of the study}
     *
     * <p>It tells of the uncertain amounts that the quantities of its outcomes rest on. It is kept where it is owed to
     * somebody or somebody asked for it, and where it shows a harm or an outcome without value.
     *
     * @param plan of the study
     */
    public static List<Measured> of(SroiPlan plan) {
        return plan.study().impact().indicators().stream()
                .flatMap(indicator -> measured(plan, indicator).stream())
                .toList();
    }

    private static Optional<Measured> measured(SroiPlan plan, Indicator indicator) {
        List<ValuedOutcome> shown = plan.study().outcomes().stream()
                .filter(row -> row.outcome().indicators().contains(indicator.id()))
                .toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        List<String> paths = shown.stream()
                .flatMap(row -> KeepReasons.slots(plan.plan(), row.id(), "all-quantity").stream())
                .map(Slot::path)
                .distinct()
                .toList();
        Set<KeepBecause> reasons = EnumSet.noneOf(KeepBecause.class);
        shown.forEach(row -> reasons.addAll(KeepReasons.reasons(plan.study(), row)));
        if (!indicator.requiredBy().isEmpty()) {
            reasons.add(KeepBecause.DUTY_TO_FUNDER);
        }
        if (!indicator.priorityOf().isEmpty()) {
            reasons.add(KeepBecause.STAKEHOLDER_PRIORITY);
        }
        return Optional.of(
                new Measured(indicator.name(), paths, indicator.gathering().cost(), Optional.empty(), reasons));
    }
}
