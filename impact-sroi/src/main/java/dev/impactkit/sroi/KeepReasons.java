// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.choice.Measured;
import dev.impactkit.core.choice.Measured.KeepBecause;
import dev.impactkit.core.model.Outcome;
import dev.impactkit.core.plan.Plan;
import dev.impactkit.core.plan.Slot;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a study itself says should go on being measured: an amount that the quantity of such an outcome rests on. */
final class KeepReasons {
    private final SroiStudy study;
    private final Map<String, Set<KeepBecause>> bySlot = new LinkedHashMap<>();

    private KeepReasons(SroiPlan plan) {
        this.study = plan.study();
        study.outcomes().forEach(row -> {
            Set<KeepBecause> reasons = reasons(study, row);
            if (!reasons.isEmpty()) {
                slots(plan.plan(), row.id(), "all-quantity", "net-quantity")
                        .forEach(slot -> bySlot.computeIfAbsent(slot.path(), path -> EnumSet.noneOf(KeepBecause.class))
                                .addAll(reasons));
            }
        });
    }

    static List<Measured> in(SroiPlan plan, List<Measured> measured) {
        KeepReasons reasons = new KeepReasons(plan);
        return measured.stream().map(reasons::added).toList();
    }

    private Measured added(Measured measured) {
        return measured.keptBecause(measured.paths().stream()
                .flatMap(path -> bySlot.getOrDefault(path, EnumSet.noneOf(KeepBecause.class)).stream())
                .toArray(KeepBecause[]::new));
    }

    /** Why an outcome should go on being shown, whatever it costs. */
    static Set<KeepBecause> reasons(SroiStudy study, ValuedOutcome row) {
        Set<KeepBecause> reasons = EnumSet.noneOf(KeepBecause.class);
        if (row.values().isEmpty()) {
            reasons.add(KeepBecause.UNVALUED_OUTCOME);
        }
        if (row.outcome().negative()) {
            reasons.add(KeepBecause.HARM);
        }
        if (isFirstOf(study, row.outcome())) {
            reasons.add(KeepBecause.STAKEHOLDER_PRIORITY);
        }
        return reasons;
    }

    /** Whether its stakeholder gave it an importance, and no outcome a greater one. */
    private static boolean isFirstOf(SroiStudy study, Outcome outcome) {
        return outcome.importance() > 0
                && study.impact().outcomes().stream()
                        .filter(other -> other.stakeholder().equals(outcome.stakeholder()))
                        .allMatch(other -> other.importance() <= outcome.importance());
    }

    /** What these figures of an outcome rest on. */
    static List<Slot> slots(Plan plan, String outcome, String... names) {
        List<String> figures = Stream.of(names)
                .map(name -> outcome + "." + name)
                .filter(plan.figures()::contains)
                .toList();
        return plan.only(figures).slots();
    }
}
