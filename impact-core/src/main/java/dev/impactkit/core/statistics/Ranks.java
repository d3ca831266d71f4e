// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import java.util.Arrays;

/** Positions in a sorted row. Tied values share the middle of their ranks; all are doubled, which makes them whole. */
final class Ranks {
    private Ranks() {}

    /** {@return the double of each value's mid-rank} */
    static int[] doubled(double[] values) {
        double[] sorted = sorted(values);
        return Arrays.stream(values)
                .mapToInt(value -> below(sorted, value) + upTo(sorted, value) + 1)
                .toArray();
    }

    static double[] sorted(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    /** {@return how many are less} */
    static int below(double[] sorted, double value) {
        return firstWhere(sorted, value, false);
    }

    /** {@return how many are less or the same} */
    static int upTo(double[] sorted, double value) {
        return firstWhere(sorted, value, true);
    }

    private static int firstWhere(double[] sorted, double value, boolean above) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value || (above && sorted[middle] == value)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
