// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Table;
import dev.impactkit.core.estimate.Replicate;
import dev.impactkit.core.plan.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * By how much a figure changes when one amount changes a little, both as a share of what they are: \( (dY/Y) / (dX/X) \), at
 * the best estimates; largest first.
 *
 * <p>Differences over steps of a thousandth of the amount, of fourth order where the figure is smooth. Where it has a corner,
 * as at the end of a whole number of years, the two sides differ and are told apart. A data set, of which the number of a
 * replicate is drawn, is no amount and has no row.
 *
 * @param basis what was held
 * @param figure the figure
 * @param rows one an amount the figure rests on, certain or not
 */
public record Elasticities(Basis basis, String figure, List<Row> rows) {
    private static final double STEP = 1e-3;
    private static final int POINTS = 4;

    /** Copies the rows. */
    public Elasticities {
        rows = List.copyOf(rows);
    }

    /**
     * One amount.
     *
     * @param path of the amount
     * @param best its best value
     * @param less elasticity when there is less of it; NaN where amount or figure is zero or without meaning
     * @param more elasticity when there is more of it; NaN likewise; equal to the one for less where there is no corner
     */
    public record Row(String path, double best, double less, double more) {

        /** {@return the elasticity, absent where there is none or where it depends on the direction} */
        public OptionalDouble value() {
            return less == more ? OptionalDouble.of(more) : OptionalDouble.empty();
        }

        private double size() {
            return Math.max(finite(less), finite(more));
        }

        private static double finite(double value) {
            return Double.isFinite(value) ? Math.abs(value) : -1;
        }
    }

    static Elasticities of(OneAtATime one) {
        int[] slots = one.slots().stream()
                .filter(slot -> !(slot.estimate() instanceof Replicate))
                .mapToInt(Slot::index)
                .toArray();
        double[] points = new double[POINTS * slots.length];
        for (int i = 0; i < points.length; i++) {
            int k = i % POINTS;
            int steps = k < 2 ? k - 2 : k - 1;
            points[i] = one.best(slots[i / POINTS]) * (1 + STEP * steps);
        }
        double[] at = one.at(slots, points);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < slots.length; i++) {
            rows.add(row(one, slots[i], Arrays.copyOfRange(at, POINTS * i, POINTS * (i + 1))));
        }
        rows.sort(Comparator.comparingDouble(Row::size).reversed().thenComparing(Row::path));
        return new Elasticities(one.basis(), one.figure(), rows);
    }

    /** From the figure at two steps and one step less, one and two more. */
    private static Row row(OneAtATime one, int slot, double[] at) {
        String path = one.slots().get(slot).path();
        double x = one.best(slot);
        double y = one.middle();
        if (x == 0 || y == 0 || !Double.isFinite(y)) {
            return new Row(path, x, Double.NaN, Double.NaN);
        }
        double scale = 1 / (STEP * y);
        double less = (3 * y - 4 * at[1] + at[0]) / 2 * scale;
        double more = (4 * at[2] - 3 * y - at[3]) / 2 * scale;
        double smooth = (8 * (at[2] - at[1]) - (at[3] - at[0])) / 12 * scale;
        double corner = Math.abs(more - less);
        return corner <= STEP * (Math.max(Math.abs(more), Math.abs(less)) + STEP)
                ? new Row(path, x, smooth, smooth)
                : new Row(path, x, less, more);
    }

    /**
     * {@return the row of an amount}
     *
     * @param path of the amount
     * @throws IllegalArgumentException if it has none
     */
    public Row of(String path) {
        return Rows.of(path, rows, Row::path);
    }

    /** {@return the table, largest first} */
    public Table table() {
        Table table = Table.of(
                "What 1% of each amount does to the " + figure + ", the others at their best"
                        + Rows.shownOf(rows.size()),
                "amount",
                "best",
                figure + " if 1% less",
                figure + " if 1% more");
        for (Row row : Rows.shown(rows)) {
            table = table.row(
                    row.path(), Numerals.ENGLISH.shortest(row.best()), change(-row.less()), change(row.more()));
        }
        return table;
    }

    private static String change(double percent) {
        String text = Numerals.ENGLISH.percent(percent / 100, 2);
        return percent > 0 ? "+" + text : text;
    }

    @Override
    public String toString() {
        return table().toString();
    }
}
