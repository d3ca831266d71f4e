// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import java.util.Arrays;

/** How far two judgements lie apart, by the level of the scale. */
public enum Metric {
    /** The same or not. */
    NOMINAL {
        @Override
        double squared(double a, double b) {
            return a == b ? 0 : 1;
        }
    },
    /** By how many judgements stand between them: the square of the distance of their mid-ranks among all. */
    ORDINAL {
        @Override
        double squared(double a, double b) {
            return (a - b) * (a - b);
        }

        @Override
        double[] places(double[] values) {
            return Arrays.stream(Ranks.doubled(values))
                    .mapToDouble(rank -> rank / 2.0)
                    .toArray();
        }
    },
    /** The square of their difference. */
    INTERVAL {
        @Override
        double squared(double a, double b) {
            return (a - b) * (a - b);
        }
    },
    /** The square of their difference over their sum; values must not be below 0. */
    RATIO {
        @Override
        double squared(double a, double b) {
            double share = (a - b) / (a + b);
            return a == b ? 0 : share * share;
        }
    };

    /** {@return the squared distance of two places} */
    abstract double squared(double a, double b);

    /** {@return where each value stands} */
    double[] places(double[] values) {
        return values;
    }
}
