// SPDX-License-Identifier: Apache-2.0
/**
 * How fast the library calculates, through its public API: one plan and many inputs (W2), many studies (W2b), one result
 * with everything read (W3). Each benchmark has its baseline as a parameter: the same loop without the library.
 */
@NullMarked
package dev.impactkit.benchmarks;

import org.jspecify.annotations.NullMarked;
