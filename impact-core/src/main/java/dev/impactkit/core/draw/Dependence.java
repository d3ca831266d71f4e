// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Problem;
import dev.impactkit.core.Series;
import dev.impactkit.core.estimate.Estimate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the amounts of a calculation go together: groups of correlated amounts, each a Gaussian copula. Amounts of different
 * groups, and those no {@link Correlation} names, are independent; so are two of one group that none is stated for, as far
 * as the others let them.
 */
public final class Dependence {

    /** Most amounts that may go together in one group: each draw of one costs as much as all before it. */
    static final int MOST = 100;

    /** Nothing goes together. */
    public static final Dependence NONE = new Dependence(List.of());

    private final List<Group> groups;

    private record Group(List<String> members, List<Series> factor) {}

    private Dependence(List<Group> groups) {
        this.groups = List.copyOf(groups);
    }

    /**
     * {@return how these amounts go together, or why they cannot}
     *
     * <p>Problems: a path that is no amount; an amount that is fixed or takes steps; a pair stated twice and differently;
     * correlations that no amounts can have, with the nearest ones that they can; more than a hundred amounts in a group.
     *
     * @param estimates by path
     * @param links each pair once, or more than once alike
     */
    public static Checked<Dependence> of(Map<String, Estimate> estimates, List<Correlation> links) {
        List<Problem> problems = new ArrayList<>(Margins.problems(estimates, links));
        SortedMap<Pair, Correlation> pairs = new TreeMap<>();
        for (Correlation link : links) {
            Correlation before = pairs.putIfAbsent(link.pair(), link);
            if (before != null && before.rank() != link.rank()) {
                problems.add(CopulaProblems.statedTwice(before, link));
            }
        }
        if (!problems.isEmpty()) {
            return Checked.failed(problems);
        }
        List<Group> groups = new ArrayList<>();
        for (List<String> members : connected(pairs)) {
            group(members, pairs, problems).ifPresent(groups::add);
        }
        return problems.isEmpty() ? Checked.of(new Dependence(groups)) : Checked.failed(problems);
    }

    private static Optional<Group> group(List<String> members, Map<Pair, Correlation> pairs, List<Problem> problems) {
        if (members.size() > MOST) {
            problems.add(CopulaProblems.tooMany(members, MOST));
            return Optional.empty();
        }
        Copula copula = Copula.of(members, pairs);
        Optional<List<Series>> factor = copula.factor();
        if (factor.isEmpty()) {
            problems.add(CopulaProblems.impossible(copula, pairs));
        }
        return factor.map(rows -> new Group(members, rows));
    }

    /** Sorted groups, in the order of their first members. */
    private static List<List<String>> connected(Map<Pair, Correlation> pairs) {
        SortedMap<String, SortedSet<String>> neighbours = new TreeMap<>();
        for (Pair pair : pairs.keySet()) {
            neighbours.computeIfAbsent(pair.one(), key -> new TreeSet<>()).add(pair.other());
            neighbours.computeIfAbsent(pair.other(), key -> new TreeSet<>()).add(pair.one());
        }
        List<List<String>> groups = new ArrayList<>();
        SortedSet<String> seen = new TreeSet<>();
        for (String start : neighbours.keySet()) {
            if (!seen.contains(start)) {
                SortedSet<String> group = reached(start, neighbours);
                seen.addAll(group);
                groups.add(List.copyOf(group));
            }
        }
        return groups;
    }

    private static SortedSet<String> reached(String start, Map<String, SortedSet<String>> neighbours) {
        SortedSet<String> reached = new TreeSet<>(List.of(start));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (String next : neighbours.getOrDefault(open.pop(), Collections.emptySortedSet())) {
                if (reached.add(next)) {
                    open.push(next);
                }
            }
        }
        return reached;
    }

    /** {@return whether all amounts are independent} */
    public boolean isNone() {
        return groups.isEmpty();
    }

    /**
     * {@return the same streams, those of correlated amounts mixed}
     *
     * @param independent by path; every correlated amount is among them
     */
    Map<String, Stream> on(Map<String, Stream> independent) {
        Map<String, Stream> mixed = new LinkedHashMap<>(independent);
        for (Group group : groups) {
            List<Stream> before = new ArrayList<>();
            for (String member : group.members()) {
                before.add(independent.get(member));
                Series row = group.factor().get(before.size() - 1);
                // The first member is mixed with nothing, and keeps its bits.
                mixed.replace(member, row.size() == 1 ? before.get(0) : new CopulaStream(before, row));
            }
        }
        return mixed;
    }

    @Override
    public String toString() {
        return isNone()
                ? "independent"
                : groups.stream().map(Group::members).toList().toString();
    }
}
