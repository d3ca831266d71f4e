// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.plan.Expr;
import dev.impactkit.sroi.step.Correction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The nodes of what is put in. */
final class Costs {

    /**
     * The nodes of one input.
     *
     * @param input it belongs to
     * @param years undiscounted cost by programme year, corrected
     * @param present value
     * @param counts whether it is part of the investment under the convention
     * @param shares of the activities it is for, by id
     */
    record Cost(
            Investment input, SortedMap<Integer, Expr> years, Expr present, boolean counts, Map<String, Expr> shares) {}

    private final Setting setting;
    private final SroiStudy study;

    Costs(Setting setting, SroiStudy study) {
        this.setting = setting;
        this.study = study;
    }

    List<Cost> all() {
        return study.inputs().stream().map(this::cost).toList();
    }

    private Cost cost(Investment input) {
        SortedMap<Integer, Expr> years = new TreeMap<>();
        List<Expr> present = new ArrayList<>();
        setting.byYear(setting.price(input.amountPath(), input.currency(), input.priceYear()))
                .forEach((year, amount) -> {
                    if (setting.within(year)) {
                        Expr corrected = corrected(input, amount);
                        years.put(year, corrected);
                        present.add(corrected.times(setting.inputFactor(year, input.kind())));
                    }
                });
        return new Cost(input, years, Expr.sum(present).named(input.id() + ".pv"), counts(input), shares(input));
    }

    private Expr corrected(Investment input, Expr amount) {
        Expr corrected = amount;
        for (Object step : input.steps()) {
            if (step instanceof Correction correction) {
                corrected = correction.cost(corrected, setting.terms(input.id(), correction));
            }
        }
        return corrected;
    }

    private boolean counts(Investment input) {
        boolean timeCounts = switch (input.kind()) {
            case VOLUNTEER_TIME -> setting.convention().is("volunteer-time", "counted");
            case BENEFICIARY_TIME -> setting.convention().is("beneficiary-time", "counted");
            default -> true;
        };
        boolean earned = input.kind() == InvestmentKind.EARNED_INCOME
                && !setting.convention().is("investment-basis", "all-inputs");
        boolean fromPublic = study.impact()
                .stakeholder(input.from())
                .map(payer -> payer.publicBudget())
                .orElse(false);
        boolean payerCounts = fromPublic || !setting.convention().is("investment-basis", "public-means");
        return timeCounts && !earned && payerCounts;
    }

    /** By given shares, by hours or people of the activities, else evenly. */
    private Map<String, Expr> shares(Investment input) {
        List<String> activities = input.activities().isEmpty()
                ? study.impact().activities().stream()
                        .map(activity -> activity.id())
                        .toList()
                : input.activities();
        Map<String, Expr> shares = new LinkedHashMap<>();
        if (!input.shares().isEmpty()) {
            input.shares()
                    .keySet()
                    .forEach(id -> shares.put(
                            id, setting.amount(input.id() + ".shares." + id).total()));
        } else if (!input.splitBy().isEmpty()) {
            Expr all = Expr.sum(activities.stream().map(id -> key(input, id)).toList());
            activities.forEach(id -> shares.put(id, key(input, id).over(all)));
        } else {
            activities.forEach(id -> shares.put(id, Expr.constant(1.0 / activities.size())));
        }
        return shares;
    }

    private Expr key(Investment input, String activity) {
        return setting.amount(activity + "." + input.splitBy()).total();
    }
}
