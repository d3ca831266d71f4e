// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.scale;

import dev.impactkit.core.Require;

/**
 * Wellbeing-years: one WELLBY is one point more of life satisfaction, on the scale from 0 to 10, for one person for one year
 * (HM Treasury, Wellbeing Guidance for Appraisal: Supplementary Green Book Guidance, July 2021).
 */
public final class Wellby {
    private Wellby() {}

    /**
     * {@return the WELLBYs of a change: points x years, for one person}
     *
     * @param points change of life satisfaction, of either sign, -10 to 10
     * @param years it lasts, 0 or more
     */
    public static double ofChange(double points, double years) {
        Require.between("change of life satisfaction", points, -10, 10);
        Require.between("number of years", years, 0, Double.MAX_VALUE);
        return points * years;
    }
}
