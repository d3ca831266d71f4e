// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.estimate;

import dev.impactkit.core.Series;

/**
 * The family an estimate is drawn from. The engine has a fast kernel for each of these; {@link ByQuantile} serves every
 * other estimate.
 */
public sealed interface Law {

    /**
     * One value.
     *
     * @param value the value
     */
    record Point(double value) implements Law {}

    /**
     * Every value between two bounds alike.
     *
     * @param low lower bound
     * @param high upper bound, above it
     */
    record Straight(double low, double high) implements Law {}

    /**
     * A triangle.
     *
     * @param low lower bound
     * @param mode its top
     * @param high upper bound
     */
    record Triangle(double low, double mode, double high) implements Law {}

    /**
     * The whole bell curve.
     *
     * @param mu mean
     * @param sigma standard deviation, above 0
     */
    record Bell(double mu, double sigma) implements Law {}

    /**
     * The bell curve, cut off below or above.
     *
     * @param mu mean of the whole curve
     * @param sigma standard deviation of the whole curve, above 0
     * @param low where it is cut below, negative infinity for nowhere
     * @param high where it is cut above, infinity for nowhere
     */
    record CutBell(double mu, double sigma, double low, double high) implements Law {}

    /**
     * A number whose logarithm follows the bell curve.
     *
     * @param mu mean of the logarithm
     * @param sigma standard deviation of the logarithm, above 0
     */
    record LogBell(double mu, double sigma) implements Law {}

    /**
     * A beta distribution stretched over a range.
     *
     * @param alpha first parameter, above 0
     * @param beta second parameter, above 0
     * @param low lower bound
     * @param high upper bound
     */
    record Stretched(double alpha, double beta, double low, double high) implements Law {}

    /**
     * A gamma distribution.
     *
     * @param shape above 0
     * @param scale above 0, in the unit of the value
     */
    record Waiting(double shape, double scale) implements Law {}

    /**
     * A staircase.
     *
     * @param values rising
     * @param upTo for each value the probability of it or less; 1 for the last
     */
    record Steps(Series values, Series upTo) implements Law {}

    /**
     * Anything else that is continuous: tabulated from its quantiles and checked against its distribution function.
     *
     * @param estimate the estimate
     */
    record ByQuantile(Estimate estimate) implements Law {}
}
