// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import java.io.IOException;
import java.util.Optional;

/** Takes the header off the rows, counts the others and looks whether they are as wide as it. */
final class TableRows implements Rows {
    private final Table table;
    private final CellReader cells;
    private final Findings findings;
    private final int most;
    private Optional<Header> header = Optional.empty();
    private int rows;

    TableRows(Table table, CellReader cells, Findings findings, int most) {
        this.table = table;
        this.cells = cells;
        this.findings = findings;
        this.most = most;
    }

    @Override
    public void row(Row row) throws IOException {
        if (isBlank(row)) {
            return;
        }
        if (header.isEmpty()) {
            Header first = new Header(row);
            header = Optional.of(first);
            table.header(first);
            return;
        }
        if (++rows > most) {
            throw new Unreadable(
                    "too-many-rows",
                    row.line(),
                    "There are more than " + most + " rows.",
                    "Maybe split the table, or raise the limit.");
        }
        cells.begin(row);
        if (fits(row, header.get().size())) {
            table.row(row);
        }
    }

    /** Spreadsheets leave such rows behind. */
    private static boolean isBlank(Row row) {
        for (int i = 0; i < row.size(); i++) {
            if (!row.cell(i).stripped().isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Cells missing at the end are taken as empty; a row that is too wide has probably slipped, and is left out. */
    private boolean fits(Row row, int width) {
        if (row.size() < width) {
            cells.badRow(
                    "ragged",
                    "The row has " + row.size() + " cells and the header " + width
                            + "; the missing ones count as empty.",
                    "Maybe the separator is another, or a line break stands within a cell.");
        }
        for (int i = width; i < row.size(); i++) {
            if (!row.cell(i).stripped().isBlank()) {
                cells.badRow(
                        "ragged",
                        "The row has " + row.size() + " cells and the header " + width + "; it is left out.",
                        "Maybe a cell holds the separator and is not in quotation marks.");
                return false;
            }
        }
        return true;
    }

    @Override
    public void fault(String code, int line, String message, String hint) {
        findings.warning(code, line, 1, message, hint);
    }

    boolean begun() {
        return header.isPresent();
    }

    int count() {
        return rows;
    }
}
