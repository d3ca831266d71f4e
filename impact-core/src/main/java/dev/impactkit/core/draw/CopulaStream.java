// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import dev.impactkit.core.Series;
import java.util.List;

/**
 * The stream of one member of a group of correlated amounts: its own normal numbers mixed with those of the members before
 * it, by a row of the Cholesky factor.
 *
 * <p>Each draw is a function of the same draw of the members alone. The mixed numbers are normal again, so the margins
 * stand; what a stratified stream adds (one draw a stratum) is kept by the first member only.
 */
final class CopulaStream implements Stream {
    private final List<Stream> members;
    private final Series row;

    /** The members up to this one, and how much of each. */
    CopulaStream(List<Stream> members, Series row) {
        this.members = List.copyOf(members);
        this.row = row;
    }

    @Override
    public void fill(long first, Bits into, int n) {
        double[] mixed = new double[n];
        for (int member = 0; member < row.size(); member++) {
            if (row.at(member) != 0) {
                members.get(member).fill(first, into, n);
                add(row.at(member), into, mixed, n);
            }
        }
        for (int i = 0; i < n; i++) {
            into.set(i, StandardNormal.bits(mixed[i]));
        }
    }

    private static void add(double weight, Bits bits, double[] to, int n) {
        for (int i = 0; i < n; i++) {
            to[i] += weight * StandardNormal.quantile(bits.at(i));
        }
    }
}
