// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import org.apache.commons.numbers.gamma.GammaRatio;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.StandardDeviation;

/** Mean and spread, by the library's summation that does not lose small differences of large numbers. */
final class Moments {
    private Moments() {}

    /** {@return the mean; NaN of nothing} */
    static double mean(double[] values) {
        return Mean.of(values).getAsDouble();
    }

    /** {@return the standard deviation with divisor n - 1; NaN of fewer than two} */
    static double sd(double[] values) {
        return values.length < 2 ? Double.NaN : StandardDeviation.of(values).getAsDouble();
    }

    /** {@return the variance with divisor n - 1; NaN of fewer than two} */
    static double variance(double[] values) {
        double sd = sd(values);
        return sd * sd;
    }

    /** {@return Hedges' exact correction of a standardised difference, \( \Gamma(\nu/2) \big/ \sqrt{\nu/2}\; \Gamma((\nu - 1)/2) \)} */
    static double hedges(double freedom) {
        return GammaRatio.delta(freedom / 2, -0.5) / Math.sqrt(freedom / 2);
    }
}
