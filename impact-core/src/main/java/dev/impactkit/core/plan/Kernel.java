// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

/** One operation on a block of draws: a plain loop. It must give the same bits for the same numbers, block or not. */
@FunctionalInterface
public interface Kernel {

    /**
     * Fills {@code out[0..n)} from {@code in[j][0..n)}, the arguments in order, each draw on its own.
     *
     * @param in one array an argument, each of at least {@code n} values; read only
     * @param out at least {@code n} values; what stands there is overwritten
     * @param n how many draws
     */
    void apply(double[][] in, double[] out, int n);
}
