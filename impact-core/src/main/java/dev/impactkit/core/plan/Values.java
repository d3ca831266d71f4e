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
    private final Named named;
    private final double[] nodes;

    /** Takes the numbers over. */
    Values(Named named, double[] nodes) {
        this.named = named;
        this.nodes = nodes;
    }

    @Override
    public boolean containsKey(Object path) {
        return get(path) != null;
    }

    @Override
    public @Nullable Double get(Object path) {
        int node = path instanceof String text ? named.node(text) : -1;
        return node < 0 ? null : nodes[node];
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
                return named.paths().stream()
                        .map(path -> Map.entry(path, nodes[named.node(path)]))
                        .iterator();
            }
        };
    }
}
