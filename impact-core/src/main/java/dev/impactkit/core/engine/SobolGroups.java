// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.draw.Correlation;
import dev.impactkit.core.engine.Sobol.Group;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Groups that can be told apart. Amounts that go together cannot: with one of them drawn anew and the other kept they would
 * no longer go together, and no share of the variance is that of one alone.
 */
final class SobolGroups {
    private SobolGroups() {}

    /** The groups, those that correlations join made one, under the names of both. */
    static List<Group> joined(List<Group> groups, List<Correlation> links) {
        List<Group> before;
        List<Group> joined = groups;
        do {
            before = joined;
            for (Correlation link : links) {
                joined = joined(joined, link);
            }
        } while (!joined.equals(before));
        return joined;
    }

    private static List<Group> joined(List<Group> groups, Correlation link) {
        List<String> ends = List.of(link.one(), link.other());
        List<Group> together = groups.stream()
                .filter(group -> ends.stream().anyMatch(group.paths()::contains))
                .toList();
        if (together.isEmpty()
                || (together.size() == 1 && together.get(0).paths().containsAll(ends))) {
            return groups;
        }
        Set<String> names = new LinkedHashSet<>();
        Set<String> paths = new LinkedHashSet<>();
        together.forEach(group -> {
            names.add(group.name());
            paths.addAll(group.paths());
        });
        Stream.of(link.one(), link.other()).filter(paths::add).forEach(names::add);
        List<Group> joined = new ArrayList<>(groups);
        joined.removeAll(together);
        joined.add(new Group(String.join(" + ", names), new ArrayList<>(paths)));
        return joined;
    }
}
