// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.estimate;

import dev.impactkit.core.Shaped;

/**
 * What is known of one number: the value one would name, and how far it may lie from it.
 *
 * <p>With \( F \) the cumulative distribution and \( Q \) its inverse, every estimate keeps these identities:
 *
 * <ul>
 *   <li>\( Q(p) = \inf \{ x : F(x) \ge p \} \), never falling in p, with \( Q(0) \) = {@link #low()} and \( Q(1) \) =
 *       {@link #high()};
 *   <li>\( F(Q(p)) = p \) where F is continuous, \( F(Q(p)) \ge p \) where it has steps;
 *   <li>{@link #mean()} is \( \int_0^1 Q(p)\,dp \), and {@link #sd()} is the root of
 *       \( \int_0^1 (Q(p) - \mu)^2\,dp \).
 * </ul>
 *
 * <p>\( F(Q(p)) = p \) holds to 1e-9 of \( \min(p, 1 - p) \) from 1e-12 on, as far as a {@code double} can say it: p
 * itself has steps of 1e-16 near 1, and x has steps of its own size times 1e-16, which weigh where the density is steep
 * or where a long way from zero the support ends. {@link Normal} says what a cut adds to that.
 *
 * <p>Implementations are immutable. Results are for tables and reports; bits that are drawn come from the sampler.
 */
public interface Estimate extends Shaped {

    /** {@return the key of its shape in the catalogue, such as {@code triangular}} */
    String key();

    /**
     * {@return the one value a person would name}
     *
     * <p>The mode of a triangular or PERT estimate, the median of a lognormal one, k/n of a survey, otherwise the mean.
     * It differs from the mean wherever the estimate is lopsided.
     */
    double best();

    /** {@return the expected value} */
    double mean();

    /** {@return the standard deviation, 0 for a fixed number} */
    double sd();

    /**
     * {@return the value that is not exceeded with a given probability}
     *
     * @param p from 0, which gives {@link #low()}, to 1, which gives {@link #high()}; those may be infinite
     * @throws IllegalArgumentException if p is not a number from 0 to 1
     */
    double quantile(double p);

    /**
     * {@return the probability of this value or less}
     *
     * @param x any number; 0 below {@link #low()}, 1 from {@link #high()} on
     */
    double cdf(double x);

    /** {@return the lowest possible value, negative infinity where there is none} */
    double low();

    /** {@return the highest possible value, infinity where there is none} */
    double high();

    /**
     * {@return the family it is drawn from, for which the engine has a kernel}
     *
     * <p>An estimate of another family leaves this as it is: the engine then tabulates {@link #quantile} and checks the
     * table against {@link #cdf}. Its draws have the same bits everywhere as far as its quantile has.
     */
    default Law law() {
        return isFixed() ? new Law.Point(best()) : new Law.ByQuantile(this);
    }

    /** {@return whether there is no doubt: only one value is possible} */
    default boolean isFixed() {
        return low() == high();
    }
}
