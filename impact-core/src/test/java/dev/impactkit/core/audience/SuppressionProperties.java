// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.audience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** That numbers which are left out cannot be worked out, by linear programmes and by trying every table. */
class SuppressionProperties {
    private static final double ROUNDING = 1e-6;

    @Property(tries = 300, seed = "6")
    void everyHiddenNumberCouldLieInAWideRange(
            @ForAll @IntRange(min = 1, max = 5) int rows,
            @ForAll @IntRange(min = 1, max = 5) int columns,
            @ForAll @IntRange(min = 2, max = 7) int minimum,
            @ForAll Random random) {
        CountTable table = table(rows, columns, random);
        checkAll(List.of(table), minimum);
    }

    @Property(tries = 150, seed = "7")
    void alsoForAReaderOfSeveralTablesOfTheSamePeople(
            @ForAll @IntRange(min = 1, max = 4) int rows,
            @ForAll @IntRange(min = 2, max = 4) int columns,
            @ForAll @IntRange(min = 2, max = 3) int tables,
            @ForAll Random random) {
        CountTable first = table(rows, columns, random);
        List<CountTable> all = IntStream.range(0, tables)
                .mapToObj(t -> t == 0 ? first : samePeople(first, 2 + t % 2, random))
                .toList();
        checkAll(all, 5);
    }

    private static void checkAll(List<CountTable> tables, int minimum) {
        List<ProtectedTable> shown = CountTable.protectedFor(tables, Audience.PUBLIC, minimum);
        Reader reader = new Reader(shown);
        for (int t = 0; t < tables.size(); t++) {
            int rows = tables.get(t).rows().size();
            int columns = tables.get(t).columns().size();
            // Totals of a single row or column stand nowhere.
            for (int i = 0; i < (rows > 1 ? rows + 1 : 1); i++) {
                for (int j = 0; j < (columns > 1 ? columns + 1 : 1); j++) {
                    OptionalInt number = Reader.shown(shown.get(t), i, j);
                    int truth = truth(tables.get(t), i, j);
                    if (number.isPresent()) {
                        assertEquals(truth, number.getAsInt());
                        assertTrue(truth >= minimum, () -> "shown although small: " + tables + shown);
                        assertTrue(i == rows
                                || columns == 1
                                || j == columns
                                || truth < tables.get(0).rowTotal(i));
                    } else {
                        double width = reader.width(t, i, j);
                        int place = i * 100 + j;
                        assertTrue(width > minimum - ROUNDING, () -> width + " at " + place + ": " + tables + shown);
                    }
                }
            }
        }
    }

    private static int truth(CountTable table, int row, int column) {
        return IntStream.range(0, table.rows().size())
                .filter(i -> row == table.rows().size() || i == row)
                .flatMap(i -> IntStream.range(0, table.columns().size())
                        .filter(j -> column == table.columns().size() || j == column)
                        .map(j -> table.counts().get(i).get(j)))
                .sum();
    }

    /** That the reader of these tests is a clever one. */
    @Example
    void whatIsHiddenAloneIsFound() {
        CountTable table = named(List.of(List.of(20, 3), List.of(15, 7)));
        assertEquals(0, new Reader(List.of(hiding(table, 1))).width(0, 0, 1), ROUNDING);
        assertEquals(0, new Reader(List.of(hiding(table, 3))).width(0, 0, 1), ROUNDING);
        // A circle of four: the 3 may fall to 0 and, while the 7 falls to 0, rise to 10.
        assertEquals(10, new Reader(List.of(hiding(table, 15))).width(0, 0, 1), ROUNDING);
    }

    /** Two by two with all totals; each bit hides a cell. */
    private static ProtectedTable hiding(CountTable table, int cells) {
        List<List<OptionalInt>> grid = IntStream.rangeClosed(0, 2)
                .mapToObj(i -> IntStream.rangeClosed(0, 2)
                        .mapToObj(j -> i < 2 && j < 2 && (cells >> (2 * i + j) & 1) == 1
                                ? OptionalInt.empty()
                                : OptionalInt.of(truth(table, i, j)))
                        .toList())
                .toList();
        return ProtectedTable.of(table, grid);
    }

    /** Two by two: every table that fits what is shown, by trying all counts up to forty. */
    @Property(tries = 60, seed = "8")
    void everyTableThatFitsIsTried(@ForAll Random random) {
        CountTable table = table(2, 2, random);
        ProtectedTable shown = table.protectedFor(Audience.PUBLIC, 5);
        int[] least = {99, 99, 99, 99};
        int[] most = {-1, -1, -1, -1};
        int[] counts = new int[4];
        for (int code = 0; code < 40 * 40 * 40 * 40; code++) {
            counts[0] = code % 40;
            counts[1] = code / 40 % 40;
            counts[2] = code / 1600 % 40;
            counts[3] = code / 64000;
            if (fits(shown, counts)) {
                for (int cell = 0; cell < 4; cell++) {
                    least[cell] = Math.min(least[cell], counts[cell]);
                    most[cell] = Math.max(most[cell], counts[cell]);
                }
            }
        }
        for (int cell = 0; cell < 4; cell++) {
            if (shown.counts().get(cell / 2).get(cell % 2).isEmpty()) {
                assertTrue(most[cell] - least[cell] >= 5, table + " " + shown);
            }
        }
    }

    private static boolean fits(ProtectedTable shown, int[] counts) {
        return is(shown.counts().get(0).get(0), counts[0])
                && is(shown.counts().get(0).get(1), counts[1])
                && is(shown.counts().get(1).get(0), counts[2])
                && is(shown.counts().get(1).get(1), counts[3])
                && is(shown.rowTotals().get(0), counts[0] + counts[1])
                && is(shown.rowTotals().get(1), counts[2] + counts[3])
                && is(shown.columnTotals().get(0), counts[0] + counts[2])
                && is(shown.columnTotals().get(1), counts[1] + counts[3])
                && is(shown.total(), counts[0] + counts[1] + counts[2] + counts[3]);
    }

    private static boolean is(OptionalInt shown, int count) {
        return shown.isEmpty() || shown.getAsInt() == count;
    }

    /** Small and empty cells are as frequent as in a group of a few dozen people. */
    private static CountTable table(int rows, int columns, Random random) {
        List<List<Integer>> counts = IntStream.range(0, rows)
                .mapToObj(i -> IntStream.range(0, columns)
                        .mapToObj(j -> random.nextInt(4) == 0 ? random.nextInt(5) : random.nextInt(20))
                        .toList())
                .toList();
        return named(counts);
    }

    /** Other answers of the same rows of people. */
    private static CountTable samePeople(CountTable table, int columns, Random random) {
        return named(IntStream.range(0, table.rows().size())
                .mapToObj(i -> {
                    Integer[] row = IntStream.range(0, columns).mapToObj(j -> 0).toArray(Integer[]::new);
                    for (int person = 0; person < table.rowTotal(i); person++) {
                        row[random.nextInt(3) == 0 ? random.nextInt(columns) : i % columns]++;
                    }
                    return List.of(row);
                })
                .toList());
    }

    private static CountTable named(List<List<Integer>> counts) {
        return new CountTable(
                IntStream.range(0, counts.size()).mapToObj(i -> "row " + i).toList(),
                IntStream.range(0, counts.get(0).size())
                        .mapToObj(j -> "column " + j)
                        .toList(),
                counts);
    }
}
