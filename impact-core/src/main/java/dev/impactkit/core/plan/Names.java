// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.Nearest;
import dev.impactkit.core.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the names in a study's formulas stand for: every named amount, turned into nodes on demand.
 *
 * <p>A given amount becomes one slot at its path, wherever it is used; a formula becomes a named node. One by year
 * becomes {@code path.2025} and so on; in a formula, what is by year meets year by year, and what is not holds in each.
 * An amount that cannot be resolved is reported once and stands as 0, so that everything else is still looked at.
 */
public final class Names {
    private static final Yearly UNKNOWN = Yearly.of(Expr.ZERO);

    private final Map<String, Amount> amounts = new LinkedHashMap<>();
    private final Map<String, String> aliases = new LinkedHashMap<>();
    private final Map<String, Yearly> resolved = new LinkedHashMap<>();
    private final Set<String> underway = new LinkedHashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * Adds a named amount.
     *
     * @param path its own path, such as {@code fewer-falls.quantity}
     * @param amount what stands there
     */
    public void add(String path, Amount amount) {
        amounts.put(path, amount);
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

    /** {@return everything that could not be resolved so far, in order} */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** {@return the paths of all amounts, in the order they were added} */
    public List<String> paths() {
        return List.copyOf(amounts.keySet());
    }

    /**
     * {@return what a path stands for; 0 with a problem recorded where it cannot be known}
     *
     * @param path one that was added
     */
    public Yearly resolve(String path) {
        Yearly known = resolved.get(path);
        if (known != null) {
            return known;
        }
        if (!underway.add(path)) {
            return cycle(path);
        }
        Yearly made = Optional.ofNullable(amounts.get(path))
                .map(amount -> node(path, amount))
                .orElse(UNKNOWN);
        underway.remove(path);
        resolved.putIfAbsent(path, made);
        return resolved.getOrDefault(path, made);
    }

    private Yearly node(String path, Amount amount) {
        if (amount instanceof Amount.Given given) {
            return Yearly.of(Expr.draw(path, given.estimate(), given.note()));
        }
        if (amount instanceof Amount.Computed computed) {
            return formula(path, computed);
        }
        SortedMap<Integer, Expr> years = new TreeMap<>();
        ((Amount.ByYear) amount).years().forEach((year, one) -> {
            Amount told = one.note().equals(dev.impactkit.core.Note.NONE) ? one.because(amount.note()) : one;
            Yearly of = node(path + "." + year, told);
            of.at(year).ifPresentOrElse(expr -> years.put(year, expr), () -> missing(path, year, of.years()));
        });
        return Yearly.of(years);
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
        if (amounts.containsKey(target)) {
            return resolve(target);
        }
        List<String> known = new ArrayList<>(aliases.keySet());
        known.addAll(amounts.keySet());
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
        return amounts.containsKey(name) || aliases.containsKey(name);
    }

    private Yearly cycle(String path) {
        List<String> round = new ArrayList<>(underway);
        round = round.subList(round.indexOf(path), round.size());
        problems.add(Problem.error(
                "formula.cycle",
                path,
                "The formulas go round in a circle: " + String.join(" -> ", round) + " -> " + path + ".",
                "Give one of them a number of its own."));
        round.forEach(name -> resolved.put(name, UNKNOWN));
        return UNKNOWN;
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
