// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import dev.impactkit.core.data.Origin;
import dev.impactkit.core.data.RegistrationSource;
import dev.impactkit.core.data.Registrations;
import dev.impactkit.core.data.Registrations.Entry;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes registrations of the rows of a list. */
final class RegistrationReader implements Table {
    private static final Pattern CLOCK = Pattern.compile("[0-9]{1,3}:[0-9]{2}(:[0-9]{2})?");

    /** Somebody, something and a day: what can be there once. */
    private record Once(int person, String activity, LocalDate day) {}

    /** Where everything stands. */
    private record Columns(
            Column person, Column date, Optional<Column> activity, Optional<Column> hours, Optional<Column> exit) {}

    private final RegistrationSource source;
    private final Setting setting;
    private final CellReader cells;
    private final Findings findings;
    private final Wording activities;
    private final Decimals decimals;
    private final Days days;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Once> seen = new LinkedHashSet<>();
    private Optional<Columns> columns = Optional.empty();

    RegistrationReader(RegistrationSource source, Setting setting, CellReader cells, Findings findings) {
        this.source = source;
        this.setting = setting;
        this.cells = cells;
        this.findings = findings;
        this.activities = new Wording(source.activities(), List.of());
        this.days = new Days(source.days());
        this.decimals = new Decimals(source.dialect().decimal());
    }

    @Override
    public void header(Header header) throws IOException {
        Lookup lookup = new Lookup(header, findings);
        Optional<Column> person = lookup.declared(source.person());
        Optional<Column> date = lookup.declared(source.date());
        Optional<Column> activity = lookup.declared(source.activity());
        Optional<Column> hours = lookup.declared(source.hours());
        Optional<Column> exit = lookup.declared(source.exit());
        lookup.end();
        columns = Optional.of(new Columns(person.orElseThrow(), date.orElseThrow(), activity, hours, exit));
    }

    @Override
    public void row(Row row) throws IOException {
        Columns found = columns.orElseThrow();
        Cell code = cells.read(row, found.person());
        Optional<LocalDate> day = day(row, found.date());
        Optional<String> activity = activity(row, found);
        if (code.isBlank() || day.isEmpty() || activity.isEmpty()) {
            if (!cells.isBad()) {
                cells.badRow("incomplete", "The row does not say who came, to what and when; it is left out.", "");
            }
            return;
        }
        int person = setting.people().number(code.text());
        if (!seen.add(new Once(person, activity.get(), day.get()))) {
            cells.badRow(
                    "duplicate-registration",
                    "This person is on the list already for this activity and day; the row is left out.",
                    "Maybe it was entered twice. Two visits on a day can be one row with the hours of both.");
            return;
        }
        left(row, found, day.get());
        entries.add(new Entry(person, activity.get(), day.get(), hours(row, found)));
    }

    private Optional<String> activity(Row row, Columns found) {
        if (found.activity().isEmpty()) {
            return Optional.of("");
        }
        Column column = found.activity().get();
        Cell cell = cells.read(row, column);
        Optional<String> id = cell.isBlank() ? Optional.empty() : activities.id(cell.text());
        if (id.isEmpty() && !cell.isBlank()) {
            cells.bad(
                    "unknown-activity",
                    column,
                    "holds " + Shown.quoted(cell.text()) + ", which is not declared; the row is left out.",
                    activities.hint(cell.text()));
        }
        return id;
    }

    private Optional<LocalDate> day(Row row, Column column) {
        Cell cell = cells.read(row, column);
        if (cell.isBlank()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = days.read(cell.text());
        if (day.isEmpty()) {
            cells.bad(
                    "not-a-date",
                    column,
                    "holds " + Shown.quoted(cell.text()) + ", which is no day.",
                    days.hint(cell.text()));
        }
        return day;
    }

    private void left(Row row, Columns found, LocalDate entered) {
        found.exit()
                .ifPresent(column -> day(row, column)
                        .filter(exit -> exit.isBefore(entered))
                        .ifPresent(exit -> cells.bad(
                                "exit-before-entry",
                                column,
                                "holds a day before the person entered.",
                                "Check both days.")));
    }

    private OptionalDouble hours(Row row, Columns found) {
        if (found.hours().isEmpty()) {
            return OptionalDouble.empty();
        }
        Column column = found.hours().get();
        Cell cell = cells.read(row, column);
        if (cell.isBlank()) {
            return OptionalDouble.empty();
        }
        OptionalDouble hours = cell.sort() == Cell.Sort.DATE ? OptionalDouble.empty() : decimals.read(cell);
        if (hours.isEmpty() || hours.getAsDouble() < 0) {
            cells.bad(
                    "not-hours",
                    column,
                    "holds " + Shown.quoted(cell.text()) + ", which is no number of hours.",
                    CLOCK.matcher(cell.text()).matches()
                            ? "Write hours as a number: 2.5 for 2:30."
                            : decimals.hint(cell.text()));
            return OptionalDouble.empty();
        }
        return hours;
    }

    Registrations registrations(String file, String hash, long rows) {
        return Registrations.of(source.id(), new Origin(file, hash, rows, cells.faulty()), entries);
    }
}
