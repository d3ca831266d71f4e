// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lays a {@link Table} out as text. Words wrap, numbers do not; columns that do not fit side by side stand in blocks
 * below each other, each beginning with the first column.
 */
final class TableText {
    private static final String GAP = "  ";
    private static final int NARROWEST_WORDS = 8;
    /** Two such columns and the gap between them fit. */
    private static final int WIDEST_NUMBER = (Table.WIDTH - GAP.length()) / 2;

    private final List<String> header;
    private final List<List<String>> rows;
    private final boolean[] numeric;
    private final int[] least;
    private final int[] natural;
    private final StringBuilder out = new StringBuilder();

    private TableText(Table table) {
        this.header = onOneLine(table.header());
        this.rows = table.rows().stream().map(TableText::onOneLine).toList();
        this.numeric = new boolean[header.size()];
        this.least = new int[header.size()];
        this.natural = new int[header.size()];
        for (int i = 0; i < header.size(); i++) {
            int column = i;
            int cells =
                    rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
            numeric[i] = !rows.isEmpty() && table.isNumeric(i);
            natural[i] = Math.max(length(header.get(i)), cells);
            least[i] = Math.min(NARROWEST_WORDS, natural[i]);
            if (numeric[i]) {
                least[i] = Math.max(least[i], Math.min(WIDEST_NUMBER, cells));
            }
        }
    }

    static String of(Table table) {
        TableText text = new TableText(table);
        if (!table.title().isEmpty()) {
            wrap(onOneLine(table.title()), Table.WIDTH)
                    .forEach(line -> text.out.append(line).append('\n'));
        }
        List<int[]> blocks = text.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            text.out.append(i == 0 ? "" : "\n");
            text.block(blocks.get(i));
        }
        return text.out.toString().stripTrailing();
    }

    private List<int[]> blocks() {
        List<int[]> blocks = new ArrayList<>();
        int from = 0;
        while (from < header.size()) {
            int used = from == 0 ? least[0] : least[0] + GAP.length() + least[from];
            int to = from + 1;
            while (to < header.size() && used + GAP.length() + least[to] <= Table.WIDTH) {
                used += GAP.length() + least[to];
                to++;
            }
            IntStream own = IntStream.range(from, to);
            blocks.add((from == 0 ? own : IntStream.concat(IntStream.of(0), own)).toArray());
            from = to;
        }
        return blocks;
    }

    private void block(int[] columns) {
        int[] widths = widths(columns);
        if (header.stream().anyMatch(cell -> !cell.isEmpty())) {
            lines(header, columns, widths);
        }
        out.append("-".repeat(total(widths))).append('\n');
        rows.forEach(row -> lines(row, columns, widths));
    }

    /** As wide as the cells, until the widest must give way. */
    private int[] widths(int[] columns) {
        int[] widths = IntStream.of(columns).map(i -> natural[i]).toArray();
        for (int over = total(widths) - Table.WIDTH; over > 0; over--) {
            int widest = IntStream.range(0, widths.length)
                    .filter(i -> widths[i] > least[columns[i]])
                    .reduce((a, b) -> widths[b] > widths[a] ? b : a)
                    .orElseThrow();
            widths[widest]--;
        }
        return widths;
    }

    private static int total(int[] widths) {
        return IntStream.of(widths).sum() + GAP.length() * (widths.length - 1);
    }

    private void lines(List<String> cells, int[] columns, int[] widths) {
        List<List<String>> wrapped = IntStream.range(0, columns.length)
                .mapToObj(i -> wrap(cells.get(columns[i]), widths[i]))
                .toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < columns.length; i++) {
                String cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                String pad = " ".repeat(widths[i] - length(cell));
                text.append(i == 0 ? "" : GAP).append(numeric[columns[i]] ? pad + cell : cell + pad);
            }
            out.append(text.toString().stripTrailing()).append('\n');
        }
    }

    /** Breaks between words, and within a word that is longer than a line; leading blanks are an indent. */
    private static List<String> wrap(String cell, int width) {
        List<String> lines = new ArrayList<>();
        String words = cell.stripLeading();
        String line = " ".repeat(Math.min(length(cell) - length(words), width / 2));
        boolean begun = false;
        for (String word : words.split(" ", -1)) {
            String rest = word;
            if (begun && length(line) + 1 + length(rest) > width) {
                lines.add(line);
                line = "";
                begun = false;
            }
            while (!begun && length(line) + length(rest) > width) {
                int end = rest.offsetByCodePoints(0, width - length(line));
                lines.add(line + rest.substring(0, end));
                line = "";
                rest = rest.substring(end);
            }
            line = begun ? line + " " + rest : line + rest;
            begun = true;
        }
        lines.add(line);
        return lines;
    }

    private static List<String> onOneLine(List<String> cells) {
        return cells.stream().map(TableText::onOneLine).toList();
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\R|\\t", " ");
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
