// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import dev.impactkit.core.Numerals;

/**
 * What it costs on average to have taken one option where another would have been better:
 * \( E[\max_{d'} NB_{d'} - NB_d] \). The least regret of all is what knowing everything is worth.
 *
 * @param of the option
 * @param expected on average over draws
 * @param error its Monte-Carlo error
 * @param chanceBest the share of draws in which no option is better; a draw with several best counts for each in part
 */
public record Regret(String of, double expected, double error, double chanceBest) {

    /** {@return as a line} */
    @Override
    public String toString() {
        return of + ": regret " + Numerals.ENGLISH.fixed(expected, 2) + ", best in "
                + Numerals.ENGLISH.percent(chanceBest, 1) + " of draws";
    }
}
