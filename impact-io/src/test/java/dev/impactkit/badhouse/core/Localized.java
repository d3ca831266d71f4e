// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.badhouse.core;

import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Formatter;
import java.util.Locale;

/** Other text on another machine. */
class Localized {
    String format(double value) {
        return String.format("%.2f", value);
    }

    String formatted(double value) {
        return "%.2f".formatted(value);
    }

    void print(PrintWriter out, double value) {
        out.printf("%.2f", value);
    }

    String built(double value) {
        try (Formatter formatter = new Formatter()) {
            return formatter.format("%.2f", value).toString();
        }
    }

    String number(double value) {
        return NumberFormat.getInstance(Locale.ROOT).format(value);
    }

    String decimal(double value) {
        return new DecimalFormat("0.00").format(value);
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).format(day);
    }

    String pattern(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM").format(day);
    }

    String patternBuilt(LocalDate day) {
        return new DateTimeFormatterBuilder()
                .appendPattern("d MMMM")
                .toFormatter()
                .format(day);
    }
}
