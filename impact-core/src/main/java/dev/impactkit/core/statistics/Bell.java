// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import dev.impactkit.core.Require;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal curve. */
final class Bell {
    private static final NormalDistribution CURVE = NormalDistribution.of(0, 1);

    private Bell() {}

    /** {@return the chance of no more than z} */
    static double below(double z) {
        return CURVE.cumulativeProbability(z);
    }

    /** {@return the chance of more than z} */
    static double above(double z) {
        return CURVE.survivalProbability(z);
    }

    /** {@return the value that a share p does not exceed} */
    static double quantile(double p) {
        return CURVE.inverseCumulativeProbability(p);
    }

    /** {@return how many standard deviations the middle share reaches to each side, 1.96 for 0.95} */
    static double reach(double level) {
        Require.that(level > 0 && level < 1, "The level (" + level + ") must lie above 0 and below 1.");
        return quantile((1 + level) / 2);
    }
}
