// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Nearest;
import dev.impactkit.core.Note;
import dev.impactkit.core.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What the names in a study's formulas stand for: every named amount, turned into nodes on demand.
 *
 * <p>A given amount becomes one slot at its path, wherever it is used; a formula becomes a named node. One by year
 * becomes {@code path.2025} and so on; in a formula, what is by year meets year by year, and what is not holds in each.
 * An amount that cannot be resolved is reported once and stands as 0, so that everything else is still looked at.
 */
public final class Names {
    private static final Yearly UNKNOWN = Yearly.of(Expr.ZERO);

    /** An amount, and what it means once that is found out. */
    private static final class Place {
        private final Amount amount;
        private Yearly meaning = UNKNOWN;
        private boolean resolved;

        Place(Amount amount) {
            this.amount = amount;
        }

        void resolve(Yearly found) {
            meaning = found;
            resolved = true;
        }
    }

    private final BiFunction<String, Measurement, Checked<Counted>> data;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, String> aliases = new LinkedHashMap<>();
    private final Map<String, Counted> counts = new LinkedHashMap<>();
    private final Set<String> underway = new LinkedHashSet<>();
    private final Set<String> circular = new LinkedHashSet<>();
    private final Set<Problem> problems = new LinkedHashSet<>();

    /** Names without data: nothing is measured. */
    public Names() {
        this((path, how) -> Checked.failed(List.of(
                Problem.error("data.none", path, "This is counted in data, and here are no data.", "Give a number."))));
    }

    /**
     * Names with data.
     *
     * @param data what is counted for the amount at a path
     */
    public Names(BiFunction<String, Measurement, Checked<Counted>> data) {
        this.data = data;
    }

    /**
     * Adds a named amount.
     *
     * @param path its own path, such as {@code fewer-falls.quantity}
     * @param amount what stands there
     */
    public void add(String path, Amount amount) {
        places.put(path, new Place(amount));
    }

    /**
     * Lets a shorter name stand for a path: an id for its quantity.
     *
     * @param name the shorter name
     * @param path the path of the amount
     */
    public void alias(String name, String path) {
        aliases.put(name, path);
    }

    /**
     * {@return the path a shorter name stands for, or the name itself}
     *
     * @param name as formulas know it, or a path
     */
    public String path(String name) {
        return aliases.getOrDefault(name, name);
    }

    /** {@return everything that could not be resolved so far, in order} */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** {@return what was counted in data so far, by the path of its amount} */
    public Map<String, Counted> counted() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /** {@return the paths of all amounts, in the order they were added} */
    public List<String> paths() {
        return List.copyOf(places.keySet());
    }

    /** Looks at every formula, so that what cannot be resolved is known; figures and estimates always can. */
    public void settle() {
        places.forEach((path, place) -> {
            if (!(place.amount instanceof Amount.Given)) {
                resolve(path);
            }
        });
    }

    /** {@return the paths of all amounts that are by year, formulas over such included, in the order they were added} */
    public List<String> byYear() {
        List<String> paths = new ArrayList<>();
        places.forEach((path, place) -> {
            if (!(place.amount instanceof Amount.Given) && resolve(path).isByYear()) {
                paths.add(path);
            }
        });
        return paths;
    }

    /**
     * {@return what a path stands for; 0 with a problem recorded where it cannot be known}
     *
     * @param path one that was added
     */
    public Yearly resolve(String path) {
        Place place = places.get(path);
        if (place == null) {
            return UNKNOWN;
        }
        if (!place.resolved) {
            if (place.amount instanceof Amount.Given) {
                place.resolve(node(path, place.amount));
            } else {
                resolveUpTo(path);
            }
        }
        return place.meaning;
    }

    /** First what its formula needs, without recursion: a chain of formulas may be longer than the stack is deep. */
    private void resolveUpTo(String path) {
        Deque<String> open = new ArrayDeque<>(List.of(path));
        while (!open.isEmpty()) {
            String next = open.peek();
            underway.add(next);
            Optional<String> needed = needs(next)
                    .filter(name -> !place(name).resolved && !circular.contains(name))
                    .findFirst();
            if (needed.isEmpty()) {
                Place place = place(next);
                place.resolve(node(next, place.amount));
                underway.remove(next);
                open.pop();
            } else if (underway.contains(needed.get())) {
                cycle(needed.get());
            } else {
                open.push(needed.get());
            }
        }
    }

    private Place place(String path) {
        return Objects.requireNonNull(places.get(path), path);
    }

    private Stream<String> needs(String path) {
        return parts(place(path).amount)
                .filter(Amount.Computed.class::isInstance)
                .flatMap(part -> ((Amount.Computed) part).formula().names().stream())
                .map(name -> aliases.getOrDefault(name, name))
                .filter(places::containsKey);
    }

    private static Stream<Amount> parts(Amount amount) {
        return amount instanceof Amount.ByYear byYear ? byYear.years().values().stream() : Stream.of(amount);
    }

    private Yearly node(String path, Amount amount) {
        if (amount instanceof Amount.Given given) {
            return Yearly.of(Expr.draw(path, given.estimate(), given.note()));
        }
        if (amount instanceof Amount.Computed computed) {
            return formula(path, computed);
        }
        if (amount instanceof Amount.Measured measured) {
            return counted(path, measured);
        }
        SortedMap<Integer, Expr> years = new TreeMap<>();
        ((Amount.ByYear) amount).years().forEach((year, one) -> {
            Amount told = one.note().equals(Note.NONE) ? one.because(amount.note()) : one;
            Yearly of = node(path + "." + year, told);
            of.at(year).ifPresentOrElse(expr -> years.put(year, expr), () -> missing(path, year, of.years()));
        });
        return Yearly.of(years);
    }

    private Yearly counted(String path, Amount.Measured measured) {
        Checked<Counted> counted = data.apply(path, measured.how());
        problems.addAll(counted.problems());
        counted.value().ifPresent(found -> counts.put(path, found));
        return counted.value()
                .map(found -> Yearly.of(found.node(path, measured.note())))
                .orElse(UNKNOWN);
    }

    private Yearly formula(String path, Amount.Computed computed) {
        Map<String, Yearly> meanings = new LinkedHashMap<>();
        computed.formula().names().forEach(name -> meanings.put(name, meaning(path, computed, name)));
        Set<Integer> years = new TreeSet<>();
        meanings.values().forEach(meaning -> years.addAll(meaning.years().keySet()));
        if (years.isEmpty()) {
            return Yearly.of(computed.formula()
                    .bind(name -> meanings.getOrDefault(name, UNKNOWN).total())
                    .named(path, computed.note()));
        }
        SortedMap<Integer, Expr> nodes = new TreeMap<>();
        years.forEach(year -> nodes.put(year, inYear(path, computed, meanings, year)));
        return Yearly.of(nodes);
    }

    private Expr inYear(String path, Amount.Computed computed, Map<String, Yearly> meanings, int year) {
        return computed.formula()
                .bind(name -> {
                    Yearly meaning = meanings.getOrDefault(name, UNKNOWN);
                    if (meaning.at(year).isEmpty()) {
                        missing(path, year, meaning.years());
                    }
                    return meaning.at(year).orElse(Expr.ZERO);
                })
                .named(path + "." + year, computed.note());
    }

    private Yearly meaning(String path, Amount.Computed computed, String name) {
        String target = aliases.getOrDefault(name, name);
        Place place = places.get(target);
        if (place != null) {
            return place.meaning;
        }
        List<String> known = new ArrayList<>(aliases.keySet());
        known.addAll(places.keySet());
        problems.add(Problem.error(
                "formula.unknown-name",
                path,
                "The formula \"" + computed.formula().text() + "\" uses " + name
                        + ", which nothing in the study is called.",
                minusHint(name)
                        .or(() -> Nearest.of(name, known).map(near -> "Maybe " + near + "."))
                        .orElse("")));
        return UNKNOWN;
    }

    /** {@code a-b} is one name; whoever meant a difference left out the spaces. */
    private Optional<String> minusHint(String name) {
        for (int i = name.indexOf('-'); i > 0; i = name.indexOf('-', i + 1)) {
            String left = name.substring(0, i);
            String right = name.substring(i + 1);
            boolean number = right.chars().allMatch(c -> c >= '0' && c <= '9');
            if (knows(left) && (knows(right) || number)) {
                return Optional.of("Maybe " + left + " - " + right + ", with spaces around the minus.");
            }
        }
        return Optional.empty();
    }

    private boolean knows(String name) {
        return places.containsKey(name) || aliases.containsKey(name);
    }

    /** From here on the path stands as unknown, which opens the circle; the others in it are still looked at. */
    private void cycle(String path) {
        List<String> round = new ArrayList<>(underway);
        round = round.subList(round.indexOf(path), round.size());
        problems.add(Problem.error(
                "formula.cycle",
                path,
                "The formulas go round in a circle: " + String.join(" -> ", round) + " -> " + path + ".",
                "Give one of them a number of its own."));
        circular.add(path);
    }

    private void missing(String path, int year, SortedMap<Integer, Expr> stated) {
        problems.add(Problem.error(
                "amount.missing-year",
                path,
                "The year " + year + " is needed for " + path + ", but what it meets there states only "
                        + stated.keySet() + ".",
                "Maybe write 0 for that year."));
    }
}
