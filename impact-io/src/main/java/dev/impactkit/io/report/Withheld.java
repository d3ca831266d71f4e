// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.audience.Audience;
import dev.impactkit.core.audience.CountTable;
import dev.impactkit.core.model.Stakeholder;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.core.plan.Found;
import dev.impactkit.sroi.Proxy;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiResult;
import dev.impactkit.sroi.SroiStudy;
import dev.impactkit.sroi.ValuedOutcome;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose numbers a report leaves out, so that nobody can work out from them what few people answered: outcomes and outputs
 * counted among fewer than five, those that are computed from them, and, where a total would give away a single one, the
 * smallest of the others in that total.
 *
 * @param few ids of what is counted among few people, or computed from it
 * @param all the same and what is left out to keep them unknown
 * @param given of the few, those that a total gives away whatever else is left out
 */
record Withheld(Set<String> few, Set<String> all, Set<String> given) {
    static final Withheld NOTHING =
            new Withheld(Collections.emptySet(), Collections.emptySet(), Collections.emptySet());

    static Withheld of(SroiPlan plan, SroiResult best, Audience audience) {
        Set<String> few = audience.isProtected() ? few(plan) : Collections.emptySet();
        return few.isEmpty()
                ? NOTHING
                : closed(few, totals(plan.study()), id -> best.value(id + ".pv").orElse(0));
    }

    private static Set<String> few(SroiPlan plan) {
        Set<String> few = new LinkedHashSet<>();
        plan.counted().forEach((path, counted) -> {
            if (counted.fewest() < CountTable.MINIMUM) {
                few.add(owner(path));
            }
        });
        return computed(plan.study(), few);
    }

    /** Leaving one out of a total may leave one alone in another. */
    private static Withheld closed(Set<String> few, List<Set<String>> totals, ToDoubleFunction<String> worth) {
        Comparator<String> size = Comparator.comparingDouble(id -> Math.abs(worth.applyAsDouble(id)));
        Set<String> all = new LinkedHashSet<>(few);
        Set<String> given = new LinkedHashSet<>();
        for (int before = -1; before < all.size(); ) {
            before = all.size();
            for (Set<String> total : totals) {
                List<String> hidden = total.stream().filter(all::contains).toList();
                if (hidden.size() == 1) {
                    total.stream()
                            .filter(id -> !all.contains(id))
                            .min(size)
                            .ifPresentOrElse(all::add, () -> given.addAll(hidden));
                }
            }
        }
        given.retainAll(few);
        return new Withheld(few, all, given);
    }

    /** Who knows a formula knows what goes in from what comes out. */
    private static Set<String> computed(SroiStudy study, Set<String> few) {
        List<Found> amounts = few.isEmpty() ? List.of() : Found.in("", SroiStudy.SHAPE, study);
        for (int before = -1; before < few.size(); ) {
            before = few.size();
            amounts.stream()
                    .filter(found -> names(found.amount()).anyMatch(name -> few.contains(owner(name))))
                    .forEach(found -> few.add(owner(found.path())));
        }
        return few;
    }

    private static Stream<String> names(Amount amount) {
        if (amount instanceof Amount.ByYear byYear) {
            return byYear.years().values().stream().flatMap(Withheld::names);
        }
        return amount instanceof Amount.Computed computed ? computed.formula().names().stream() : Stream.empty();
    }

    /** Whose values stand together in a total of the report. */
    private static List<Set<String>> totals(SroiStudy study) {
        BiPredicate<ValuedOutcome, Proxy> budget = (row, value) -> study.impact()
                .stakeholder(row.account(value))
                .filter(Stakeholder::publicBudget)
                .isPresent();
        return List.of(
                valued(study, (row, value) -> true),
                valued(study, budget),
                valued(study, budget.negate()),
                valued(study, (row, value) -> value.cashable().isPresent()));
    }

    private static Set<String> valued(SroiStudy study, BiPredicate<ValuedOutcome, Proxy> counts) {
        return study.outcomes().stream()
                .filter(row -> row.values().stream().anyMatch(value -> counts.test(row, value)))
                .map(ValuedOutcome::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The item a path belongs to: {@code paid-work} of {@code paid-work.quantity}. */
    private static String owner(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    /** Whether the number at a path is left out. */
    boolean covers(String path) {
        return all.contains(owner(path));
    }

    /** Whether an amount tells more than a price or a share that was stated. */
    boolean hides(Found found) {
        return isBeside(found.path()) || (covers(found.path()) && !(found.amount() instanceof Amount.Given));
    }

    /** Whether it is left out only to keep another unknown: then nothing may be shown that it could be worked out from. */
    boolean isBeside(String path) {
        return covers(path) && !few.contains(owner(path));
    }

    /** Whether a sum over some outcomes may tell of a single one. */
    boolean isAnyOf(SroiStudy study) {
        return study.outcomes().stream()
                .anyMatch(row -> all.contains(row.id()) && !row.values().isEmpty());
    }
}
