// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.audience;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Which numbers of a table are left out.
 *
 * <p>Counts and totals together are a flow that runs in a circle: from the total of all to each row, from rows to columns,
 * from columns back to the total of all. A count can be other than it is just when some more or less can be sent round such
 * a circle through numbers that are not shown; how much follows from the greatest flow, in whole people. Where it is too
 * little, the circle that costs least is left out too.
 */
final class Suppression {
    private final CountTable table;
    private final int minimum;
    private final Circles circles;
    private final Deque<Integer> unchecked = new ArrayDeque<>();

    /**
     * {@return what is left out of one table}
     *
     * @param shared whether totals of rows stand in other tables too: then they may be thought greater, all by the same, but
     *     not smaller, which every one of the tables must allow by itself
     */
    Suppression(CountTable table, int minimum, boolean shared) {
        this.table = table;
        this.minimum = minimum;
        this.circles = new Circles(table, shared);
    }

    /** Hides what is small or tells all, then more until nothing can be worked out. */
    void protect() {
        int columns = circles.columns();
        for (int cell = 0; cell < circles.size(); cell++) {
            if (circles.isPublished(cell) && tellsTooMuch(cell / (columns + 1), cell % (columns + 1))) {
                hide(cell);
            }
        }
        while (!unchecked.isEmpty()) {
            widen(unchecked.remove());
        }
    }

    private boolean tellsTooMuch(int row, int column) {
        int count = circles.count(row, column);
        boolean allOfRow =
                circles.columns() > 1 && column < circles.columns() && count == circles.count(row, circles.columns());
        boolean allOfColumn =
                circles.rows() > 1 && row < circles.rows() && count == circles.count(circles.rows(), column);
        return count < minimum || allOfRow || allOfColumn;
    }

    private void hide(int cell) {
        if (!circles.isHidden(cell)) {
            circles.hide(cell);
            unchecked.add(cell);
        }
    }

    private void widen(int cell) {
        int down = circles.shift(cell, false, minimum, false).by();
        int up = circles.shift(cell, true, minimum, false).by();
        if (up + down < minimum) {
            Circles.Shift less = circles.shift(cell, false, minimum - up, true);
            Circles.Shift more = circles.shift(cell, true, minimum - down, true);
            boolean cheaper = less.by() + up >= minimum && less.cost() < more.cost();
            (cheaper ? less : more).through().forEach(this::hide);
        }
    }

    /** Leaves out the totals of rows that another table leaves out; whether there were any. */
    boolean hideTotalsOf(Suppression other) {
        boolean more = false;
        for (int row = 0; row <= circles.rows(); row++) {
            int own = circles.cell(row, circles.columns());
            if (other.circles.isHidden(other.circles.cell(row, other.circles.columns())) && !circles.isHidden(own)) {
                hide(own);
                more = true;
            }
        }
        return more;
    }

    ProtectedTable shown() {
        List<List<OptionalInt>> grid = IntStream.rangeClosed(0, circles.rows())
                .mapToObj(i -> IntStream.rangeClosed(0, circles.columns())
                        .mapToObj(j -> circles.isHidden(circles.cell(i, j))
                                ? OptionalInt.empty()
                                : OptionalInt.of(circles.count(i, j)))
                        .toList())
                .toList();
        return ProtectedTable.of(table, grid);
    }
}
