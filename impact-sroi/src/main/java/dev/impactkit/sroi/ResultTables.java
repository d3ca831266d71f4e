// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Table;
import dev.impactkit.core.model.Outcome;
import dev.impactkit.core.model.Output;
import java.util.ArrayList;
import java.util.List;

/** The tables a result prints as. */
final class ResultTables {
    private ResultTables() {}

    static List<Table> of(SroiResult result) {
        List<Table> tables = new ArrayList<>();
        if (result.study().isValued()) {
            tables.add(main(result));
            tables.add(outcomes(result));
        } else {
            tables.add(outputs(result));
            tables.add(quantities(result));
        }
        return tables.stream().filter(table -> !table.rows().isEmpty()).toList();
    }

    private static Table main(SroiResult result) {
        SroiStudy study = result.study();
        String price = study.priceYear() == 0 ? "" : ", prices of " + study.priceYear();
        Table table = Table.of(study.name() + " (" + study.currency() + price + "; " + study.convention() + ")", "", "")
                .row("Social return per 1 invested", SroiResult.money(result.ratio()))
                .row("Present value", SroiResult.money(result.pv()))
                .row("  of which people and organisations", money(result, Figures.PEOPLE))
                .row("  of which public budgets", money(result, Figures.PUBLIC_BUDGETS));
        if (result.cashable() != 0) {
            table = table.row("  of which can be released from budgets", money(result, Figures.CASHABLE));
        }
        if (result.weighted().isPresent()) {
            table = table.row("Beside it, with distributional weights", SroiResult.money(result.weighted()));
        }
        return table.row("Investment", SroiResult.money(result.investment()))
                .row("Net present value", SroiResult.money(result.npv()))
                .row("Payback", Payback.written(result.payback().months()));
    }

    private static String money(SroiResult result, String path) {
        return SroiResult.money(result.value(path));
    }

    private static Table outcomes(SroiResult result) {
        Table table = Table.of("Outcomes", "outcome", "for", "quantity", "net first year", "present value");
        for (Outcome outcome : result.study().impact().outcomes()) {
            table = table.row(
                    outcome.name(),
                    who(result, outcome),
                    quantity(result, outcome.id(), ".all-quantity"),
                    money(result, outcome.id() + ".line.net-first-year"),
                    money(result, outcome.id() + ".pv"));
        }
        return table;
    }

    private static Table outputs(SroiResult result) {
        Table table = Table.of("Outputs", "output", "quantity", "unit");
        for (Output output : result.study().impact().outputs()) {
            table = table.row(output.name(), quantity(result, output.id(), ".all-quantity"), output.unit());
        }
        return table;
    }

    private static Table quantities(SroiResult result) {
        Table table = Table.of(
                result.study().name() + " (depth and importance from 1 to 10)",
                "outcome",
                "for",
                "effect",
                "quantity",
                "net of others",
                "depth",
                "importance");
        for (Outcome outcome : result.study().impact().outcomes()) {
            table = table.row(
                    outcome.name(),
                    who(result, outcome),
                    outcome.negative() ? "negative" : "positive",
                    quantity(result, outcome.id(), ".all-quantity"),
                    quantity(result, outcome.id(), ".net-quantity"),
                    judged(outcome.depth()),
                    judged(outcome.importance()));
        }
        if (!table.rows().isEmpty()) {
            return table;
        }
        Table named = Table.of(result.study().name(), "quantity", "value");
        for (String name : result.figures()) {
            named = named.row(
                    name,
                    result.value(name).isPresent()
                            ? Numerals.ENGLISH.shortest(result.value(name).getAsDouble())
                            : "-");
        }
        return named;
    }

    private static String who(SroiResult result, Outcome outcome) {
        return result.study()
                .impact()
                .stakeholder(outcome.stakeholder())
                .map(party -> party.name())
                .orElse(outcome.stakeholder());
    }

    private static String judged(int points) {
        return points == 0 ? "" : Integer.toString(points);
    }

    private static String quantity(SroiResult result, String id, String of) {
        return result.value(id + of).isPresent()
                ? Numerals.ENGLISH.shortest(result.value(id + of).getAsDouble())
                : "";
    }
}
