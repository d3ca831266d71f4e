// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.data.Comparison;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.core.plan.Yearly;
import dev.impactkit.sroi.Row.Parts;
import dev.impactkit.sroi.Row.ValueRow;
import dev.impactkit.sroi.step.Correction;
import dev.impactkit.sroi.step.Factor;
import dev.impactkit.sroi.step.Reduction;
import dev.impactkit.sroi.step.Terms;
import dev.impactkit.sroi.step.ValuationStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Builds the nodes of one outcome: quantity x value, less reductions, times factors, corrected, spread over years,
 * discounted.
 */
final class RowBuilder {
    private final Setting setting;
    private final ValuedOutcome row;
    private final String id;
    private final SortedMap<Integer, Expr> intakes;
    private final List<Kept> kepts;
    private final Expr kept;
    private final Optional<Expr> otherwise;
    private final List<Correction> corrections;
    private final Levels levels;

    /** What is left after a step and all before it, as a factor of the gross. */
    private record Kept(String key, Expr ofGross) {}

    /** What comes in in a programme year: its value before and after steps, and how it goes on. */
    private record Intake(int year, Expr gross, Expr effect, Expr net, Course course) {}

    RowBuilder(Setting setting, ValuedOutcome row) {
        this.setting = setting;
        this.row = row;
        this.id = row.id();
        this.intakes = setting.byYear(setting.amount(id + ".quantity"));
        this.kepts = steps();
        this.kept = kepts.isEmpty()
                ? Expr.ONE
                : kepts.get(kepts.size() - 1).ofGross().named(id + ".kept");
        this.otherwise = row.outcome()
                .comparison()
                .map(others -> setting.amount(id + "." + StudyNames.OTHERWISE).total());
        this.corrections = row.kinds().corrections();
        this.levels = new Levels(setting, row);
    }

    Row build() {
        List<ValueRow> values = values(row.values());
        List<ValueRow> others = values(row.alternatives());
        Expr quantity = Expr.sum(List.copyOf(intakes.values()));
        Expr effect = otherwise.map(quantity::minus).orElse(quantity);
        Expr net = kepts.isEmpty() ? effect : effect.times(kept);
        return new Row(row, new Once<>(() -> stages(values)), values, others, quantity, net);
    }

    private List<ValueRow> values(List<Proxy> proxies) {
        List<ValueRow> values = new ArrayList<>(proxies.size());
        for (Proxy proxy : proxies) {
            values.add(value(proxy));
        }
        return values;
    }

    /** Shares of the gross first, then shares of what remains in the order written, then factors. */
    private List<Kept> steps() {
        List<Kept> all = new ArrayList<>();
        Expr taken = Expr.ZERO;
        Expr left = Expr.ONE;
        for (Reduction reduction : row.kinds().reductions()) {
            Terms terms = terms(reduction);
            if (reduction.base(terms) == Reduction.Base.GROSS) {
                taken = taken.plus(reduction.share(terms));
                left = Expr.ONE.minus(taken);
                all.add(new Kept(reduction.key(), left));
            }
        }
        for (Reduction reduction : row.kinds().reductions()) {
            Terms terms = terms(reduction);
            if (reduction.base(terms) == Reduction.Base.REMAINING) {
                left = left.times(Expr.ONE.minus(reduction.share(terms)));
                all.add(new Kept(reduction.key(), left));
            }
        }
        for (Factor factor : row.kinds().factors()) {
            left = left.times(factor.factor(terms(factor)));
            all.add(new Kept(factor.key(), left));
        }
        return all;
    }

    private Terms terms(ValuationStep step) {
        return setting.terms(id, step);
    }

    private ValueRow value(Proxy proxy) {
        String path = id + "." + proxy.key();
        Yearly price = setting.price(path, proxy.currency(), proxy.priceYear());
        Course course = levels.of(proxy.per().orElse(TimeBasis.YEAR));
        List<Intake> all = new ArrayList<>();
        intakes.forEach((year, quantity) -> {
            Expr unit = price.at(setting.firstYear() + year).orElseGet(price::total);
            Expr gross = signed(quantity.times(unit));
            // Never cut at zero: what would have come about anyway may be more.
            Expr effect = otherwise
                    .map(other -> signed(quantity.minus(other).times(unit)))
                    .orElse(gross);
            Expr net = corrected(kepts.isEmpty() ? effect : effect.times(kept));
            all.add(new Intake(year, gross, effect, net, course.first(setting.yearsFrom(year + course.start()))));
        });
        return finished(proxy, path, all);
    }

    private Expr signed(Expr value) {
        return row.outcome().negative() ? value.negate() : value;
    }

    private ValueRow finished(Proxy proxy, String path, List<Intake> all) {
        return new ValueRow(
                proxy,
                row.account(proxy),
                new Once<>(() -> parts(path, all)),
                present(all, 0).named(path + ".pv"),
                new Once<>(() -> cashable(proxy, path, all)),
                cells(all));
    }

    private static int cells(List<Intake> all) {
        int cells = 0;
        for (Intake intake : all) {
            cells += intake.course().coefficients().size();
        }
        return cells;
    }

    private static Parts parts(String path, List<Intake> all) {
        return new Parts(
                sum(all, Intake::gross).named(path + ".gross"),
                sum(all, Intake::effect),
                sum(all, Intake::net).named(path + ".net"),
                years(all),
                sum(all, intake -> intake.net().times(intake.course().total())));
    }

    private static SortedMap<Integer, Expr> years(List<Intake> all) {
        SortedMap<Integer, Expr> years = new TreeMap<>();
        for (Intake intake : all) {
            int year = intake.year() + intake.course().start();
            for (Expr level : intake.course().levels()) {
                years.merge(year++, intake.net().times(level), Expr::plus);
            }
        }
        return years;
    }

    private Expr cashable(Proxy proxy, String path, List<Intake> all) {
        return proxy.cashable().isEmpty()
                ? Expr.ZERO
                : present(all, proxy.cashableAfter())
                        .times(setting.amount(path + ".cashable").total());
    }

    private Expr present(List<Intake> all, int delay) {
        return sum(
                all, intake -> intake.course().present(intake.net(), setting, intake.year() + delay, id + ".carried"));
    }

    private static Expr sum(List<Intake> all, Function<Intake, Expr> part) {
        return all.size() == 1
                ? part.apply(all.get(0))
                : Expr.sum(all.stream().map(part).toList());
    }

    private Expr corrected(Expr value) {
        Expr corrected = value;
        for (Correction correction : corrections) {
            corrected = correction.value(corrected, terms(correction));
        }
        return corrected;
    }

    private List<Waterfall.Stage> stages(List<ValueRow> values) {
        Map<String, Expr> running = new LinkedHashMap<>();
        List<Parts> parts = values.stream().map(value -> value.parts().get()).toList();
        Expr gross = Expr.sum(parts.stream().map(Parts::gross).toList());
        running.put(Waterfall.GROSS, gross);
        Expr effect = Expr.sum(parts.stream().map(Parts::effect).toList());
        otherwise.ifPresent(other -> running.put(Comparison.SHAPE.key(), effect));
        kepts.forEach(kept -> running.put(kept.key(), effect.times(kept.ofGross())));
        Expr net = Expr.sum(parts.stream().map(Parts::net).toList());
        corrections.forEach(correction -> running.put(correction.key(), net));
        running.put(Waterfall.NET, net);
        running.put("over time", Expr.sum(parts.stream().map(Parts::total).toList()));
        Expr present = Expr.sum(values.stream().map(ValueRow::present).toList());
        running.put("discounting", present);
        running.put(Waterfall.PRESENT, present);
        List<Waterfall.Stage> stages = new ArrayList<>();
        running.forEach(
                (label, expr) -> stages.add(new Waterfall.Stage(label, id + ".line." + label.replace(' ', '-'), expr)));
        return stages;
    }
}
