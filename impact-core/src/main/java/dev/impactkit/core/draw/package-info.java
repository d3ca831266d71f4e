// SPDX-License-Identifier: Apache-2.0
/**
 * How estimates become draws: streams of random bits keyed by seed and path, ways to spread them, and the quantile kernels
 * that turn them into numbers with the same bits everywhere.
 *
 * <p>Knows estimates, and no plan.
 */
@NullMarked
package dev.impactkit.core.draw;

import org.jspecify.annotations.NullMarked;
