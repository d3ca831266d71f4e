// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import dev.impactkit.core.Numerals;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What a cell of a spreadsheet comes to. */
final class SheetCell {
    private static final Pattern ERROR = Pattern.compile("#[A-Z_/0]{2,20}[!?]?");

    /** What stands in a number format and is no sign of a date: quoted, escaped, padded, in brackets. */
    private static final Pattern LITERAL =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]hmsHMS]*\\]|\\[[^\\]]{3,}\\]");

    private static final Pattern DATE = Pattern.compile("[ymdhs]");
    private static final double LAST_DAY = 2_958_466;

    /** What is the matter with a formula that its program did not calculate. */
    static final String NO_VALUE = "a formula without a value";

    private SheetCell() {}

    static Cell of(org.dhatim.fastexcel.reader.Cell cell) {
        boolean calculated = cell.getFormula() != null && !cell.getFormula().isEmpty();
        Object value = cell.getValue();
        String raw = String.valueOf(cell.getRawValue());
        if (cell.getType() == CellType.EMPTY) {
            return Cell.EMPTY;
        }
        if (calculated && (value == null || value.equals(""))) {
            return fault(NO_VALUE, true);
        }
        if (cell.getType() == CellType.ERROR
                || (value instanceof String && ERROR.matcher(raw).matches())) {
            return fault(ERROR.matcher(raw).matches() ? "an error, " + raw : "a number nobody can read", calculated);
        }
        if (value instanceof BigDecimal number) {
            return number(cell, number, calculated);
        }
        if (value instanceof Boolean truth) {
            return new Cell(truth ? "1" : "0", Cell.Sort.NUMBER, calculated);
        }
        return new Cell(value == null ? "" : value.toString(), Cell.Sort.TEXT, calculated);
    }

    private static Cell fault(String what, boolean calculated) {
        return new Cell(what, Cell.Sort.FAULT, calculated);
    }

    private static Cell number(org.dhatim.fastexcel.reader.Cell cell, BigDecimal number, boolean calculated) {
        double value = number.doubleValue();
        if (!Double.isFinite(value)) {
            return fault("a number that is too large", calculated);
        }
        Optional<String> day = isDate(cell.getDataFormatString()) ? day(cell, value) : Optional.empty();
        return day.map(text -> new Cell(text, Cell.Sort.DATE, calculated))
                .orElseGet(() -> new Cell(Numerals.exact(value), Cell.Sort.NUMBER, calculated));
    }

    private static boolean isDate(@Nullable String format) {
        return format != null
                && DATE.matcher(LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT))
                        .find();
    }

    private static Optional<String> day(org.dhatim.fastexcel.reader.Cell cell, double value) {
        if (value < 0 || value >= LAST_DAY) {
            return Optional.empty();
        }
        try {
            LocalDateTime time = cell.asDate();
            if (value < 1) {
                // A time of no day, such as 02:30.
                return Optional.of(time.toLocalTime().toString());
            }
            return Optional.of(
                    time.toLocalTime().equals(LocalTime.MIDNIGHT)
                            ? time.toLocalDate().toString()
                            : time.toString());
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
