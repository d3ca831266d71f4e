// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Which node each path is, in the order the paths came: figures, named nodes, slots. Open addressing, as in the other tables
 * of {@link GraphBuilder}; nothing is put in once the graph is built.
 */
final class Named {
    private String[] paths;
    private int[] nodes;
    private int[] table;
    private int size;

    /** Room for half as many as a power of two. */
    Named(int capacity) {
        this.paths = new String[capacity / 2];
        this.nodes = new int[capacity / 2];
        this.table = new int[capacity];
    }

    int size() {
        return size;
    }

    /** The node, or -1. */
    int node(String path) {
        int place = place(path);
        return table[place] == 0 ? -1 : nodes[table[place] - 1];
    }

    /** {@return the node the path has from now on: the one it had before, else this one} */
    int put(String path, int node) {
        int place = place(path);
        if (table[place] > 0) {
            return nodes[table[place] - 1];
        }
        if (size == paths.length) {
            grow();
            place = place(path);
        }
        paths[size] = path;
        nodes[size] = node;
        table[place] = ++size;
        return node;
    }

    List<String> paths() {
        return Collections.unmodifiableList(Arrays.asList(paths).subList(0, size));
    }

    private int place(String path) {
        int hash = path.hashCode();
        int place = (hash ^ hash >>> 16) & table.length - 1;
        while (table[place] > 0 && !paths[table[place] - 1].equals(path)) {
            place = place + 1 & table.length - 1;
        }
        return place;
    }

    private void grow() {
        paths = Arrays.copyOf(paths, 2 * size);
        nodes = Arrays.copyOf(nodes, 2 * size);
        table = new int[4 * size];
        for (int i = 0; i < size; i++) {
            table[place(paths[i])] = i + 1;
        }
    }
}
