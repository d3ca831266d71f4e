// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Nearest;
import dev.impactkit.core.Problem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * What there is to count in: the waves of a study, its tables of answers, and which way is better.
 *
 * @param waves in order
 * @param sources read or not
 * @param registrations lists of attendance, read or not
 * @param lowerIsBetter whether less of an indicator is better, by its id
 */
public record Collected(
        List<Wave> waves,
        List<DataSource> sources,
        List<RegistrationSource> registrations,
        Predicate<String> lowerIsBetter) {

    /** Copies. */
    public Collected {
        waves = List.copyOf(waves);
        sources = List.copyOf(sources);
        registrations = List.copyOf(registrations);
    }

    /** The table and the group a measure counts in, checked. */
    Checked<Headcount> of(PerPerson measure, String path) {
        return source(measure.data(), measure.indicator(), path).then(source -> {
            Dataset data = source.read().orElseThrow();
            for (PerPerson.Part part : measure.parts()) {
                for (String wave : part.waves()) {
                    if (data.answers(measure.indicator(), wave).isEmpty()) {
                        return Checked.failed(List.of(notAsked(data, measure.indicator(), wave, path)));
                    }
                }
            }
            return group(source, data, measure.group(), path)
                    .then(group -> Headcount.of(this, source, measure, group, path));
        });
    }

    /**
     * {@return how many people a quantity is said of, or what stands in the way of knowing}
     *
     * @param quantity how it is counted
     * @param path of the amount, for problems
     */
    public Checked<Double> people(PerPerson quantity, String path) {
        return of(quantity, path).map(Headcount::counting);
    }

    /**
     * {@return how many people of the group answered what a quantity takes, or what stands in the way of knowing}
     *
     * @param quantity how it is counted
     * @param path of the amount, for problems
     */
    public Checked<Integer> answered(PerPerson quantity, String path) {
        return of(quantity, path).map(Headcount::answered);
    }

    /** The attendance list of that id, or the only one. */
    Checked<Registrations> registrations(String id, String path) {
        List<RegistrationSource> found = registrations.stream()
                .filter(list -> id.isEmpty() || list.id().equals(id))
                .toList();
        if (found.size() != 1) {
            List<String> known =
                    registrations.stream().map(RegistrationSource::id).toList();
            return Checked.failed(List.of(Problem.error(
                    "data.which",
                    path,
                    found.isEmpty()
                            ? "There is no registration list " + id + "."
                            : "There are several registration lists.",
                    id.isEmpty() ? "Say which under list." : Nearest.hint(id, known))));
        }
        return found.get(0)
                .read()
                .map(Checked::of)
                .orElseGet(() -> Checked.failed(
                        List.of(unread(found.get(0).id(), found.get(0).file(), path))));
    }

    private static Problem unread(String id, String file, String path) {
        return Problem.error(
                "data.not-read",
                path,
                "The table " + id + " was not read.",
                "Read the study from its file, with " + file + " beside it.");
    }

    private static Problem notAsked(Dataset data, String indicator, String wave, String path) {
        List<String> asked = data.asked().stream()
                .filter(one -> one.indicator().equals(indicator))
                .map(Dataset.Asked::wave)
                .toList();
        return Problem.error(
                "data.not-asked",
                path,
                indicator + " was not asked at " + wave + " in " + data.id() + ".",
                asked.isEmpty()
                        ? "Name its column under columns."
                        : "It was asked at " + String.join(", ", asked) + ".");
    }

    /** The source of that id, or the only one that asks for the indicator. */
    private Checked<DataSource> source(String id, String indicator, String path) {
        List<DataSource> found = sources.stream()
                .filter(source ->
                        id.isEmpty() ? source.asks(indicator) : source.id().equals(id))
                .toList();
        if (found.size() != 1) {
            return Checked.failed(List.of(whichSource(id, indicator, path, found)));
        }
        return found.get(0).read().isPresent()
                ? Checked.of(found.get(0))
                : Checked.failed(List.of(unread(found.get(0).id(), found.get(0).file(), path)));
    }

    private Problem whichSource(String id, String indicator, String path, List<DataSource> found) {
        if (found.size() > 1) {
            return Problem.error(
                    "data.which",
                    path,
                    "Several tables ask for " + indicator + ": "
                            + String.join(
                                    ", ", found.stream().map(DataSource::id).toList()) + ".",
                    "Say which: data: " + found.get(0).id() + ".");
        }
        Collection<String> known = id.isEmpty()
                ? sources.stream().flatMap(s -> s.columns().keySet().stream()).toList()
                : sources.stream().map(DataSource::id).toList();
        return Problem.error(
                "data.unknown",
                path,
                id.isEmpty() ? "No table asks for " + indicator + "." : "There is no table " + id + ".",
                Nearest.hint(id.isEmpty() ? indicator : id, known));
    }

    /** The group of that id, or our own: the first declared. Empty where the table knows no groups. */
    static Checked<String> group(DataSource source, Dataset data, String id, String path) {
        List<String> groups = List.copyOf(source.groups().keySet());
        List<String> known = groups.isEmpty()
                ? data.label(Dataset.GROUP).map(Labelled::words).orElse(List.of())
                : groups;
        if (id.isEmpty() && known.isEmpty()) {
            return Checked.of("");
        }
        return id.isEmpty() || known.contains(id)
                ? Checked.of(id.isEmpty() ? known.get(0) : id)
                : Checked.failed(List.of(Problem.error(
                        "data.unknown-group",
                        path,
                        "There is no group " + id + " in " + source.id() + ".",
                        Nearest.hint(id, known))));
    }

    /** Years from one wave to another; empty where one of them has no date. */
    OptionalDouble years(String from, String to) {
        Optional<LocalDate> first = date(from);
        Optional<LocalDate> second = date(to);
        return first.isPresent() && second.isPresent()
                ? OptionalDouble.of(years(first.get(), second.get()))
                : OptionalDouble.empty();
    }

    /** By the calendar: from a day to the same day is a year, a leap year too; what is left is a share of its year. */
    private static double years(LocalDate from, LocalDate to) {
        long whole = ChronoUnit.YEARS.between(from, to);
        LocalDate last = from.plusYears(whole);
        double rest = ChronoUnit.DAYS.between(last, to);
        return whole + rest / ChronoUnit.DAYS.between(last, from.plusYears(whole + 1));
    }

    private Optional<LocalDate> date(String wave) {
        return waves.stream().filter(w -> w.id().equals(wave)).findFirst().flatMap(Wave::date);
    }
}
