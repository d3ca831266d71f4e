// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Table;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A figure taken apart: one line a part.
 *
 * @param title what is taken apart by what
 * @param lines in the order of the study
 */
public record Breakdown(String title, List<Line> lines) {

    /** Copies the lines. */
    public Breakdown {
        lines = List.copyOf(lines);
    }

    /**
     * One part.
     *
     * @param id of the part
     * @param label for people
     * @param value in units of the currency, present value unless the title says otherwise
     */
    public record Line(String id, String label, double value) {}

    double[] values() {
        return lines.stream().mapToDouble(Line::value).toArray();
    }

    /** {@return the sum of all parts} */
    public double sum() {
        double sum = 0;
        for (Line line : lines) {
            sum += line.value();
        }
        return sum;
    }

    /**
     * {@return one part; empty where there is none of that id}
     *
     * @param id of the part
     */
    public OptionalDouble of(String id) {
        return lines.stream()
                .filter(line -> line.id().equals(id))
                .mapToDouble(Line::value)
                .findFirst();
    }

    /** {@return the table} */
    public Table table() {
        Table table = Table.of(title, "", "value");
        for (Line line : lines) {
            table = table.row(line.label(), Numerals.ENGLISH.fixed(line.value(), 2));
        }
        return table.row("sum", Numerals.ENGLISH.fixed(sum(), 2));
    }

    @Override
    public String toString() {
        return table().toString();
    }
}
