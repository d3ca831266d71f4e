// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A printable table of ready-made texts: what results show at a prompt and reports are made of.
 *
 * <p>Columns whose cells all look like numbers stand to the right. The text form is at most 100 characters wide: the
 * widest column of words is wrapped.
 *
 * @param title above the table; empty for none
 * @param header one cell a column
 * @param rows as many cells each as the header
 */
public record Table(String title, List<String> header, List<List<String>> rows) {

    /** The widest a printed table gets, in characters. */
    public static final int WIDTH = 100;

    private static final String GAP = "  ";

    /** Copies, and checks that every row has as many cells as the header. */
    public Table {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            Require.that(
                    row.size() == header.size(),
                    "A row has " + row.size() + " cells under a header of " + header.size() + ": " + row + ".");
        }
    }

    /**
     * {@return a table without rows yet}
     *
     * @param title above the table; empty for none
     * @param header one cell a column
     */
    public static Table of(String title, String... header) {
        return new Table(title, List.of(header), List.of());
    }

    /**
     * {@return the same table with one more row}
     *
     * @param cells as many as the header has
     */
    public Table row(String... cells) {
        List<List<String>> more = new ArrayList<>(rows);
        more.add(Arrays.asList(cells));
        return new Table(title, header, more);
    }

    /**
     * {@return whether the cells of a column are numbers}
     *
     * @param column from 0
     */
    public boolean isNumeric(int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .filter(cell -> !cell.isEmpty())
                .allMatch(cell -> cell.matches("[-+]?([\\d.,\u202f]+%?|-)|-|never|[-+]?[\\d.,]+ (months|years)"));
    }

    /** {@return the table as text, at most 100 characters wide} */
    @Override
    public String toString() {
        int[] widths = widths();
        StringBuilder out = new StringBuilder();
        if (!title.isEmpty()) {
            out.append(title).append('\n');
        }
        if (header.stream().anyMatch(cell -> !cell.isEmpty())) {
            lines(out, header, widths);
        }
        out.append("-".repeat(Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1)))
                .append('\n');
        rows.forEach(row -> lines(out, row, widths));
        return out.toString().stripTrailing();
    }

    private int[] widths() {
        int[] widths = IntStream.range(0, header.size())
                .map(i -> Math.max(
                        length(header.get(i)),
                        rows.stream().mapToInt(row -> length(row.get(i))).max().orElse(0)))
                .toArray();
        int over = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) - WIDTH;
        while (over > 0) {
            int widest = IntStream.range(0, widths.length).reduce(0, (a, b) -> widths[b] > widths[a] ? b : a);
            if (widths[widest] <= 8) {
                break;
            }
            widths[widest]--;
            over--;
        }
        return widths;
    }

    private void lines(StringBuilder out, List<String> cells, int[] widths) {
        List<List<String>> wrapped = IntStream.range(0, cells.size())
                .mapToObj(i -> wrap(cells.get(i), widths[i]))
                .toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                String pad = " ".repeat(widths[i] - length(cell));
                text.append(i == 0 ? "" : GAP).append(isNumeric(i) && !rows.isEmpty() ? pad + cell : cell + pad);
            }
            out.append(text.toString().stripTrailing()).append('\n');
        }
    }

    private static List<String> wrap(String cell, int width) {
        List<String> lines = new ArrayList<>();
        String words = cell.stripLeading();
        String line = " ".repeat(length(cell) - length(words));
        boolean begun = false;
        for (String word : words.split(" ", -1)) {
            String rest = word;
            if (begun && length(line) + 1 + length(rest) > width) {
                lines.add(line);
                line = "";
                begun = false;
            }
            while (length(rest) > width) {
                int end = rest.offsetByCodePoints(0, width);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line = begun ? line + " " + rest : line + rest;
            begun = true;
        }
        lines.add(line);
        return lines;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
