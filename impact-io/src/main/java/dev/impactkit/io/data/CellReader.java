// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the cells of declared columns, and tells of each that cannot be read. */
final class CellReader {
    private final Findings findings;
    private final Map<Column, Integer> formulas = new LinkedHashMap<>();
    private int line;
    private boolean bad;
    private long faulty;

    CellReader(Findings findings) {
        this.findings = findings;
    }

    void begin(Row row) {
        line = row.line();
        bad = false;
    }

    /** A cell without space around it; what nobody can read is told of and comes as empty. */
    Cell read(Row row, Column column) {
        Cell cell = row.cell(column.place()).stripped();
        if (cell.calculated()) {
            formulas.merge(column, 1, Integer::sum);
        }
        if (cell.isFault()) {
            String hint = cell.calculated() && cell.text().equals(SheetCell.NO_VALUE)
                    ? "Maybe open it in a spreadsheet program and save it, so that it is calculated."
                    : "Maybe mend it in the spreadsheet.";
            bad("unreadable-cell", column, "holds " + cell.text() + ".", hint);
            return Cell.EMPTY;
        }
        if (cell.text().indexOf(DecodedText.REPLACEMENT) >= 0) {
            bad("encoding", column, "holds a character that cannot be read.", "Maybe the encoding is another.");
            return Cell.EMPTY;
        }
        return cell;
    }

    /** Tells of a cell; the message goes on after the name of its column. */
    void bad(String code, Column column, String message, String hint) {
        notice(code, column, message, hint);
        if (!bad) {
            bad = true;
            faulty++;
        }
    }

    /** Tells of a cell that could be read and is odd. */
    void notice(String code, Column column, String message, String hint) {
        findings.warning(code, line, column.number(), "Column " + column.shown() + " " + message, hint);
    }

    /** Tells of a row that is left out. */
    void badRow(String code, String message, String hint) {
        findings.warning(code, line, 1, message, hint);
        if (!bad) {
            bad = true;
            faulty++;
        }
    }

    /** Whether something of this row could not be read. */
    boolean isBad() {
        return bad;
    }

    long faulty() {
        return faulty;
    }

    void end() {
        formulas.forEach((column, count) -> findings.warning(
                "formula",
                1,
                column.number(),
                "In column " + column.shown() + " " + count
                        + (count == 1 ? " cell is a formula" : " cells are formulas")
                        + "; what was last calculated is read.",
                "Maybe save the values instead, so that they stay."));
    }
}
