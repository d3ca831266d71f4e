// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What leads to what over the links of a chain, each {@code from->to}. */
final class Ways {
    private static final String ARROW = "->";

    private final Map<String, Set<String>> reach = new LinkedHashMap<>();

    Ways(List<String> links) {
        Map<String, List<String>> next = new LinkedHashMap<>();
        for (String link : links) {
            next.computeIfAbsent(from(link), id -> new ArrayList<>()).add(to(link));
        }
        next.keySet().forEach(id -> reach.put(id, after(id, next)));
    }

    private static Set<String> after(String id, Map<String, List<String>> next) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            next.getOrDefault(open.pop(), List.of()).stream()
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return reached;
    }

    private static String from(String path) {
        return path.substring(0, path.indexOf(ARROW));
    }

    private static String to(String path) {
        return path.substring(path.indexOf(ARROW) + ARROW.length());
    }

    private boolean leads(String from, String to) {
        return reach.getOrDefault(from, Collections.emptySet()).contains(to);
    }

    /** Whether it is a link, or a way over several. */
    boolean isWay(String path) {
        return path.contains(ARROW) && leads(from(path), to(path));
    }

    /** Whether a way runs over a link and is not that link. */
    boolean runsOver(String way, String link) {
        boolean starts = from(way).equals(from(link)) || leads(from(way), from(link));
        boolean ends = to(way).equals(to(link)) || leads(to(link), to(way));
        return !way.equals(link) && starts && ends;
    }
}
