// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import java.util.Comparator;

/** Two paths, the lower one first. */
record Pair(String one, String other) implements Comparable<Pair> {
    private static final Comparator<Pair> ORDER =
            Comparator.comparing(Pair::one).thenComparing(Pair::other);

    static Pair of(String a, String b) {
        return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
    }

    @Override
    public int compareTo(Pair that) {
        return ORDER.compare(this, that);
    }

    @Override
    public String toString() {
        return one + " and " + other;
    }
}
