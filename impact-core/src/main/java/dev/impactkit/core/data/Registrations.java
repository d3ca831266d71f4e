// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;
import dev.impactkit.core.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Who came to what and when. Nobody is named: a person is a number, the same as in the data sets that were read together.
 * Immutable.
 */
public final class Registrations {
    private static final String TITLE = "Who came (people of several activities count once in all together)";

    private final String id;
    private final Origin origin;
    private final int[] persons;
    private final Labelled activities;
    private final long[] days;
    private final double[] hours;

    private Registrations(String id, Origin origin, int[] persons, Labelled activities, long[] days, double[] hours) {
        this.id = id;
        this.origin = origin;
        this.persons = persons;
        this.activities = activities;
        this.days = days;
        this.hours = hours;
    }

    /**
     * {@return a list of registrations}
     *
     * @param id the name it is known by in the study
     * @param origin where it comes from
     * @param rows one each time somebody came
     */
    public static Registrations of(String id, Origin origin, List<Entry> rows) {
        Map<String, Integer> words = new LinkedHashMap<>();
        int[] which = new int[rows.size()];
        for (int i = 0; i < which.length; i++) {
            which[i] = words.computeIfAbsent(rows.get(i).activity(), word -> words.size());
        }
        return new Registrations(
                Require.text("id of a registration list", id),
                origin,
                rows.stream().mapToInt(Entry::person).toArray(),
                Labelled.of(List.copyOf(words.keySet()), which),
                rows.stream().mapToLong(row -> row.day().toEpochDay()).toArray(),
                rows.stream().mapToDouble(row -> row.hours().orElse(Double.NaN)).toArray());
    }

    /**
     * Somebody came.
     *
     * @param person number among all people that were read together, from 0
     * @param activity to what; empty where the list is of one activity
     * @param day when
     * @param hours how long; empty where not known
     */
    public record Entry(int person, String activity, LocalDate day, OptionalDouble hours) {
        /** Checks that hours are none or more. */
        public Entry {
            Require.that(person >= 0, "The number of a person must not be negative.");
            hours.ifPresent(value -> Require.between("hours", value, 0, Double.MAX_VALUE));
        }
    }

    /** {@return the name it is known by in the study} */
    public String id() {
        return id;
    }

    /** {@return where it comes from} */
    public Origin origin() {
        return origin;
    }

    /** {@return how often somebody came} */
    public int size() {
        return persons.length;
    }

    /** {@return the activities somebody came to, in the order they were met} */
    public List<String> activities() {
        return activities.words();
    }

    /** {@return the turnout of everything together; its people are no sum over activities} */
    public Turnout turnout() {
        return turnout(i -> true);
    }

    /**
     * {@return the turnout of one activity}
     *
     * @param activity its id
     */
    public Turnout turnout(String activity) {
        int index = activities.words().indexOf(activity);
        return turnout(i -> activities.which(i) == index);
    }

    /**
     * {@return the turnout of everything between two days}
     *
     * @param from the first
     * @param to the last, included
     */
    public Turnout turnout(LocalDate from, LocalDate to) {
        return turnout(i -> days[i] >= from.toEpochDay() && days[i] <= to.toEpochDay());
    }

    /**
     * {@return the turnout of one activity between two days}
     *
     * @param activity its id
     * @param from the first
     * @param to the last, included
     */
    public Turnout turnout(String activity, LocalDate from, LocalDate to) {
        int index = activities.words().indexOf(activity);
        return turnout(i -> activities.which(i) == index && days[i] >= from.toEpochDay() && days[i] <= to.toEpochDay());
    }

    private interface Which {
        boolean has(int row);
    }

    private Turnout turnout(Which which) {
        int[] times = new int[Arrays.stream(persons).max().orElse(-1) + 1];
        long participations = 0;
        double sum = 0;
        boolean known = true;
        for (int i = 0; i < persons.length; i++) {
            if (which.has(i)) {
                participations++;
                times[persons[i]]++;
                known &= !Double.isNaN(hours[i]);
                sum += hours[i];
            }
        }
        int people = (int) Arrays.stream(times).filter(count -> count > 0).count();
        int again = (int) Arrays.stream(times).filter(count -> count > 1).count();
        return new Turnout(participations, people, again, known ? OptionalDouble.of(sum) : OptionalDouble.empty());
    }

    /**
     * {@return how often each person came}
     *
     * @param activity its id
     * @param person number among all people that were read together
     */
    public int times(String activity, int person) {
        int index = activities.words().indexOf(activity);
        int count = 0;
        for (int i = 0; i < persons.length; i++) {
            count += persons[i] == person && activities.which(i) == index ? 1 : 0;
        }
        return count;
    }

    /** {@return a line for each activity and one for all together, whose people are counted anew} */
    public Table table() {
        Table table = Table.of(TITLE, "Activity", "Participations", "People", "Came again", "Hours");
        for (String activity : activities()) {
            table = row(table, activity.isEmpty() ? id : activity, turnout(activity));
        }
        return activities().size() > 1 ? row(table, "all together", turnout()) : table;
    }

    private static Table row(Table table, String name, Turnout turnout) {
        return table.row(
                name,
                Numerals.ENGLISH.fixed((double) turnout.participations(), 0),
                Numerals.ENGLISH.fixed(turnout.people(), 0),
                Numerals.ENGLISH.fixed(turnout.again(), 0),
                turnout.hours().isPresent()
                        ? Numerals.ENGLISH.shortest(turnout.hours().getAsDouble())
                        : "-");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Registrations that
                && id.equals(that.id)
                && origin.equals(that.origin)
                && Arrays.equals(persons, that.persons)
                && activities.equals(that.activities)
                && Arrays.equals(days, that.days)
                && Arrays.equals(hours, that.hours);
    }

    @Override
    public int hashCode() {
        return id.hashCode() * 31 + persons.length;
    }

    @Override
    public String toString() {
        return id + ": " + persons.length + " participations";
    }
}
