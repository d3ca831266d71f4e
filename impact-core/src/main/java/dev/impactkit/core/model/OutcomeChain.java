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
import java.util.function.Function;

/** What leads to what: the directed graph of a study, from its links and from what items say of themselves. */
public final class OutcomeChain {
    private final Map<String, Steps> steps = new LinkedHashMap<>();

    /** What a node leads to, and what leads to it. */
    private record Steps(Set<String> next, Set<String> before) {
        static final Steps NONE = new Steps(Collections.emptySet(), Collections.emptySet());
    }

    private OutcomeChain() {}

    /**
     * {@return the chain of a study}
     *
     * @param study whose activities, outputs and outcomes are its nodes
     */
    public static OutcomeChain of(ImpactStudy study) {
        OutcomeChain chain = new OutcomeChain();
        for (Activity activity : study.activities()) {
            chain.node(activity.id());
        }
        for (Output output : study.outputs()) {
            chain.node(output.id());
            if (!output.of().isEmpty()) {
                chain.edge(output.of(), output.id());
            }
        }
        for (Outcome outcome : study.outcomes()) {
            chain.node(outcome.id());
        }
        for (Link link : study.chain()) {
            chain.edge(link.from(), link.to());
        }
        return chain;
    }

    private Steps node(String id) {
        return steps.computeIfAbsent(id, key -> new Steps(new LinkedHashSet<>(), new LinkedHashSet<>()));
    }

    private void edge(String from, String to) {
        node(from).next().add(to);
        node(to).before().add(from);
    }

    private Steps of(String id) {
        return steps.getOrDefault(id, Steps.NONE);
    }

    /** {@return every node, in the order of the study} */
    public List<String> nodes() {
        return List.copyOf(steps.keySet());
    }

    /**
     * {@return what a node leads to, one step}
     *
     * @param id of the node
     */
    public Set<String> next(String id) {
        return Collections.unmodifiableSet(of(id).next());
    }

    /**
     * {@return what leads to a node, one step}
     *
     * @param id of the node
     */
    public Set<String> before(String id) {
        return Collections.unmodifiableSet(of(id).before());
    }

    /**
     * {@return everything a node leads to, however many steps}
     *
     * @param id of the node
     */
    public Set<String> after(String id) {
        return reach(id, Steps::next);
    }

    /**
     * {@return everything that leads to a node, however many steps}
     *
     * @param id of the node
     */
    public Set<String> upstream(String id) {
        return reach(id, Steps::before);
    }

    private Set<String> reach(String id, Function<Steps, Set<String>> way) {
        Set<String> first = way.apply(of(id));
        if (first.isEmpty()) {
            return Collections.emptySet();
        }
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(first);
        while (!open.isEmpty()) {
            String node = open.pop();
            if (reached.add(node)) {
                open.addAll(way.apply(of(node)));
            }
        }
        return Collections.unmodifiableSet(reached);
    }

    /** {@return a shortest way round that comes back to where it started, empty where there is none} */
    public Optional<List<String>> cycle() {
        return steps.keySet().stream()
                .filter(id -> after(id).contains(id))
                .findFirst()
                .map(this::round);
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
