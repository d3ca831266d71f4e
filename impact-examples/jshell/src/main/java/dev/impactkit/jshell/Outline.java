// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.jshell;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Table;
import dev.impactkit.core.estimate.Estimate;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.sroi.Proxy;
import dev.impactkit.sroi.SroiStudy;
import dev.impactkit.sroi.ValuedOutcome;
import dev.impactkit.sroi.step.ValuationStep;
import java.util.List;
import java.util.stream.Collectors;

/** What a study consists of: one line an outcome, with the ids to type and the amounts as they were given. */
final class Outline {
    private Outline() {}

    static Table of(SroiStudy study) {
        Table table = Table.of(study.toString(), "outcome", "for", "what is said of it");
        for (ValuedOutcome row : study.outcomes()) {
            table = table.row(row.id(), row.outcome().stakeholder(), said(row));
        }
        return table;
    }

    private static String said(ValuedOutcome row) {
        String quantity = row.outcome().quantity().map(Outline::amount).orElse("no quantity");
        String values = row.values().stream().map(Outline::value).collect(Collectors.joining(" + "));
        String steps = row.steps().stream().map(Outline::step).collect(Collectors.joining(", "));
        return List.of(row.outcome().name(), (quantity + " " + row.outcome().unit()).strip(), values, steps).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String value(Proxy value) {
        return value.key() + " " + amount(value.value())
                + value.per().map(per -> " per " + per.word()).orElse("");
    }

    private static String step(ValuationStep step) {
        String amounts = step.args().values().values().stream()
                .filter(Amount.class::isInstance)
                .map(Amount.class::cast)
                .map(Outline::amount)
                .collect(Collectors.joining(" "));
        return (step.key() + " " + amounts).strip();
    }

    /** As it may be typed: a figure, an estimate with its numbers, a formula. */
    private static String amount(Amount amount) {
        if (amount instanceof Amount.Given given) {
            return estimate(given.estimate());
        }
        return amount instanceof Amount.ByYear ? "by year" : amount.toString();
    }

    private static String estimate(Estimate estimate) {
        return estimate.isFixed()
                ? Numerals.ENGLISH.shortest(estimate.best())
                : estimate.key() + estimate.args().values().values();
    }
}
