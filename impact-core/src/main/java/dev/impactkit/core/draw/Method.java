// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

/** How draws are spread over what is possible. */
public enum Method {

    /** Independent draws. Adding or removing an amount leaves the draws of all others as they were. */
    MONTE_CARLO,

    /**
     * Latin hypercube: each amount is drawn once from each of as many equal slices as there are draws. Much closer for means,
     * a little for percentiles. Other amounts keep their draws at an equal count.
     */
    LATIN_HYPERCUBE,

    /**
     * Scrambled Sobol' points: amounts are spread together. The closest for means; for up to 1,000 amounts, and adding an amount
     * changes the draws of those after it.
     */
    SOBOL
}
