// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.audience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * What somebody can work out who has all tables of a report and a solver of linear programmes. The unknowns are the counts of
 * all tables; shown counts and totals are equations; tables of the same people have the same totals of rows.
 *
 * <p>A range is shown to be wide by two solutions that are checked: the solver of Commons Math 3.6.1 is not believed. Asked for
 * the greatest b where a + b + c = 11 it answers b = 0; with a little weight on the others it finds 11.
 */
final class Reader {
    private final List<ProtectedTable> tables;
    private final List<LinearConstraint> known = new ArrayList<>();
    private final int unknowns;

    Reader(List<ProtectedTable> tables) {
        this.tables = tables;
        this.unknowns = tables.stream()
                .mapToInt(table -> table.rows().size() * table.columns().size())
                .sum();
        for (int t = 0; t < tables.size(); t++) {
            ProtectedTable table = tables.get(t);
            for (int i = 0; i <= table.rows().size(); i++) {
                for (int j = 0; j <= table.columns().size(); j++) {
                    OptionalInt shown = shown(table, i, j);
                    if (shown.isPresent()) {
                        known.add(new LinearConstraint(sum(t, i, j), Relationship.EQ, shown.getAsInt()));
                    }
                }
                if (t > 0 && i < table.rows().size()) {
                    double[] difference = sum(t, i, table.columns().size());
                    double[] first = sum(0, i, tables.get(0).columns().size());
                    Arrays.setAll(difference, k -> difference[k] - first[k]);
                    known.add(new LinearConstraint(difference, Relationship.EQ, 0));
                }
            }
        }
    }

    /** The place after the last row or column is that of the totals. */
    static OptionalInt shown(ProtectedTable table, int row, int column) {
        boolean ofRow = column == table.columns().size();
        if (row == table.rows().size()) {
            return ofRow ? table.total() : table.columnTotals().get(column);
        }
        return ofRow ? table.rowTotals().get(row) : table.counts().get(row).get(column);
    }

    /** Which unknowns a count or total is the sum of. */
    private double[] sum(int t, int row, int column) {
        double[] sum = new double[unknowns];
        int first = tables.subList(0, t).stream()
                .mapToInt(table -> table.rows().size() * table.columns().size())
                .sum();
        int rows = tables.get(t).rows().size();
        int columns = tables.get(t).columns().size();
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                sum[first + i * columns + j] = (row == rows || row == i) && (column == columns || column == j) ? 1 : 0;
            }
        }
        return sum;
    }

    /** {@return how far two solutions lie apart in a count or total, at most some hundred} */
    double width(int table, int row, int column) {
        double[] sum = sum(table, row, column);
        return extreme(sum, GoalType.MAXIMIZE) - extreme(sum, GoalType.MINIMIZE);
    }

    private double extreme(double[] sum, GoalType goal) {
        double[] weights = new double[unknowns];
        Arrays.setAll(weights, k -> sum[k] + 1e-6 * (k + 1));
        double[] everybody = new double[unknowns];
        Arrays.fill(everybody, 1);
        List<LinearConstraint> constraints = new ArrayList<>(known);
        constraints.add(new LinearConstraint(everybody, Relationship.LEQ, 1000));
        double[] point = new SimplexSolver()
                .optimize(
                        new MaxIter(100_000),
                        new LinearObjectiveFunction(weights, 0),
                        new LinearConstraintSet(constraints),
                        goal,
                        new NonNegativeConstraint(true))
                .getPoint();
        for (LinearConstraint constraint : known) {
            assertEquals(
                    constraint.getValue(), times(constraint.getCoefficients().toArray(), point), 1e-6);
        }
        assertTrue(Arrays.stream(point).allMatch(count -> count >= -1e-6));
        return times(sum, point);
    }

    private static double times(double[] weights, double[] point) {
        return IntStream.range(0, point.length)
                .mapToDouble(k -> weights[k] * point[k])
                .sum();
    }
}
