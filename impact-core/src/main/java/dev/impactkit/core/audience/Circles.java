// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.audience;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Counts and totals of a table as a flow: row totals run from a node of all people to the nodes of the rows, counts from rows
 * to columns, column totals from columns to a node of all answers, and the total of all back. What can be sent round a circle
 * of hidden numbers, none falling below 0, is what a reader cannot tell.
 */
final class Circles {
    private static final int NONE = Integer.MIN_VALUE;

    private final int rows;
    private final int columns;
    private final int[] counts;
    private final boolean[] hidden;
    private final boolean rowTotalsOnlyRise;

    Circles(CountTable table, boolean rowTotalsOnlyRise) {
        this.rows = table.rows().size();
        this.columns = table.columns().size();
        this.rowTotalsOnlyRise = rowTotalsOnlyRise;
        this.counts = IntStream.range(0, (rows + 1) * (columns + 1))
                .map(cell -> count(table, cell / (columns + 1), cell % (columns + 1)))
                .toArray();
        this.hidden = new boolean[counts.length];
        for (int cell = 0; cell < counts.length; cell++) {
            hidden[cell] = !isPublished(cell);
        }
    }

    private int count(CountTable table, int row, int column) {
        if (row == rows) {
            return column == columns ? table.total() : table.columnTotal(column);
        }
        return column == columns ? table.rowTotal(row) : table.counts().get(row).get(column);
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    int size() {
        return counts.length;
    }

    /** {@return the place of a count; the row and column after the last are the totals} */
    int cell(int row, int column) {
        return row * (columns + 1) + column;
    }

    int count(int row, int column) {
        return counts[cell(row, column)];
    }

    /** {@return whether it stands in the table: totals of a single column or row would only repeat it} */
    boolean isPublished(int cell) {
        return (!isRowTotal(cell) || columns > 1) && (!isColumnTotal(cell) || rows > 1);
    }

    private boolean isRowTotal(int cell) {
        return cell % (columns + 1) == columns;
    }

    private boolean isColumnTotal(int cell) {
        return cell / (columns + 1) == rows;
    }

    boolean isHidden(int cell) {
        return hidden[cell];
    }

    void hide(int cell) {
        hidden[cell] = true;
    }

    /**
     * By how much a count could be other than it is.
     *
     * @param by how much, up to what was asked for
     * @param through which shown numbers have to be hidden for it
     * @param cost of hiding them
     */
    record Shift(int by, Set<Integer> through, long cost) {}

    /**
     * {@return by how much a count could be more, or less}
     *
     * @param cell of the count
     * @param up whether more
     * @param enough how much is asked for
     * @param throughShown whether shown numbers may be hidden for it, those that cost least
     */
    Shift shift(int cell, boolean up, int enough, boolean throughShown) {
        int[] now = counts.clone();
        Set<Integer> through = new TreeSet<>();
        int goal = up ? enough : Math.min(enough, counts[cell]);
        int by = 0;
        while (by < goal) {
            int[] circle = new Search(cell, now, through, throughShown).circle(up);
            if (circle.length == 0) {
                break;
            }
            int most = Arrays.stream(circle)
                    .filter(step -> step < 0)
                    .map(step -> now[~step])
                    .min()
                    .orElse(goal);
            int amount = Math.min(goal - by, most);
            for (int step : circle) {
                now[step < 0 ? ~step : step] += step < 0 ? -amount : amount;
                if (!hidden[step < 0 ? ~step : step]) {
                    through.add(step < 0 ? ~step : step);
                }
            }
            by += amount;
        }
        return new Shift(by, through, through.stream().mapToLong(this::price).sum());
    }

    /** The cheapest circle through one count, by Bellman and Ford. A step is a cell to be raised, or ~cell to be lowered. */
    private final class Search {
        private final int through;
        private final int[] now;
        private final Set<Integer> alreadyTaken;
        private final boolean throughShown;
        private final long[] cost = new long[rows + columns + 2];
        private final int[] reachedBy = new int[rows + columns + 2];
        private boolean changed;

        Search(int through, int[] now, Set<Integer> alreadyTaken, boolean throughShown) {
            this.through = through;
            this.now = now;
            this.alreadyTaken = alreadyTaken;
            this.throughShown = throughShown;
        }

        int[] circle(boolean up) {
            int start = up ? to(through) : from(through);
            int end = up ? from(through) : to(through);
            Arrays.fill(cost, Long.MAX_VALUE);
            Arrays.fill(reachedBy, NONE);
            cost[start] = 0;
            do {
                changed = false;
                for (int cell = 0; cell < counts.length; cell++) {
                    relax(cell);
                }
            } while (changed);
            return IntStream.iterate(
                            reachedBy[end], step -> step != NONE, step -> reachedBy[step < 0 ? to(~step) : from(step)])
                    .toArray();
        }

        private void relax(int cell) {
            boolean free = hidden[cell] || alreadyTaken.contains(cell);
            if (cell != through && (free || throughShown)) {
                long price = free ? 0 : price(cell);
                relax(from(cell), to(cell), price, cell);
                if (now[cell] > 0 && !(rowTotalsOnlyRise && isRowTotal(cell))) {
                    relax(to(cell), from(cell), price, ~cell);
                }
            }
        }

        private void relax(int from, int to, long price, int step) {
            if (cost[from] != Long.MAX_VALUE && cost[from] + price < cost[to]) {
                cost[to] = cost[from] + price;
                reachedBy[to] = step;
                changed = true;
            }
        }
    }

    /** Small counts go before large ones, counts before totals. */
    private long price(int cell) {
        long dear = 8L * (1L + counts[counts.length - 1]);
        return 1L + counts[cell] + (isRowTotal(cell) ? dear : 0L) + (isColumnTotal(cell) ? dear : 0L);
    }

    /** Nodes: rows and then all answers, columns and then all people. */
    private int from(int cell) {
        return isRowTotal(cell) == isColumnTotal(cell) ? rowNode(cell) : columnNode(cell);
    }

    private int to(int cell) {
        return isRowTotal(cell) == isColumnTotal(cell) ? columnNode(cell) : rowNode(cell);
    }

    private int rowNode(int cell) {
        return cell / (columns + 1);
    }

    private int columnNode(int cell) {
        return rows + 1 + cell % (columns + 1);
    }
}
