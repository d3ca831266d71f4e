// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import dev.impactkit.core.Problem;
import dev.impactkit.core.Severity;
import dev.impactkit.core.Where;
import dev.impactkit.io.tree.Field;
import dev.impactkit.io.tree.Node;
import dev.impactkit.io.tree.Position;
import dev.impactkit.io.tree.TreeWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is noted down while a file is read: problems, where each path stands, and keys that are only kept. */
final class Notebook {
    private static final int LONGEST = 500;
    private static final String STAND_IN = "(unknown ";
    private static final List<String> NAMED = List.of(
            "stakeholders",
            "quantities",
            "activities",
            "inputs",
            "outputs",
            "outcomes",
            "indicators",
            "scales",
            "composites",
            "waves",
            "transfers",
            "sources",
            "codebook.codes",
            "statements",
            "rubrics");

    private final String source;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Position> places = new LinkedHashMap<>();
    private final Set<String> faulty = new LinkedHashSet<>();
    private final Map<String, String> extras = new LinkedHashMap<>();
    private final List<String> tables = new ArrayList<>();
    private int standIns;

    Notebook(String source, List<Problem> problems) {
        this.source = source;
        this.problems.addAll(problems);
    }

    /** Where a path stands: its value, or its key where the value begins on a line of its own. */
    void place(String path, Field field) {
        Position value = field.value().position();
        place(path, value.line() == field.position().line() ? value : field.position());
    }

    void place(String path, Position position) {
        places.putIfAbsent(path, position);
    }

    void keep(String path, Node node) {
        extras.put(path, TreeWriter.json(node));
    }

    Map<String, String> extras() {
        return extras;
    }

    void error(String code, String path, Position position, String message, String hint) {
        faulty.add(path);
        problems.add(
                new Problem(code, Severity.ERROR, position.where(source, path), shortened(message), shortened(hint)));
    }

    /** A message may show what a user wrote; nobody reads a page of it there. */
    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 3)) + "...";
    }

    void error(Problem problem, String path, Position position) {
        error(problem.code(), path, position, problem.message(), problem.hint());
    }

    /** What lies within a path is not all there, and that has been told. */
    void incomplete(String path) {
        faulty.add(path);
    }

    /** Whether a fault within an item is already told. */
    boolean isFaulty(String path) {
        return faulty.stream().anyMatch(told -> path.isEmpty() || isWithin(told, path));
    }

    /** A name nobody can write, in the place of one that is missing. */
    String standIn() {
        standIns++;
        return STAND_IN + standIns + ")";
    }

    /** Takes over what a check of the whole study found, unless it only echoes a fault that is already told. */
    void checked(List<Problem> found) {
        for (Problem problem : found) {
            if (!problem.where().source().isEmpty()) {
                // In a table beside the study, which knows its own places.
                problems.add(problem);
                if (!tables.contains(problem.where().source())) {
                    tables.add(problem.where().source());
                }
            } else if (!isEcho(problem)) {
                problems.add(problem.at(located(problem.where().path())));
            }
        }
    }

    private boolean isEcho(Problem problem) {
        String path = problem.where().path();
        return problem.text().contains(STAND_IN)
                || faulty.stream().anyMatch(told -> isWithin(path, told))
                || causes(problem.code()).stream().anyMatch(faulty::contains);
    }

    /** What must be whole in a study before one can be sure of a problem elsewhere. */
    private static List<String> causes(String code) {
        return switch (code) {
            case "amount.no-period", "amount.before-period", "amount.each-year" -> List.of("period");
            case "money.no-currency", "money.two-currencies" -> List.of("currency", "exchange-rates");
            case "money.two-price-years" -> List.of("price-year", "price-index");
            case "study.no-investment" -> List.of("inputs");
            case "id.unknown", "formula.unknown-name", "correlation.unknown-path" -> NAMED;
            default -> List.of();
        };
    }

    private static boolean isWithin(String inner, String outer) {
        return inner.equals(outer) || inner.startsWith(outer + ".");
    }

    /** The place of a path, or of the nearest item it lies in. */
    private Where located(String path) {
        String at = path;
        while (!at.isEmpty() && !places.containsKey(at)) {
            at = at.contains(".") ? at.substring(0, at.lastIndexOf('.')) : "";
        }
        return places.getOrDefault(at, Position.NONE).where(source, path);
    }

    /** By line and column, tables after the study itself; what is about the whole study comes first. */
    List<Problem> problems() {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.<Problem>comparingInt(this::file)
                .thenComparingInt(problem -> problem.where().line())
                .thenComparingInt(problem -> problem.where().column()));
        return sorted.stream().distinct().toList();
    }

    /** In the order in which they were read. */
    private int file(Problem problem) {
        String name = problem.where().source();
        return name.equals(source) || name.isEmpty() ? -1 : tables.indexOf(name);
    }
}
