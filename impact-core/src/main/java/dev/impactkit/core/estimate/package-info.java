// SPDX-License-Identifier: Apache-2.0
/**
 * What is known of one number: a fixed value, a range with a likeliest value, a survey's k of n, a set of data.
 *
 * <p>{@link dev.impactkit.core.estimate.Estimate} is what every entry answers,
 * {@link dev.impactkit.core.estimate.Estimates} lists the entries and makes them in code. All of them are immutable.
 * Nothing is drawn here: a sampler needs only {@link dev.impactkit.core.estimate.Estimate#quantile(double)}.
 *
 * <p>Depends on {@code dev.impactkit.core} only.
 *
 * <p>To add one:
 * <ol>
 *   <li>one file: a record or small final class that implements {@code Estimate} and holds its {@code Shape};
 *   <li>one line in {@code Estimates.standard()};
 *   <li>one data file, {@code gumbel.1.properties}, beside those of the contract test.
 * </ol>
 */
@NullMarked
package dev.impactkit.core.estimate;

import org.jspecify.annotations.NullMarked;
