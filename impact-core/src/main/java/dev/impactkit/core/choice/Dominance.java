// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

/**
 * That one option is better than another whatever one thinks of risk.
 *
 * @param better name of the one
 * @param worse name of the other
 * @param always whether it is at least as good in every single draw; otherwise only its chances are: whatever is asked for,
 *     it reaches it at least as often (first-order stochastic dominance)
 */
public record Dominance(String better, String worse, boolean always) {

    /** {@return as a sentence} */
    @Override
    public String toString() {
        return always
                ? better + " is never worse than " + worse + " and sometimes better."
                : "Whatever one asks for, " + better + " reaches it at least as often as " + worse + ".";
    }
}
