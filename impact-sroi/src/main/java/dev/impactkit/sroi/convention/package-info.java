// SPDX-License-Identifier: Apache-2.0
/**
 * The choices behind a ratio, as one value: when money falls, at what rate, what is counted where.
 *
 * <p>{@link dev.impactkit.sroi.convention.Convention} is made of these choices;
 * {@link dev.impactkit.sroi.convention.Presets} names the usual ones with their sources. Depends on the core, and on the
 * steps for how those are read.
 *
 * <p>To add a preset:
 *
 * <ol>
 *   <li>one entry in {@link dev.impactkit.sroi.convention.Presets}, with its source;
 *   <li>one line in the table of the conventions page;
 *   <li>one golden figure in the tests.
 * </ol>
 */
@NullMarked
package dev.impactkit.sroi.convention;

import org.jspecify.annotations.NullMarked;
