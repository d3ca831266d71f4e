// SPDX-License-Identifier: Apache-2.0
/**
 * How an answer is given and read: agreement, yes or no, satisfaction, a number, words. A room.
 *
 * <p>{@link dev.impactkit.core.scale.Scale} is what every entry answers, {@link dev.impactkit.core.scale.Scales} lists the
 * entries and makes them in code; {@link dev.impactkit.core.scale.Composite} makes one number of several items. Missing,
 * don't know, not applicable and refused are four things: {@link dev.impactkit.core.scale.Absence}.
 *
 * <p>Depends on {@code dev.impactkit.core} only.
 *
 * <p>To add one:
 * <ol>
 *   <li>one file: a record that implements {@code Scale}, or a shape that makes an {@code OptionScale};
 *   <li>one line in {@code Scales};
 *   <li>one data file, {@code likert.1.properties}, beside those of the contract test.
 * </ol>
 */
@NullMarked
package dev.impactkit.core.scale;

import org.jspecify.annotations.NullMarked;
