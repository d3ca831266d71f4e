// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

/** Which node each expression became, by identity. Not an identity map, since the hash of an object is slow to come by. */
final class Numbered {
    private Expr[] keys;
    private int[] nodes;
    private int size;

    /** Room for half as many as a power of two. */
    Numbered(int capacity) {
        this.keys = new Expr[capacity];
        this.nodes = new int[capacity];
    }

    /** The node, or -1. */
    int node(Expr expr) {
        int place = place(expr);
        return keys[place] == null ? -1 : nodes[place];
    }

    void put(Expr expr, int node) {
        if (2 * ++size > keys.length) {
            grow();
        }
        int place = place(expr);
        keys[place] = expr;
        nodes[place] = node;
    }

    private int place(Expr expr) {
        int place = expr.hash() & keys.length - 1;
        while (keys[place] != null && keys[place] != expr) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    private void grow() {
        Expr[] before = keys;
        int[] values = nodes;
        keys = new Expr[4 * before.length];
        nodes = new int[keys.length];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != null) {
                int place = place(before[i]);
                keys[place] = before[i];
                nodes[place] = values[i];
            }
        }
    }
}
