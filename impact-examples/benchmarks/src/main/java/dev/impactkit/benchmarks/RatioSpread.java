// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.benchmarks;

import dev.impactkit.core.engine.Spread;

/**
 * What W1 asks of a ratio.
 *
 * @param mean its mean
 * @param sd its standard deviation
 * @param p5 exceeded in 95 % of all cases
 * @param p50 exceeded in half of them
 * @param p95 exceeded in 5 %
 * @param aboveOne how often it is above 1
 */
public record RatioSpread(double mean, double sd, double p5, double p50, double p95, double aboveOne) {

    static RatioSpread of(Spread spread) {
        return new RatioSpread(
                spread.mean(),
                spread.sd(),
                spread.quantile(0.05),
                spread.quantile(0.50),
                spread.quantile(0.95),
                spread.chanceAbove(1));
    }
}
