// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.audience;

import dev.impactkit.core.Require;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * How many people are of one kind and of another: rows by columns, with their totals. A table of one column is a list of
 * answers.
 *
 * @param rows at least one name
 * @param columns at least one name
 * @param counts one list a row, with one count a column
 */
public record CountTable(List<String> rows, List<String> columns, List<List<Integer>> counts) {

    /** The fewest people a shown number may speak of, unless said otherwise. */
    public static final int MINIMUM = 5;

    /** Copies, and checks that there is a count for each row and column. */
    public CountTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        counts = counts.stream().map(List::copyOf).toList();
        Require.some("list of rows", rows);
        Require.some("list of columns", columns);
        Require.that(
                counts.size() == rows.size(),
                "There are " + rows.size() + " rows and counts for " + counts.size() + ".");
        for (List<Integer> row : counts) {
            Require.that(
                    row.size() == columns.size() && row.stream().allMatch(count -> count >= 0),
                    "A row must have a count of 0 or more for each of " + columns + ": " + row + ".");
        }
    }

    /**
     * {@return how often each answer was given}
     *
     * @param of what was counted, such as people
     * @param answers names
     * @param counts one an answer
     */
    public static CountTable of(String of, List<String> answers, List<Integer> counts) {
        return new CountTable(
                answers, List.of(of), counts.stream().map(List::of).toList());
    }

    /**
     * {@return the total of a row}
     *
     * @param row from 0
     */
    public int rowTotal(int row) {
        return counts.get(row).stream().mapToInt(count -> count).sum();
    }

    /**
     * {@return the total of a column}
     *
     * @param column from 0
     */
    public int columnTotal(int column) {
        return counts.stream().mapToInt(row -> row.get(column)).sum();
    }

    /** {@return the total of all} */
    public int total() {
        return IntStream.range(0, rows.size()).map(this::rowTotal).sum();
    }

    /**
     * {@return what may be shown, with at least five people behind each number}
     *
     * @param audience who will read it
     */
    public ProtectedTable protectedFor(Audience audience) {
        return protectedFor(audience, MINIMUM);
    }

    /**
     * {@return what may be shown}
     *
     * <p>To protected audiences no number below the minimum is shown, and none that is all of its row or column, since it
     * tells what each of these people said. Further numbers are left out until every number that is not shown could lie
     * anywhere in a range at least as wide as the minimum, for all a reader can work out from the shown numbers and totals.
     * That range holds for one table. Who knows more, such as his own answer or the rules by which numbers were left out,
     * may narrow it.
     *
     * @param audience who will read it
     * @param minimum at least 2
     */
    public ProtectedTable protectedFor(Audience audience, int minimum) {
        return protectedFor(List.of(this), audience, minimum).get(0);
    }

    /**
     * {@return what may be shown of several tables of one report}
     *
     * <p>Tables with the same rows and the same totals of rows show the same people by different questions. A total of a row
     * is then shown in all of them or in none, and the ranges hold for a reader of all of them. Nothing is promised across
     * other likenesses: tables that share columns, that count overlapping people, or whose totals differ by a few people who
     * did not answer.
     *
     * @param tables of one report
     * @param audience who will read them
     * @param minimum at least 2
     */
    public static List<ProtectedTable> protectedFor(List<CountTable> tables, Audience audience, int minimum) {
        Require.that(minimum > 1, "The minimum (" + minimum + ") must be at least 2.");
        List<Suppression> all = tables.stream()
                .map(table ->
                        new Suppression(table, minimum, sharing(tables, table).size() > 1))
                .toList();
        if (audience.isProtected()) {
            boolean more = true;
            while (more) {
                all.forEach(Suppression::protect);
                more = false;
                for (int t = 0; t < all.size(); t++) {
                    for (int other : sharing(tables, tables.get(t))) {
                        more |= all.get(t).hideTotalsOf(all.get(other));
                    }
                }
            }
        }
        return all.stream().map(Suppression::shown).toList();
    }

    /** Which tables have the same rows and totals of rows, the table itself among them; none for a list of answers. */
    private static Set<Integer> sharing(List<CountTable> tables, CountTable table) {
        Set<Integer> sharing = new TreeSet<>();
        for (int t = 0; t < tables.size(); t++) {
            if (tables.get(t).hasRowsOf(table)) {
                sharing.add(t);
            }
        }
        return sharing;
    }

    private boolean hasRowsOf(CountTable other) {
        return rows.equals(other.rows)
                && columns.size() > 1
                && other.columns.size() > 1
                && IntStream.range(0, rows.size()).allMatch(i -> rowTotal(i) == other.rowTotal(i));
    }
}
