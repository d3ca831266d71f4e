// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.impactkit.core.data.Dialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Comma-separated values, or semicolons or tabs, as RFC 4180 quotes them. */
final class CsvFormat implements DataFormat {
    private static final int RECORD = 1 << 24;
    private static final Pattern LINE = Pattern.compile("line ([0-9]{1,9})");

    @Override
    public String key() {
        return "csv";
    }

    @Override
    public List<String> endings() {
        return List.of("csv", "tsv", "txt");
    }

    @Override
    public void read(Content content, Dialect dialect, DataLimits limits, Rows rows) throws IOException {
        try (DecodedText text = DecodedText.open(content.open(), dialect.encoding(), limits.bytes())) {
            try {
                read(text, dialect.separator(), limits, rows);
            } finally {
                tell(text, dialect.encoding(), rows);
            }
        }
    }

    private static void read(DecodedText text, char separator, DataLimits limits, Rows rows) throws IOException {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(limits.columns())
                .maxFieldSize(limits.text())
                .maxRecordSize(RECORD)
                .build();
        CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(Math.max(2 * limits.text(), 1 << 16))
                .build(handler, text);
        try {
            for (CsvRecord each : csv) {
                if (each.getStartingLineNumber() == 1 && isNote(each)) {
                    continue;
                }
                rows.row(new Line((int) Math.min(each.getStartingLineNumber(), Integer.MAX_VALUE), each));
            }
        } catch (CsvParseException e) {
            throw told(e, limits);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Some programs say in the first line what separates cells: {@code sep=;}. */
    private static boolean isNote(CsvRecord line) {
        String text = String.join("", line.getFields());
        return text.startsWith("sep=") && text.length() <= 5;
    }

    /** In our own words: the parser's would show what stands in the file. */
    private static IOException told(CsvParseException e, DataLimits limits) {
        if (e.getCause() instanceof IOException cause) {
            return cause;
        }
        String words = String.valueOf(e.getMessage());
        Matcher where = LINE.matcher(words);
        int line = where.find() ? Integer.parseInt(where.group(1)) : 0;
        if (words.contains("limit of " + limits.columns() + " fields")) {
            return new Unreadable(
                    "too-many-columns",
                    line,
                    "The row that begins here has more than " + limits.columns() + " cells.",
                    "Maybe the separator is another.");
        }
        if (words.contains("Unclosed") || words.contains("closing quote")) {
            return new Unreadable(
                    "quotes",
                    line,
                    "In the row that begins here a quotation mark does not end its cell.",
                    "Maybe a quotation mark stands alone: write it twice within a cell in quotation marks.");
        }
        return new Unreadable(
                "too-long",
                line,
                "The row that begins here holds a cell longer than " + limits.text() + " characters, or is very long.",
                "Maybe a quotation mark is never closed.");
    }

    private static void tell(DecodedText text, Charset declared, Rows rows) {
        String name = declared.name().toLowerCase(Locale.ROOT);
        if (text.faults() > 0) {
            String more = text.faults() == 1 ? "" : "; " + (text.faults() - 1) + " more places are not";
            rows.fault(
                    "encoding",
                    text.line(),
                    "Something on this line is not " + name + more + ".",
                    text.seen().hint(declared));
        } else if (text.seen().doubts(declared)) {
            rows.fault(
                    "encoding",
                    1,
                    "The text was read as " + name + " and looks like something else.",
                    text.seen().hint(declared));
        }
    }

    /** A record of the parser. */
    private record Line(int line, CsvRecord cells) implements Row {
        @Override
        public int size() {
            return cells.getFieldCount();
        }

        @Override
        public Cell cell(int column) {
            return column < cells.getFieldCount() ? Cell.of(cells.getField(column)) : Cell.EMPTY;
        }
    }
}
