// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The numbers of all nodes, seen by path. All results of one plan share the paths; nothing is copied. */
final class Values extends AbstractMap<String, Double> {
    private final Map<String, Integer> named;
    private final double[] nodes;

    /** Takes the numbers over. */
    Values(Map<String, Integer> named, double[] nodes) {
        this.named = named;
        this.nodes = nodes;
    }

    @Override
    public boolean containsKey(Object path) {
        return named.containsKey(path);
    }

    @Override
    public @Nullable Double get(Object path) {
        Integer node = named.get(path);
        return node == null ? null : nodes[node];
    }

    @Override
    public Set<Entry<String, Double>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return named.size();
            }

            @Override
            public Iterator<Entry<String, Double>> iterator() {
                return named.entrySet().stream()
                        .map(entry -> Map.entry(entry.getKey(), nodes[entry.getValue()]))
                        .iterator();
            }
        };
    }
}
