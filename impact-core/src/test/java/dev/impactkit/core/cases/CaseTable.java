// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.cases;

import dev.impactkit.core.plan.Amount;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.core.plan.Names;
import dev.impactkit.core.plan.Plan;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A published case as a table: comments say where it comes from, each further line is one column's values. */
record CaseTable(List<String> places, Map<String, List<Double>> rows) {

    static CaseTable read(String name) {
        List<String> lines = lines(name);
        List<String> places =
                List.of(lines.get(0).split(";")).subList(1, lines.get(0).split(";").length);
        Map<String, List<Double>> rows = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split(";"));
            rows.put(
                    cells.get(0),
                    cells.subList(1, cells.size()).stream().map(Double::valueOf).toList());
        }
        return new CaseTable(places, rows);
    }

    static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CaseTable.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(lines::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    double at(String row, int place) {
        return Objects.requireNonNull(rows.get(row), row).get(place);
    }

    /** The chain of formulas over the inputs of one place; expected values stand under {@code expected.…}. */
    Plan plan(Map<String, String> formulas, int place) {
        Names names = new Names();
        rows.keySet().stream()
                .filter(row -> !row.startsWith("expected."))
                .forEach(row -> names.add(row, Amount.of(at(row, place))));
        formulas.forEach((name, text) -> names.add(name, Amount.formula(text)));
        Map<String, Expr> figures = new LinkedHashMap<>();
        formulas.keySet().forEach(name -> figures.put(name, names.resolve(name).total()));
        if (!names.problems().isEmpty()) {
            throw new AssertionError(names.problems());
        }
        return Plan.of(figures).orThrow();
    }
}
