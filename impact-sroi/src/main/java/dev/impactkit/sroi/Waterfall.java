// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Table;
import dev.impactkit.core.plan.Expr;
import java.util.List;

/**
 * Why an outcome is worth what it is: from the gross value, step by step, to the present value.
 *
 * @param outcome name of the outcome
 * @param lines in the order of the calculation; the last is the present value
 */
public record Waterfall(String outcome, List<Line> lines) {

    static final String GROSS = "gross";
    static final String NET = "net first year";
    static final String PRESENT = "present value";

    private static final List<String> STATES = List.of(GROSS, NET, PRESENT);

    /** Copies the lines. */
    public Waterfall {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param label gross, a step, net first year, over time, discounting, present value
     * @param change what the step adds; 0 where the line states where one stands
     * @param after value after it
     * @param path of the value, to be explained
     */
    public record Line(String label, double change, double after, String path) {

        /** {@return whether it states where one stands, and changes nothing} */
        public boolean states() {
            return STATES.contains(label);
        }
    }

    /** A running value of the graph. */
    record Stage(String label, String path, Expr expr) {}

    /** {@return the table} */
    public Table table() {
        Table table = Table.of("Waterfall of " + outcome, "step", "change", "value after");
        for (Line line : lines) {
            table = table.row(
                    line.label(),
                    line.states() ? "" : Numerals.ENGLISH.fixed(line.change(), 2),
                    Numerals.ENGLISH.fixed(line.after(), 2));
        }
        return table;
    }

    @Override
    public String toString() {
        return table().toString();
    }
}
