// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi.step;

import dev.impactkit.core.plan.Expr;

/**
 * Takes a share of the value away. With shares \( g_i \) of the gross and \( s_j \) of what remains, a row keeps
 * \( (1 - \sum g_i) \prod (1 - s_j) \), wherever they stand.
 */
public interface Reduction extends ValuationStep {

    /**
     * {@return the share taken away, 0 to 1}
     *
     * @param terms its amounts, and what the convention says of steps
     */
    Expr share(Terms terms);

    /**
     * {@return what the share is a share of}
     *
     * @param terms what the convention says where the step does not
     */
    Base base(Terms terms);

    /** What a share is a share of. */
    enum Base {
        /** What earlier reductions left: shares multiply, and their order changes nothing. */
        REMAINING,
        /** The gross value: shares add up, to 100 % at most. */
        GROSS;

        /** {@return the word in files} */
        public String word() {
            return this == GROSS ? "gross" : "remaining";
        }

        /**
         * {@return the base of a word}
         *
         * @param word {@code gross} or {@code remaining}
         */
        public static Base of(String word) {
            return word.equals("gross") ? GROSS : REMAINING;
        }
    }
}
