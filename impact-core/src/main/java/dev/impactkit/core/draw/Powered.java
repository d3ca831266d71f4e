// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

/** \( e^Q \), draw by draw: lognormal estimates too wide for a polynomial. */
record Powered(Quantile exponent) implements Quantile {
    @Override
    public void fill(Block block, double[] into, int n) {
        exponent.fill(block, into, n);
        for (int i = 0; i < n; i++) {
            into[i] = Natural.exp(into[i]);
        }
    }
}
