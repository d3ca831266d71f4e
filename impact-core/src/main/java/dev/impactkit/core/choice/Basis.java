// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

/**
 * Functions of one number that are orthonormal over weighted points, \( \sum_i w_i b_j(x_i) b_k(x_i) = [j = k] \), the
 * first of them constant or all of them together able to be. Regression on them needs no equations solved: the coefficient
 * of \( b_k \) is \( \sum_i w_i b_k(x_i) y_i \).
 */
interface Basis {

    /** How many functions. */
    int size();

    /** Writes the values of the first {@code into.length} functions. */
    void at(double x, double[] into);

    /** Whether the first few functions are a simpler model than all of them. */
    boolean nested();

    /** The model of the first functions in words. */
    String name(int functions);
}
