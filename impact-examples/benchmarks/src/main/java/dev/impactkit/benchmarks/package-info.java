// SPDX-License-Identifier: Apache-2.0
/**
 * How fast the library calculates, through its public API: a simulation (W1), one plan and many inputs (W2), many studies
 * (W2b), one result with everything read (W3), what drives it (W4). W1 has its like over commons-rng beside it, W2 and W3 the
 * same loop without the library as a parameter.
 */
@NullMarked
package dev.impactkit.benchmarks;

import org.jspecify.annotations.NullMarked;
