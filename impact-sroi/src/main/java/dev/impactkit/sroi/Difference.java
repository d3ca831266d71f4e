// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * What changed between two results, figure by figure.
 *
 * @param lines figures whose values differ, in the order of the newer result
 */
public record Difference(List<Line> lines) {

    /** Copies the lines. */
    public Difference {
        lines = List.copyOf(lines);
    }

    /**
     * One figure.
     *
     * @param path of the figure
     * @param now its value; NaN where it has none now
     * @param before its value; NaN where it had none before
     */
    public record Line(String path, double now, double before) {

        /** {@return how much it rose; NaN where one of the two is missing} */
        public double change() {
            return now - before;
        }
    }

    static Difference of(SroiResult now, SroiResult before) {
        List<String> paths = new ArrayList<>(now.figures());
        before.figures().stream().filter(path -> !paths.contains(path)).forEach(paths::add);
        List<Line> lines = new ArrayList<>();
        for (String path : paths) {
            double a = now.value(path).orElse(Double.NaN);
            double b = before.value(path).orElse(Double.NaN);
            if (Double.compare(a, b) != 0) {
                lines.add(new Line(path, a, b));
            }
        }
        return new Difference(lines);
    }

    /** {@return the table} */
    public Table table() {
        Table table = Table.of("What changed", "figure", "before", "now", "change");
        for (Line line : lines) {
            table = table.row(
                    line.path(),
                    Numerals.ENGLISH.fixed(line.before(), 2),
                    Numerals.ENGLISH.fixed(line.now(), 2),
                    Numerals.ENGLISH.fixed(line.change(), 2));
        }
        return table;
    }

    @Override
    public String toString() {
        return lines.isEmpty() ? "Nothing changed." : table().toString();
    }
}
