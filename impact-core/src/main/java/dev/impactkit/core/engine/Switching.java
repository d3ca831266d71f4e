// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Table;
import dev.impactkit.core.estimate.Replicate;
import dev.impactkit.core.plan.Slot;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * What one amount must be for a figure to cross a threshold, all others at their best; smallest change first.
 *
 * <p>An amount is sought in its own range first, then beyond it as far as its kind allows: a share from 0 to 1, an amount
 * that cannot be below zero from 0 to a thousand times its size, any other amount as far either way. A crossing is a change
 * of side, a step included, a pole not. Two crossings may be missed together that lie less than 1/64 of the range apart, or
 * beyond it less than a ninth of their size. A data set, of which the number of a replicate is drawn, is no amount and has no
 * row.
 *
 * @param basis what was held
 * @param figure the figure
 * @param threshold what it is to cross
 * @param rows one an amount the figure rests on, certain or not
 */
public record Switching(Basis basis, String figure, double threshold, List<Row> rows) {
    private static final Bounds ANY = new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** Copies the rows. */
    public Switching {
        rows = List.copyOf(rows);
    }

    /**
     * One amount.
     *
     * @param path of the amount
     * @param best its best value
     * @param range its own range, cut at its 0.1st and 99.9th percentile where it has no end; one value if it is certain
     * @param sought from where to where it was sought
     * @param at the crossing nearest to the best value; absent if there is none
     * @param crossings how many were found
     */
    public record Row(String path, double best, Bounds range, Bounds sought, OptionalDouble at, int crossings) {
        /** What never crosses comes last, also behind what has no relative change because its best is 0. */
        private static final Comparator<Row> NEAREST_FIRST = Comparator.comparing(
                        (Row row) -> row.at().isEmpty())
                .thenComparingDouble(Row::distance)
                .thenComparing(Row::path);

        /** {@return whether the figure crosses the threshold within the amount's own range} */
        public boolean isWithinRange() {
            return at.isPresent() && range.contains(at.getAsDouble());
        }

        /** {@return the change of the amount as a share of its best value; absent without a crossing, or at 0} */
        public OptionalDouble change() {
            return at.isPresent() && best != 0
                    ? OptionalDouble.of((at.getAsDouble() - best) / Math.abs(best))
                    : OptionalDouble.empty();
        }

        private double distance() {
            double far = at.isPresent() ? Math.abs(at.getAsDouble() - best) : Double.POSITIVE_INFINITY;
            return far == 0 ? 0 : far / Math.abs(best);
        }

        private String where() {
            if (at.isEmpty()) {
                return "from " + Numerals.ENGLISH.shortest(sought.low()) + " to "
                        + Numerals.ENGLISH.shortest(sought.high());
            }
            String where = isWithinRange() ? "within its range" : "beyond its range";
            return (range.low() == range.high() ? "taken as certain" : where)
                    + (crossings == 1 ? "" : ", nearest of " + crossings);
        }
    }

    static Switching of(OneAtATime one, double threshold, Map<String, Bounds> kinds) {
        List<Row> rows = one.slots().stream()
                .filter(slot -> !(slot.estimate() instanceof Replicate))
                .map(slot -> row(one, threshold, slot, kinds.getOrDefault(slot.path(), ANY)))
                .sorted(Row.NEAREST_FIRST)
                .toList();
        return new Switching(one.basis(), one.figure(), threshold, rows);
    }

    private static Row row(OneAtATime one, double threshold, Slot slot, Bounds kind) {
        Search search = Search.of(slot.estimate(), kind);
        double[] points = search.points();
        double best = search.best();
        List<Double> crossings = new Crossings(one.along(slot.index()), threshold).along(points, best);
        OptionalDouble nearest = crossings.stream()
                .min(Comparator.comparingDouble(x -> Math.abs(x - best)))
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
        Bounds sought = new Bounds(points[0], points[points.length - 1]);
        return new Row(slot.path(), best, search.range(), sought, nearest, crossings.size());
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

    /** {@return the figure with every amount at its best} */
    public double best() {
        return basis.figure(figure);
    }

    /** {@return whether the figure has a meaning and is at the threshold or above it with every amount at its best} */
    public boolean isReached() {
        return Double.isFinite(best()) && best() >= threshold;
    }

    /** {@return the table, smallest change first} */
    public Table table() {
        Table table = Table.of(
                "The " + figure + standing() + " if one amount becomes" + Rows.shownOf(rows.size()),
                "amount",
                "best",
                "must be",
                "change",
                "");
        for (Row row : Rows.shown(rows)) {
            table = table.row(
                    row.path(),
                    Numerals.ENGLISH.shortest(row.best()),
                    row.at().isPresent() ? Numerals.ENGLISH.shortest(row.at().getAsDouble()) : "never",
                    row.change().isPresent() ? change(row.change().getAsDouble()) : "",
                    row.where());
        }
        return table;
    }

    private String standing() {
        String line = Numerals.ENGLISH.shortest(threshold);
        if (!Double.isFinite(best())) {
            return " has no meaning at the best estimates; it crosses " + line;
        }
        String best = Decimals.of(DoubleStream.of(best(), threshold)).text(best());
        return " is " + best
                + (isReached() ? ", not below " + line + "; it falls below" : ", below " + line + "; it gets there");
    }

    private static String change(double share) {
        boolean small = share != 0 && Math.abs(share) < 0.01;
        return (share > 0 ? "+" : "") + Numerals.ENGLISH.percent(share, small ? 2 : 0);
    }

    @Override
    public String toString() {
        return table().toString();
    }
}
