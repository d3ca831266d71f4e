// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.audience;

import dev.impactkit.core.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What may be shown of a table of counts. It does not hold the numbers that are left out.
 *
 * @param rows names
 * @param columns names
 * @param counts one list a row, with one count a column; absent where it is left out
 * @param rowTotals one a row; absent where they are left out, and in tables of one column
 * @param columnTotals one a column; absent where they are left out, and in tables of one row
 * @param total of all; absent where it is left out
 */
public record ProtectedTable(
        List<String> rows,
        List<String> columns,
        List<List<OptionalInt>> counts,
        List<OptionalInt> rowTotals,
        List<OptionalInt> columnTotals,
        OptionalInt total) {

    /** Copies all lists. */
    public ProtectedTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        counts = counts.stream().map(List::copyOf).toList();
        rowTotals = List.copyOf(rowTotals);
        columnTotals = List.copyOf(columnTotals);
    }

    /** {@return how many counts are left out, totals aside} */
    public int leftOut() {
        return (int) counts.stream()
                .flatMap(List::stream)
                .filter(OptionalInt::isEmpty)
                .count();
    }

    /** {@return the table with its totals; a dash stands for a number that is left out} */
    public Table table() {
        boolean across = columns.size() > 1;
        boolean down = rows.size() > 1;
        List<String> header = new ArrayList<>(columns);
        header.add(0, "");
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(line(rows.get(i), counts.get(i), across, rowTotals.get(i)));
        }
        if (across) {
            header.add("total");
        }
        if (down) {
            lines.add(line("total", columnTotals, across, total));
        }
        String note = leftOut() == 0 ? "" : "A dash stands for a number that is left out to protect small groups.";
        return new Table(note, header, lines);
    }

    private static List<String> line(String name, List<OptionalInt> counts, boolean withTotal, OptionalInt total) {
        Stream<OptionalInt> numbers = withTotal ? Stream.concat(counts.stream(), Stream.of(total)) : counts.stream();
        return Stream.concat(Stream.of(name), numbers.map(ProtectedTable::text)).toList();
    }

    private static String text(OptionalInt count) {
        return count.isPresent() ? Integer.toString(count.getAsInt()) : "-";
    }

    static ProtectedTable of(CountTable table, List<List<OptionalInt>> grid) {
        int columns = table.columns().size();
        return new ProtectedTable(
                table.rows(),
                table.columns(),
                grid.stream()
                        .limit(table.rows().size())
                        .map(row -> row.subList(0, columns))
                        .toList(),
                IntStream.range(0, table.rows().size())
                        .mapToObj(i -> grid.get(i).get(columns))
                        .toList(),
                grid.get(table.rows().size()).subList(0, columns),
                grid.get(table.rows().size()).get(columns));
    }

    @Override
    public String toString() {
        return table().toString();
    }
}
