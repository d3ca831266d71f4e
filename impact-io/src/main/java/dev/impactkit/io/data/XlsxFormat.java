// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import dev.impactkit.core.data.Dialect;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Workbooks of spreadsheet programs: the first sheet that is not hidden. */
final class XlsxFormat implements DataFormat {

    @Override
    public String key() {
        return "xlsx";
    }

    @Override
    public List<String> endings() {
        return List.of("xlsx", "xlsm");
    }

    @Override
    public void read(Content content, Dialect dialect, DataLimits limits, Rows rows) throws IOException {
        byte[] bytes = bytes(content, limits.packed().bytes());
        WorkbookParts parts = XlsxGuard.check(bytes, limits);
        try (ReadableWorkbook book = open(bytes)) {
            Sheet sheet = sheet(book, parts, rows);
            parts.merged(String.valueOf(sheet.getId())).ifPresent(merged -> tell(merged, rows));
            try (Stream<org.dhatim.fastexcel.reader.Row> all = rows(sheet)) {
                give(all.iterator(), rows);
            }
        }
    }

    private static byte[] bytes(Content content, int most) throws IOException {
        try (InputStream in = content.open()) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new Unreadable(
                        "too-large", 0, "The file is longer than " + most + " bytes.", "Maybe save the table as CSV.");
            }
            return bytes;
        }
    }

    /** Small programs write no number formats; then there are no dates either. */
    private static ReadableWorkbook open(byte[] bytes) throws IOException {
        try {
            return open(bytes, true);
        } catch (IOException | RuntimeException formats) {
            try {
                return open(bytes, false);
            } catch (IOException | RuntimeException e) {
                throw XlsxGuard.damaged();
            }
        }
    }

    private static ReadableWorkbook open(byte[] bytes, boolean formats) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(formats, true));
    }

    private static Sheet sheet(ReadableWorkbook book, WorkbookParts parts, Rows rows) throws Unreadable {
        List<Sheet> shown = book.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .filter(sheet -> parts.isTable(String.valueOf(sheet.getId())))
                .toList();
        if (shown.isEmpty()) {
            throw XlsxGuard.damaged();
        }
        if (shown.size() > 1) {
            rows.fault(
                    "several-sheets",
                    0,
                    "The workbook has " + shown.size() + " sheets; the first one, "
                            + Shown.quoted(String.valueOf(shown.get(0).getName())) + ", is read.",
                    "Maybe keep the table in a workbook of its own.");
        }
        return shown.get(0);
    }

    private static void tell(WorkbookParts.Merged merged, Rows rows) {
        String more = merged.count() == 1 ? "" : ", and " + (merged.count() - 1) + " more";
        rows.fault(
                "merged",
                merged.row(),
                "Cells are merged (" + merged.range() + more
                        + "): what they hold stands in the first row and column of each only.",
                "Maybe split them in the spreadsheet and fill in every cell.");
    }

    private static Stream<org.dhatim.fastexcel.reader.Row> rows(Sheet sheet) throws IOException {
        try {
            return sheet.openStream();
        } catch (IOException | RuntimeException e) {
            throw XlsxGuard.damaged();
        }
    }

    private static void give(Iterator<org.dhatim.fastexcel.reader.Row> all, Rows rows) throws IOException {
        int width = 0;
        for (Optional<org.dhatim.fastexcel.reader.Row> next = next(all); next.isPresent(); next = next(all)) {
            org.dhatim.fastexcel.reader.Row row = next.get();
            // The cells at the end of a row that are empty are not in the file.
            width = width == 0 ? filled(row) : width;
            if (width > 0) {
                rows.row(new SheetRow(row, Math.max(width, row.getCellCount())));
            }
        }
    }

    private static Optional<org.dhatim.fastexcel.reader.Row> next(Iterator<org.dhatim.fastexcel.reader.Row> all)
            throws Unreadable {
        try {
            return all.hasNext() ? Optional.of(all.next()) : Optional.empty();
        } catch (RuntimeException e) {
            throw XlsxGuard.damaged();
        }
    }

    private static int filled(org.dhatim.fastexcel.reader.Row row) {
        int width = row.getCellCount();
        while (width > 0 && row.getCellText(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    /** A row of the parser. */
    private record SheetRow(org.dhatim.fastexcel.reader.Row cells, int size) implements Row {
        @Override
        public int line() {
            return cells.getRowNum();
        }

        @Override
        public Cell cell(int column) {
            return cells.getOptionalCell(column).map(SheetCell::of).orElse(Cell.EMPTY);
        }
    }
}
