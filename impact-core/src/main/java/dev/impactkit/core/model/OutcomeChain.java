// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What leads to what: the directed graph of a study, from its links and from what items say of themselves. */
public final class OutcomeChain {
    private final Set<String> nodes = new LinkedHashSet<>();
    private final Map<String, Set<String>> next = new LinkedHashMap<>();
    private final Map<String, Set<String>> before = new LinkedHashMap<>();

    private OutcomeChain() {}

    /**
     * {@return the chain of a study}
     *
     * @param study whose activities, outputs and outcomes are its nodes
     */
    public static OutcomeChain of(ImpactStudy study) {
        OutcomeChain chain = new OutcomeChain();
        for (Activity activity : study.activities()) {
            chain.nodes.add(activity.id());
        }
        for (Output output : study.outputs()) {
            chain.nodes.add(output.id());
            if (!output.of().isEmpty()) {
                chain.edge(output.of(), output.id());
            }
        }
        for (Outcome outcome : study.outcomes()) {
            chain.nodes.add(outcome.id());
        }
        for (Link link : study.chain()) {
            chain.edge(link.from(), link.to());
        }
        return chain;
    }

    private void edge(String from, String to) {
        nodes.add(from);
        nodes.add(to);
        next.computeIfAbsent(from, id -> new LinkedHashSet<>()).add(to);
        before.computeIfAbsent(to, id -> new LinkedHashSet<>()).add(from);
    }

    /** {@return every node, in the order of the study} */
    public List<String> nodes() {
        return List.copyOf(nodes);
    }

    /**
     * {@return what a node leads to, one step}
     *
     * @param id of the node
     */
    public Set<String> next(String id) {
        return steps(next, id);
    }

    /**
     * {@return what leads to a node, one step}
     *
     * @param id of the node
     */
    public Set<String> before(String id) {
        return steps(before, id);
    }

    /**
     * {@return everything a node leads to, however many steps}
     *
     * @param id of the node
     */
    public Set<String> after(String id) {
        return reach(id, next);
    }

    /**
     * {@return everything that leads to a node, however many steps}
     *
     * @param id of the node
     */
    public Set<String> upstream(String id) {
        return reach(id, before);
    }

    private static Set<String> steps(Map<String, Set<String>> way, String id) {
        return Collections.unmodifiableSet(way.getOrDefault(id, Collections.emptySet()));
    }

    private static Set<String> reach(String id, Map<String, Set<String>> way) {
        if (!way.containsKey(id)) {
            return Collections.emptySet();
        }
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(steps(way, id));
        while (!open.isEmpty()) {
            String node = open.pop();
            if (reached.add(node)) {
                open.addAll(steps(way, node));
            }
        }
        return Collections.unmodifiableSet(reached);
    }

    /** {@return a shortest way round that comes back to where it started, empty where there is none} */
    public Optional<List<String>> cycle() {
        return nodes.stream().filter(id -> after(id).contains(id)).findFirst().map(this::round);
    }

    /** The shortest way round, found breadth first; each node remembers by which it was reached. */
    private List<String> round(String start) {
        Map<String, String> cameFrom = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!cameFrom.containsKey(start)) {
            String here = open.remove();
            next(here).stream()
                    .filter(id -> cameFrom.putIfAbsent(id, here) == null)
                    .forEach(open::add);
        }
        Deque<String> path = new ArrayDeque<>(List.of(start));
        do {
            path.push(cameFrom.getOrDefault(path.peek(), start));
        } while (!path.peek().equals(start));
        return List.copyOf(path);
    }
}
