// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.Args;
import dev.impactkit.core.data.Registrations.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Two came to the course, one of them twice and to the walk as well. */
class AttendedTest {
    private static final Collected DATA = collected(Registrations.of(
            "list",
            new Origin("list.csv", "00", 4, 0),
            List.of(
                    entry(0, "course", 1, 2),
                    entry(0, "course", 2, 2),
                    entry(1, "course", 1, 1.5),
                    entry(0, "walk", 3, 3))));

    private static Entry entry(int person, String activity, int day, double hours) {
        return new Entry(person, activity, LocalDate.of(2026, 3, day), OptionalDouble.of(hours));
    }

    private static Collected collected(Registrations read) {
        RegistrationSource source = RegistrationSource.of(Args.of("id", "list")
                        .with("file", "list.csv")
                        .with("person", "code")
                        .with("date", "date"))
                .read(read);
        return new Collected(List.of(), List.of(), List.of(source), id -> false);
    }

    private static double count(String what, String activity) {
        return new Attended(what, activity, "").count(DATA, "q").orThrow().best();
    }

    @Test
    void peopleParticipationsAndHoursAreThreeQuantities() {
        assertEquals(2, count("people", "course"));
        assertEquals(3, count("participations", "course"));
        assertEquals(5.5, count("hours", "course"));
    }

    /** Once it is not known for how long somebody came: the hours of the others are not the hours of all. */
    @Test
    void hoursOfSomeAreNotSaidOfAll() {
        Entry open = new Entry(1, "walk", LocalDate.of(2026, 3, 3), OptionalDouble.empty());
        Collected data = collected(
                Registrations.of("list", Origin.CODE, List.of(entry(0, "walk", 3, 3), open, entry(0, "course", 1, 2))));
        assertEquals(
                "data.no-hours",
                new Attended("hours", "walk", "")
                        .count(data, "q")
                        .problems()
                        .get(0)
                        .code());
        assertEquals(
                "data.no-hours",
                new Attended("hours", "", "").count(data, "q").problems().get(0).code());
        assertEquals(
                2,
                new Attended("hours", "course", "").count(data, "q").orThrow().best());
    }

    @Test
    void overAllActivitiesPeopleCountOnce() {
        assertEquals(2, count("people", ""));
        assertEquals(4, count("participations", ""));
        assertEquals(1, count("people", "walk"));
    }

    @Test
    void anUnknownActivityOrListIsAProblem() {
        assertEquals(
                "Maybe course.",
                new Attended("people", "coarse", "")
                        .count(DATA, "q")
                        .problems()
                        .get(0)
                        .hint());
        assertEquals(
                "data.which",
                new Attended("people", "", "lost")
                        .count(DATA, "q")
                        .problems()
                        .get(0)
                        .code());
    }
}
