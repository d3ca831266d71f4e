// SPDX-License-Identifier: Apache-2.0
/**
 * The room of valuation steps: what a row of a value map is netted by, scaled by and spread over years with.
 *
 * <p>Four kinds: a {@link dev.impactkit.sroi.step.Reduction} takes a share away, a
 * {@link dev.impactkit.sroi.step.Factor} scales, a {@link dev.impactkit.sroi.step.Correction} answers doubt, a
 * {@link dev.impactkit.sroi.step.Profile} says how a value goes over the years. Depends on the core only.
 *
 * <p>To add one:
 *
 * <ol>
 *   <li>one entry: a shape, and a record where its kind is new;
 *   <li>one line in {@link dev.impactkit.sroi.step.Steps};
 *   <li>one data file for the contract test.
 * </ol>
 */
@NullMarked
package dev.impactkit.sroi.step;

import org.jspecify.annotations.NullMarked;
