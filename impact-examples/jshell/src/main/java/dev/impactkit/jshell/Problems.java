// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.jshell;

import dev.impactkit.core.Problem;
import dev.impactkit.core.Severity;
import dev.impactkit.core.Table;
import dev.impactkit.core.Where;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Problems as a table: every error on its own, doubts of one kind together. */
final class Problems {
    private Problems() {}

    static Table table(List<Problem> problems) {
        Table table = Table.of(count(problems), "", "where", "what");
        for (Severity severity : Severity.values()) {
            for (List<Problem> alike : groups(problems, severity)) {
                Problem first = alike.get(0);
                table = table.row(severity.word(), where(first.where()), what(first) + likewise(alike));
            }
        }
        return table;
    }

    /** Such as "1 error, 6 warnings". */
    static String count(List<Problem> problems) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long n = problems.stream()
                    .filter(problem -> problem.severity() == severity)
                    .count();
            if (n > 0) {
                counts.add(n + " " + severity.word() + (n == 1 ? "" : "s"));
            }
        }
        return counts.isEmpty() ? "No problems" : String.join(", ", counts);
    }

    private static List<List<Problem>> groups(List<Problem> problems, Severity severity) {
        Map<String, List<Problem>> groups = new LinkedHashMap<>();
        for (Problem problem : problems) {
            if (problem.severity() == severity) {
                String kind = problem.code() + (problem.isError() ? " " + groups.size() : "");
                groups.computeIfAbsent(kind, key -> new ArrayList<>()).add(problem);
            }
        }
        return List.copyOf(groups.values());
    }

    private static String where(Where where) {
        String line = where.line() > 0 ? where.line() + ":" + where.column() + " " : "";
        return line + (where.path().isEmpty() ? "the study" : where.path());
    }

    private static String what(Problem problem) {
        return problem.hint().isEmpty() ? problem.message() : problem.message() + " " + problem.hint();
    }

    private static String likewise(List<Problem> alike) {
        List<String> others =
                alike.stream().skip(1).map(problem -> where(problem.where())).toList();
        return others.isEmpty() ? "" : " Likewise: " + String.join("; ", others) + ".";
    }
}
