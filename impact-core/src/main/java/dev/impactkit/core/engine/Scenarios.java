// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;
import dev.impactkit.core.Series;
import dev.impactkit.core.Table;
import dev.impactkit.core.plan.Evaluator;
import dev.impactkit.core.plan.Inputs;
import dev.impactkit.core.plan.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Some figures under named sets of values, beside the best estimate.
 *
 * @param basis what holds where a scenario says nothing, with the figures there
 * @param scenarios in the order of the table
 * @param figures by path, one number a scenario in their order; NaN or infinite without meaning
 */
public record Scenarios(Basis basis, List<Scenario> scenarios, Map<String, Series> figures) {
    private static final int MOST = 10_000;

    /** Copies the scenarios and keeps the order of the figures. */
    public Scenarios {
        scenarios = List.copyOf(scenarios);
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /**
     * {@return some figures under some scenarios}
     *
     * @param plan the plan
     * @param figures paths of its figures
     * @param scenarios each of another name, 1 to 10,000 of them
     * @throws IllegalArgumentException if the plan lacks a figure or an amount, or two scenarios have one name
     */
    public static Scenarios of(Plan plan, List<String> figures, List<Scenario> scenarios) {
        Require.between("number of scenarios", scenarios.size(), 1, MOST);
        Require.that(
                scenarios.stream().map(Scenario::name).distinct().count() == scenarios.size(),
                () -> "Two scenarios have one name: "
                        + scenarios.stream().map(Scenario::name).toList() + ".");
        scenarios.forEach(scenario -> scenario.values().keySet().forEach(path -> Basis.requireAmount(plan, path)));
        Plan part = plan.only(figures);
        Evaluator evaluator = part.evaluator();
        evaluator.run(inputs(part, scenarios), 0, scenarios.size());
        Map<String, Series> results = new LinkedHashMap<>();
        for (String figure : part.figures()) {
            results.put(figure, Series.of(Arrays.copyOf(evaluator.column(part.figure(figure)), scenarios.size())));
        }
        return new Scenarios(Basis.of(plan, part), scenarios, results);
    }

    /** Draw by draw the scenarios. */
    private static Inputs inputs(Plan plan, List<Scenario> scenarios) {
        return (slot, firstDraw, into, n) -> {
            String path = plan.slots().get(slot).path();
            double best = plan.slots().get(slot).estimate().best();
            for (int i = 0; i < n; i++) {
                into[i] = scenarios.get((int) firstDraw + i).values().getOrDefault(path, best);
            }
        };
    }

    /**
     * {@return a figure under a scenario; NaN or infinite without meaning}
     *
     * @param scenario its name
     * @param figure its path
     * @throws IllegalArgumentException if one of them was not asked for
     */
    public double of(String scenario, String figure) {
        List<String> names = scenarios.stream().map(Scenario::name).toList();
        Series column = figures.get(figure);
        Require.that(column != null, () -> "There is no figure " + figure + " here, but " + figures.keySet() + ".");
        Require.that(names.contains(scenario), () -> "There is no scenario " + scenario + " here, but " + names + ".");
        return Objects.requireNonNull(column).at(names.indexOf(scenario));
    }

    /** {@return the table: the figures under each scenario, then what each one changes} */
    public Table table() {
        List<String> header = new ArrayList<>(List.of("scenario"));
        header.addAll(figures.keySet());
        header.add("what it changes");
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("best estimate", -1, ""));
        for (int i = 0; i < scenarios.size(); i++) {
            rows.add(row(scenarios.get(i).name(), i, said(scenarios.get(i))));
        }
        return new Table("Scenarios; what one does not change is at its best", header, rows);
    }

    private List<String> row(String name, int scenario, String said) {
        List<String> cells = new ArrayList<>(List.of(name));
        figures.forEach((figure, values) -> {
            double best = basis.figure(figure);
            Decimals decimals = Decimals.of(DoubleStream.concat(DoubleStream.of(best), values.stream()));
            cells.add(decimals.text(scenario < 0 ? best : values.at(scenario)));
        });
        cells.add(said);
        return cells;
    }

    private static String said(Scenario scenario) {
        return scenario.values().entrySet().stream()
                .map(entry -> entry.getKey() + " " + Numerals.ENGLISH.shortest(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return table().toString();
    }
}
