// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.plan.Expr;
import dev.impactkit.sroi.Costs.Cost;
import dev.impactkit.sroi.Row.ValueRow;
import dev.impactkit.sroi.convention.Convention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Gathers the rows and costs of a study into the figures of its plan, by path. */
final class Figures {
    static final String INVESTMENT = "investment";
    static final String PRESENT_VALUE = "pv";
    static final String NET_PRESENT_VALUE = "npv";
    static final String RATIO = "ratio";
    static final String NET_RATIO = "net-ratio";
    static final String PEOPLE = "to-people";
    static final String PUBLIC_BUDGETS = "to-public-budgets";
    static final String CASHABLE = "cashable";
    static final String WEIGHTED = "weighted-pv";

    /** Words that figures are called; nothing in a study may take them as an id. */
    static final Set<String> RESERVED = new TreeSet<>(List.of(
            INVESTMENT,
            PRESENT_VALUE,
            NET_PRESENT_VALUE,
            RATIO,
            NET_RATIO,
            PEOPLE,
            PUBLIC_BUDGETS,
            CASHABLE,
            WEIGHTED,
            "by-stakeholder",
            "by-account",
            "by-activity",
            "by-method",
            "by-year",
            "shared",
            "none",
            "convention"));

    private final Map<String, Expr> figures = new LinkedHashMap<>();
    private final SroiStudy study;
    private final Setting setting;
    private final List<Row> rows;
    private final List<Cost> costs;

    Figures(SroiStudy study, Setting setting, List<Row> rows, List<Cost> costs) {
        this.study = study;
        this.setting = setting;
        this.rows = rows;
        this.costs = costs;
    }

    /**
     * What a result shows first, and all that steps of a study's own can have a say in: whatever is wrong with the other
     * figures is wrong with these.
     */
    Map<String, Expr> headlines() {
        if (study.isValued() || !costs.isEmpty()) {
            totals();
            rows.forEach(row -> row.alternatives().forEach(value -> pv(row, value)));
            costs.forEach(cost -> figure(cost.input().id() + ".pv", cost.present()));
        }
        rows.stream().filter(row -> row.values().isEmpty()).forEach(this::quantities);
        return figures;
    }

    Map<String, Expr> all() {
        if (study.isValued() || !costs.isEmpty()) {
            totals();
            rows();
            accounts();
            groups();
            activities();
            years();
            costs.forEach(cost -> figure(cost.input().id() + ".pv", cost.present()));
        }
        rows.forEach(this::quantities);
        study.impact().outputs().stream()
                .filter(output -> output.quantity().isPresent())
                .forEach(output -> figure(
                        output.id() + ".all-quantity",
                        setting.amount(output.id() + ".quantity").total()));
        study.impact().quantities().keySet().forEach(this::quantity);
        return figures;
    }

    private void quantities(Row row) {
        row.outcome().outcome().quantity().ifPresent(quantity -> {
            figure(row.id() + ".all-quantity", row.quantity());
            figure(row.id() + ".net-quantity", row.netQuantity());
        });
    }

    private void pv(Row row, ValueRow value) {
        figures.put(row.id() + "." + value.proxy().key() + ".pv", value.present());
    }

    /** A named quantity by year is one figure a year. */
    private void quantity(String name) {
        setting.amount(name).years().forEach((year, expr) -> figure(name + "." + year, expr));
        if (!setting.amount(name).isByYear()) {
            figure(name, setting.amount(name).total());
        }
    }

    private void figure(String path, Expr expr) {
        figures.put(path, expr.named(path));
    }

    private Expr sumOf(List<Expr> terms, String path) {
        Expr sum = Expr.sum(terms).named(path);
        figures.put(path, sum);
        return sum;
    }

    private List<ValueRow> values() {
        return rows.stream().flatMap(row -> row.values().stream()).toList();
    }

    private boolean isPublic(ValueRow value) {
        return study.impact()
                .stakeholder(value.account())
                .map(party -> party.publicBudget())
                .orElse(false);
    }

    private Expr toPublicBudgets() {
        return Expr.sum(
                values().stream().filter(this::isPublic).map(ValueRow::present).toList());
    }

    private void totals() {
        Expr investment =
                sumOf(costs.stream().filter(Cost::counts).map(Cost::present).toList(), INVESTMENT);
        Expr present = sumOf(rows.stream().map(Row::present).toList(), PRESENT_VALUE);
        figure(NET_PRESENT_VALUE, present.minus(investment));
        Convention convention = study.convention();
        Expr above = present;
        Expr below = investment;
        boolean moved = !convention.is("fiscal-savings", "numerator");
        if (moved) {
            Expr fiscal = toPublicBudgets();
            above = above.minus(fiscal);
            below = convention.is("fiscal-savings", "denominator") ? below.minus(fiscal) : below;
        }
        if (convention.is("negatives", "denominator")) {
            Expr harms = Expr.sum(rows.stream()
                    .filter(row -> row.outcome().outcome().negative())
                    .flatMap(row -> row.values().stream())
                    .filter(value -> !moved || !isPublic(value))
                    .map(ValueRow::present)
                    .toList());
            above = above.minus(harms);
            below = below.minus(harms);
        }
        // Savings may exceed what was put in; there is no return on less than nothing.
        Expr invested = convention.is("fiscal-savings", "denominator") ? Expr.max(Expr.ZERO, below) : below;
        figure(RATIO, above.over(invested));
        figure(NET_RATIO, above.minus(below).over(invested));
    }

    private void rows() {
        for (Row row : rows) {
            figure(row.id() + ".pv", row.present());
            row.stages().get().forEach(stage -> figure(stage.path(), stage.expr()));
            row.values().forEach(value -> pv(row, value));
            row.alternatives().forEach(value -> pv(row, value));
        }
    }

    /** Where money lands: values and both legs of transfers, so that transfers cancel in the sum over all accounts. */
    private void accounts() {
        Map<String, List<Expr>> accounts = new LinkedHashMap<>();
        study.impact().stakeholders().forEach(party -> accounts.put(party.id(), new ArrayList<>()));
        values().forEach(value -> accounts.computeIfAbsent(value.account(), key -> new ArrayList<>())
                .add(value.present()));
        for (Transfer transfer : study.transfers()) {
            List<Expr> present = new ArrayList<>();
            setting.byYear(setting.amount(transfer.id() + ".amount")).forEach((year, amount) -> {
                if (setting.within(year)) {
                    present.add(amount.times(setting.benefitFactor(year)));
                }
            });
            Expr moved = Expr.sum(present).named(transfer.id() + ".pv");
            accounts.computeIfAbsent(transfer.from(), key -> new ArrayList<>()).add(moved.negate());
            accounts.computeIfAbsent(transfer.to(), key -> new ArrayList<>()).add(moved);
        }
        accounts.forEach((id, terms) -> figure("by-account." + id, Expr.sum(terms)));
        figure(
                PEOPLE,
                Expr.sum(values().stream()
                        .filter(v -> !isPublic(v))
                        .map(ValueRow::present)
                        .toList()));
        figure(PUBLIC_BUDGETS, toPublicBudgets());
        figure(
                CASHABLE,
                Expr.sum(values().stream().map(value -> value.cashable().get()).toList()));
        study.convention().medianIncome().ifPresent(median -> figure(WEIGHTED, weighted()));
    }

    /** \( w = (\bar y / y)^\eta \) on what lands on people; not on public budgets, not on values in life satisfaction. */
    private Expr weighted() {
        Expr median = setting.amount("convention.median-income").total();
        Expr eta = Expr.constant(study.convention().incomeElasticity());
        return Expr.sum(values().stream()
                .map(value -> {
                    boolean refused = isPublic(value) || value.proxy().method().equals(Proxy.WELLBEING);
                    boolean known = study.impact()
                            .stakeholder(value.account())
                            .flatMap(party -> party.income())
                            .isPresent();
                    return refused || !known
                            ? value.present()
                            : value.present()
                                    .times(median.over(setting.amount(value.account() + ".income")
                                                    .total())
                                            .power(eta));
                })
                .toList());
    }

    private void groups() {
        Map<String, List<Expr>> groups = new LinkedHashMap<>();
        study.impact().stakeholders().forEach(party -> groups.put("by-stakeholder." + party.id(), new ArrayList<>()));
        rows.forEach(row -> groups.computeIfAbsent(
                        "by-stakeholder." + row.outcome().outcome().stakeholder(), key -> new ArrayList<>())
                .add(row.present()));
        values().forEach(value -> groups.computeIfAbsent(
                        "by-method."
                                + (value.proxy().method().isEmpty()
                                        ? "not-said"
                                        : value.proxy().method()),
                        key -> new ArrayList<>())
                .add(value.present()));
        groups.forEach((path, terms) -> figure(path, Expr.sum(terms)));
    }

    private void activities() {
        ByActivity by = new ByActivity(study, setting);
        by.value(rows).forEach((id, value) -> figure("by-activity." + id, value));
        by.inputs(costs).forEach((id, value) -> figure("by-activity." + id + ".inputs", value));
    }

    private void years() {
        Set<Integer> years = new TreeSet<>();
        values().forEach(value -> years.addAll(value.parts().get().years().keySet()));
        costs.forEach(cost -> years.addAll(cost.years().keySet()));
        // Years without anything stand too, so that a reader can count on until there is no more.
        int last = years.stream().mapToInt(Integer::intValue).max().orElse(-1);
        IntStream.rangeClosed(0, last).forEach(year -> {
            Expr value = Expr.sum(rows.stream().map(row -> row.year(year)).toList());
            figure("by-year." + year, value);
            figure("by-year." + year + ".pv", value.times(setting.benefitFactor(year)));
            figure(
                    "by-year." + year + ".inputs",
                    Expr.sum(costs.stream()
                            .filter(Cost::counts)
                            .flatMap(cost -> Optional.ofNullable(cost.years().get(year)).stream())
                            .toList()));
        });
    }
}
