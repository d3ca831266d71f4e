// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.jshell;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Table;
import dev.impactkit.sroi.Difference;
import java.util.List;

/** What changed between two results: the main figures and the values of outcomes; the steps on the way are only counted. */
final class Compared {
    private Compared() {}

    static String text(Difference difference) {
        List<Difference.Line> main =
                difference.lines().stream().filter(line -> isMain(line.path())).toList();
        int rest = difference.lines().size() - main.size();
        if (main.isEmpty()) {
            return difference.toString();
        }
        Table table = Table.of("What changed", "figure", "before", "now", "change");
        for (Difference.Line line : main) {
            table = table.row(
                    label(line.path()),
                    Numerals.ENGLISH.fixed(line.before(), 2),
                    Numerals.ENGLISH.fixed(line.now(), 2),
                    Numerals.ENGLISH.fixed(line.change(), 2));
        }
        return table + (rest == 0 ? "" : "\nand " + rest + " figures on the way, which its table() lists.");
    }

    private static String label(String path) {
        return switch (path) {
            case "ratio" -> "social return per 1 invested";
            case "net-ratio" -> "the same, net of what was put in";
            case "pv" -> "present value";
            case "npv" -> "net present value";
            case "to-people" -> "present value, people and organisations";
            case "to-public-budgets" -> "present value, public budgets";
            default -> path;
        };
    }

    /** A figure of the study, or the present value of one of its items. */
    private static boolean isMain(String path) {
        int dot = path.indexOf('.');
        return dot < 0 || path.substring(dot).equals(".pv");
    }
}
