// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as a table writes them; a moment counts as its day. */
final class Days {
    private static final int LONGEST = 40;
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:[T ].*)?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})(?:[T ,].*)?");

    private final String order;

    /** In an order such as day-month-year; a year in front is always understood. */
    Days(String order) {
        this.order = order;
    }

    Optional<LocalDate> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return day(first.group(1), first.group(2), first.group(3));
        }
        Matcher last = YEAR_LAST.matcher(text);
        if (order.equals("year-month-day") || !last.matches()) {
            return Optional.empty();
        }
        return order.equals("day-month-year")
                ? day(last.group(3), last.group(2), last.group(1))
                : day(last.group(3), last.group(1), last.group(2));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What to say of a text that is no day here. */
    String hint(String text) {
        boolean dayFirst = !order.equals("day-month-year")
                && new Days("day-month-year").read(text).isPresent();
        boolean monthFirst = !order.equals("month-day-year")
                && new Days("month-day-year").read(text).isPresent();
        if (dayFirst || monthFirst) {
            return "Maybe days: " + (dayFirst ? "day-month-year" : "") + (dayFirst && monthFirst ? ", or " : "")
                    + (monthFirst ? "month-day-year" : "") + ".";
        }
        return "Write year-month-day, such as 2026-11-23.";
    }
}
