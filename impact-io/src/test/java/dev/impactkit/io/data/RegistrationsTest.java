// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import static dev.impactkit.io.data.Tables.map;
import static dev.impactkit.io.data.Tables.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.Args;
import dev.impactkit.core.Checked;
import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.data.Dataset;
import dev.impactkit.core.data.RegistrationSource;
import dev.impactkit.core.data.Registrations;
import dev.impactkit.core.data.Turnout;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class RegistrationsTest {
    private static final Args SOURCE = Args.of("id", "visits")
            .with("file", "visits.csv")
            .with("person", "who")
            .with("activity", "what")
            .with("activities", map("club", "Club", "walk", "Wandeling"))
            .with("date", "day")
            .with("hours", "hours");

    private final DataReading reading = DataFormats.standard().reading(List.of(), id -> Optional.empty());

    private Checked<Registrations> read(Args source, String text) {
        return reading.registrations(
                Content.of("visits.csv", text.getBytes(StandardCharsets.UTF_8)), RegistrationSource.of(source));
    }

    @Test
    void participationsPeopleAndHoursAreThreeQuantities() {
        Registrations list = read(
                        SOURCE,
                        "who,what,day,hours\na,Club,2025-01-06,2\na,Club,2025-01-13,2\nb,Club,2025-01-06,1.5\n"
                                + "a,Wandeling,2025-01-07,\nc,Wandeling,2025-02-07,3\n")
                .orThrow();
        assertEquals(new Turnout(3, 2, 1, OptionalDouble.of(5.5)), list.turnout("club"));
        assertEquals(new Turnout(2, 2, 0, OptionalDouble.empty()), list.turnout("walk"));
        // Two and two people are three people: a came to both. Of one walk nobody wrote down the hours.
        assertEquals(new Turnout(5, 3, 1, OptionalDouble.empty()), list.turnout());
        LocalDate first = LocalDate.of(2025, 1, 1);
        LocalDate last = LocalDate.of(2025, 1, 31);
        assertEquals(new Turnout(4, 2, 1, OptionalDouble.empty()), list.turnout(first, last));
        assertEquals(new Turnout(1, 1, 0, OptionalDouble.empty()), list.turnout("walk", first, last));
        assertEquals(new Turnout(0, 0, 0, OptionalDouble.of(0)), list.turnout("choir"));
        assertEquals(2, list.times("club", 0));
    }

    @Test
    void somebodyWhoEntersAgainCountsOnce() {
        Registrations list = read(
                        SOURCE.with("exit", "left"),
                        "who,what,day,hours,left\na,Club,2025-01-06,,2025-02-01\na,Club,2025-06-01,,\n")
                .orThrow();
        assertEquals(new Turnout(2, 1, 1, OptionalDouble.empty()), list.turnout());
    }

    @Test
    void theSamePersonActivityAndDayTwiceIsToldAndCountsOnce() {
        Checked<Registrations> read = read(
                SOURCE, "who,what,day,hours\na,Club,2025-01-06,2\na,Club,2025-01-06,2\na,Wandeling,2025-01-06,1\n");
        assertEquals(List.of("data.duplicate-registration 3:1"), told(read));
        assertEquals(new Turnout(2, 1, 1, OptionalDouble.of(3)), read.orThrow().turnout());
        assertEquals(1, read.orThrow().origin().faulty());
    }

    @Test
    void whatCannotBeReadIsTold() {
        Checked<Registrations> read = read(
                SOURCE.with("exit", "left"),
                "who,what,day,hours,left\na,Choir,2025-01-06,2,\nb,Club,6/1/2025,2,\nc,Club,2025-01-06,-1,\n"
                        + "d,Club,2025-01-06,1,2024-12-31\n,Club,2025-01-06,1,\n");
        assertEquals(
                List.of(
                        "data.unknown-activity 2:2",
                        "data.not-a-date 3:3",
                        "data.not-hours 4:4",
                        "data.exit-before-entry 5:5",
                        "data.incomplete 6:1"),
                told(read));
        assertEquals(
                new Turnout(2, 2, 0, OptionalDouble.empty()), read.orThrow().turnout());
    }

    @Test
    void daysAreReadInTheOrderThatIsDeclared() {
        String text = "who,what,day,hours\na,Club,6/1/2025,\nb,Club,07-01-2025 14:00,\nc,Club,2025-01-08,\n";
        LocalDate first = LocalDate.of(2025, 1, 6);
        Registrations list = read(SOURCE.with("days", "day-month-year"), text).orThrow();
        assertEquals(3, list.turnout(first, first.plusDays(2)).people());
        Registrations other = read(SOURCE.with("days", "month-day-year"), text).orThrow();
        assertEquals(
                1,
                other.turnout(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 1))
                        .people());
        assertEquals(
                1,
                other.turnout(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 1))
                        .people());
    }

    @Test
    void anotherOrderOfDaysIsAdvised() {
        Checked<Registrations> read = read(
                SOURCE,
                "who,what,day,hours\na,Club,23/11/2025,\nb,Club,11/23/2025,\nc,Club,6.1.2025,\nd,Club,2025-02-29,\n");
        assertEquals(
                List.of(
                        "Maybe days: day-month-year.",
                        "Maybe days: month-day-year.",
                        "Maybe days: day-month-year, or month-day-year.",
                        "Write year-month-day, such as 2026-11-23."),
                read.problems().stream().map(each -> each.hint()).toList());
    }

    @Test
    void hoursAsOnAClockAreAdvised() {
        Checked<Registrations> read = read(SOURCE, "who,what,day,hours\na,Club,2025-01-06,2:30\n");
        assertEquals(List.of("data.not-hours 2:4"), told(read));
        assertEquals(
                "Write hours as a number: 2.5 for 2:30.", read.problems().get(0).hint());
    }

    @Test
    void theSameCodeIsTheSamePersonInASurveyReadWithIt() {
        Dataset survey = reading.survey(
                        Content.of("s.csv", "id,mood 2024,mood 2025\nz,1,2\na,3,4\n".getBytes(StandardCharsets.UTF_8)),
                        DataSource.of(Tables.wide()))
                .orThrow();
        Registrations list = read(SOURCE, "who,what,day,hours\nq,Club,2025-01-06,2\na,Club,2025-01-06,2\n")
                .orThrow();
        assertEquals(1, list.times("club", survey.person(1)));
        assertEquals(0, list.times("club", survey.person(0)));
    }
}
