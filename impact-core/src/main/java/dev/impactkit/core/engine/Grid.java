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
import java.util.List;

/**
 * A figure over given values of two amounts, all others at their best.
 *
 * @param basis what was held
 * @param figure the figure
 * @param down the amount whose values stand at the rows
 * @param across the amount whose values stand above the columns
 * @param cells the figure, one series a row; NaN or infinite without meaning
 */
public record Grid(Basis basis, String figure, Axis down, Axis across, List<Series> cells) {
    private static final int BLOCK = 1024;
    private static final int MOST = 1_000_000;

    /** Copies the cells and checks that each value of the axes has its own. */
    public Grid {
        cells = List.copyOf(cells);
        int rows = cells.size();
        int columns = across.values().size();
        Require.that(
                rows == down.values().size() && cells.stream().allMatch(row -> row.size() == columns),
                "The grid must have " + down.values().size() + " rows of " + columns + " cells.");
    }

    /**
     * One amount and the values it takes.
     *
     * @param path of the amount
     * @param values in the order of the table
     */
    public record Axis(String path, Series values) {

        /** Checks that there is a value, and that all are finite. */
        public Axis {
            Require.that(values.size() > 0, "The axis of " + path + " must have at least one value.");
            for (int i = 0; i < values.size(); i++) {
                Require.finite("value of " + path, values.at(i));
            }
        }

        /**
         * {@return an amount and the values it takes}
         *
         * @param path of the amount
         * @param values in the order of the table, at least one
         */
        public static Axis of(String path, double... values) {
            return new Axis(path, Series.of(values));
        }
    }

    /**
     * {@return a figure over given values of two amounts}
     *
     * @param plan the plan
     * @param figure path of one of its figures
     * @param down the amount whose values stand at the rows
     * @param across the amount whose values stand above the columns
     * @throws IllegalArgumentException if the plan lacks figure or amount, both are one amount, or there are more than a
     *     million cells
     */
    public static Grid of(Plan plan, String figure, Axis down, Axis across) {
        Basis.requireAmount(plan, down.path());
        Basis.requireAmount(plan, across.path());
        Require.that(!down.path().equals(across.path()), "The grid needs two amounts, not " + down.path() + " twice.");
        long count = (long) down.values().size() * across.values().size();
        Require.that(count <= MOST, "The grid has " + count + " cells; at most " + MOST + " are computed.");
        Plan part = plan.only(List.of(figure));
        double[] all = run(part, new Cells(part, down, across), (int) count);
        List<Series> cells = new ArrayList<>();
        int columns = across.values().size();
        for (int row = 0; row < down.values().size(); row++) {
            cells.add(Series.of(Arrays.copyOfRange(all, row * columns, (row + 1) * columns)));
        }
        return new Grid(Basis.of(plan, part), figure, down, across, cells);
    }

    private static double[] run(Plan part, Inputs inputs, int count) {
        Evaluator evaluator = part.evaluator();
        double[] all = new double[count];
        for (int first = 0; first < count; first += BLOCK) {
            int n = Math.min(BLOCK, count - first);
            evaluator.run(inputs, first, n);
            System.arraycopy(evaluator.column(0), 0, all, first, n);
        }
        return all;
    }

    /** Draw by draw the cells, row by row. */
    private record Cells(Plan plan, Axis down, Axis across) implements Inputs {
        @Override
        public void fill(int slot, long firstDraw, double[] into, int n) {
            String path = plan.slots().get(slot).path();
            int columns = across.values().size();
            for (int i = 0; i < n; i++) {
                int cell = (int) firstDraw + i;
                if (path.equals(down.path())) {
                    into[i] = down.values().at(cell / columns);
                } else if (path.equals(across.path())) {
                    into[i] = across.values().at(cell % columns);
                } else {
                    into[i] = plan.slots().get(slot).estimate().best();
                }
            }
        }
    }

    /**
     * {@return the figure in a cell; NaN or infinite without meaning}
     *
     * @param row from 0, a value of the amount down
     * @param column from 0, a value of the amount across
     */
    public double at(int row, int column) {
        return cells.get(row).at(column);
    }

    /** {@return the table: one amount down, one across} */
    public Table table() {
        List<String> header = new ArrayList<>();
        header.add(down.path());
        across.values().stream().mapToObj(Numerals.ENGLISH::shortest).forEach(header::add);
        Decimals decimals = Decimals.of(cells.stream().flatMapToDouble(Series::stream));
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < cells.size(); row++) {
            List<String> texts = new ArrayList<>();
            texts.add(Numerals.ENGLISH.shortest(down.values().at(row)));
            cells.get(row).stream().mapToObj(decimals::text).forEach(texts::add);
            rows.add(texts);
        }
        return new Table(
                "The " + figure + " by " + down.path() + " (down) and " + across.path() + " (across)", header, rows);
    }

    @Override
    public String toString() {
        return table().toString();
    }
}
