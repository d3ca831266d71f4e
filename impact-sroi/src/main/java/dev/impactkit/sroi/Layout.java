// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.plan.Plan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which lines the breakdowns of a plan have, with ids, labels and paths: the same for every result of the plan. */
final class Layout {

    /** What can be taken apart, by what. */
    enum Part {
        HEADLINES("What is it worth, to whom (present value, before inputs)"),
        OUTCOMES("Present value by outcome"),
        STAKEHOLDERS("Present value by stakeholder"),
        ACCOUNTS("Present value by account, transfers on both"),
        ACTIVITIES("Present value by activity"),
        METHODS("Present value by valuation method"),
        INPUTS("What is put in (present value)"),
        INPUTS_BY_ACTIVITY("Inputs by activity (present value)"),
        YEARS("Value by year, undiscounted"),
        YEARS_DISCOUNTED("Present value by year"),
        YEARS_OF_INPUTS("Inputs by year");

        private final String title;

        Part(String title) {
            this.title = title;
        }
    }

    private record Item(String id, String label, String path) {}

    private final Map<Part, List<Item>> parts = new EnumMap<>(Part.class);
    private final Map<String, String> names = new LinkedHashMap<>();

    Layout(SroiStudy study, Plan plan) {
        for (Part part : Part.values()) {
            parts.put(part, new ArrayList<>());
        }
        add(Part.HEADLINES, Figures.PEOPLE, "people and organisations", Figures.PEOPLE);
        add(Part.HEADLINES, Figures.PUBLIC_BUDGETS, "public budgets", Figures.PUBLIC_BUDGETS);
        study.impact().outcomes().forEach(one -> add(Part.OUTCOMES, one.id(), one.name(), one.id() + ".pv"));
        study.inputs().forEach(one -> add(Part.INPUTS, one.id(), one.name(), one.id() + ".pv"));
        study.impact().activities().forEach(one -> {
            names.put(one.id(), one.name());
            add(Part.INPUTS_BY_ACTIVITY, one.id(), one.name(), "by-activity." + one.id() + ".inputs");
        });
        study.impact().stakeholders().forEach(one -> names.put(one.id(), one.name()));
        List<String> paths = plan.paths();
        paths.forEach(this::group);
        for (int year = 0; paths.contains("by-year." + year); year++) {
            String id = Integer.toString(year);
            String label = label(study, year);
            add(Part.YEARS, id, label, "by-year." + id);
            add(Part.YEARS_DISCOUNTED, id, label, "by-year." + id + ".pv");
            add(Part.YEARS_OF_INPUTS, id, label, "by-year." + id + ".inputs");
        }
    }

    private static String label(SroiStudy study, int year) {
        return study.impact()
                .period()
                .map(period -> Integer.toString(period.firstYear() + year))
                .orElse("year " + (year + 1));
    }

    private void group(String path) {
        group(Part.STAKEHOLDERS, "by-stakeholder.", path);
        group(Part.ACCOUNTS, "by-account.", path);
        group(Part.METHODS, "by-method.", path);
        if (!path.endsWith(".inputs")) {
            group(Part.ACTIVITIES, "by-activity.", path);
        }
    }

    private void group(Part part, String prefix, String path) {
        if (path.startsWith(prefix)) {
            String id = path.substring(prefix.length());
            add(part, id, names.getOrDefault(id, id), path);
        }
    }

    private void add(Part part, String id, String label, String path) {
        parts.getOrDefault(part, List.of()).add(new Item(id, label, path));
    }

    Breakdown of(Part part, Map<String, Double> values) {
        List<Item> items = parts.getOrDefault(part, List.of());
        List<Breakdown.Line> lines = new ArrayList<>(items.size());
        for (Item item : items) {
            lines.add(new Breakdown.Line(item.id(), item.label(), values.getOrDefault(item.path(), 0.0)));
        }
        return new Breakdown(part.title, lines);
    }
}
