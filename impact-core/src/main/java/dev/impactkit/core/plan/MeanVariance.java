// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

/**
 * Mean and variance, kept apart so that a narrow spread around a large mean keeps its digits.
 *
 * @param mean the expected value
 * @param variance the expected squared distance from it
 */
record MeanVariance(double mean, double variance) {

    static MeanVariance of(Column column) {
        return new MeanVariance(column.mean(), column.covariance(column));
    }

    /** Of the sum of two that are independent. */
    MeanVariance plus(MeanVariance other) {
        return new MeanVariance(mean + other.mean, variance + other.variance);
    }

    /** Of the product of two that are independent. */
    MeanVariance times(MeanVariance other) {
        return new MeanVariance(
                mean * other.mean,
                mean * mean * other.variance + other.mean * other.mean * variance + variance * other.variance);
    }

    double sd() {
        return Math.sqrt(Math.max(0, variance));
    }
}
