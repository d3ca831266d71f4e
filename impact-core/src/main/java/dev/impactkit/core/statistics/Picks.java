// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import dev.impactkit.core.Series;
import java.util.List;
import java.util.stream.IntStream;

/** Places drawn from a seed, of whole numbers alone. */
final class Picks {
    private long state;

    Picks(long seed) {
        this.state = seed;
    }

    /** {@return as many units as there are, drawn with putting back} */
    Sample again(Sample sample) {
        List<Series> units = sample.units();
        return new Sample(IntStream.range(0, units.size())
                .mapToObj(i -> units.get(below(units.size())))
                .toList());
    }

    /** {@return the places from 0 in an order of chance} */
    int[] shuffled(int n) {
        int[] places = IntStream.range(0, n).toArray();
        for (int left = n; left > 1; left--) {
            int one = below(left);
            int last = places[left - 1];
            places[left - 1] = places[one];
            places[one] = last;
        }
        return places;
    }

    private int below(int n) {
        state += 0x9e3779b97f4a7c15L;
        long z = (state ^ state >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        long upper = (z ^ z >>> 31) >>> 32;
        return (int) ((upper * n) >>> 32);
    }
}
