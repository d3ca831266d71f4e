// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi.convention;

import dev.impactkit.core.Require;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A discount rate that declines with time, as published: the rate of each year by the first year it holds.
 *
 * <p>\( DF(t) = \prod_{j \le t} 1/(1+r_j) \), chained, never one rate raised to t; a part of year j+1 uses
 * \( r_{j+1} \). Year 31 is the first at the second rate of the Green Book.
 *
 * @param name the word it is known by
 * @param bands rate by the first year it holds; the first band starts at year 1
 * @param source who publishes it
 * @param reviewBy the day after which its vintage should be looked at again
 */
public record Schedule(String name, SortedMap<Integer, Double> bands, String source, LocalDate reviewBy) {

    /** Copies, and checks that the bands start at year 1 with rates above -1. */
    public Schedule {
        bands = Collections.unmodifiableSortedMap(new TreeMap<>(bands));
        Require.that(!bands.isEmpty() && bands.firstKey() == 1, "The first band of a schedule starts at year 1.");
        bands.values().forEach(rate -> Require.that(rate > -1, "A discount rate (" + rate + ") must be above -1."));
    }

    /**
     * {@return the rate between the end of year j - 1 and the end of year j}
     *
     * @param year j, from 1
     */
    public double rate(int year) {
        return bands.getOrDefault(bands.headMap(Math.max(1, year) + 1).lastKey(), 0.0);
    }

    /**
     * {@return the discount factor after so many years}
     *
     * @param years not below 0; a part of a year uses the rate of the year it lies in
     */
    public double factor(double years) {
        int whole = (int) years;
        double factor = 1;
        for (int year = 1; year <= whole; year++) {
            factor /= 1 + rate(year);
        }
        return factor * part(rate(whole + 1), years - whole);
    }

    /** Half a year is exact by the square root; other parts take a power. */
    private static double part(double rate, double years) {
        if (years == 0) {
            return 1;
        }
        return years == 0.5 ? 1 / Math.sqrt(1 + rate) : StrictMath.pow(1 + rate, -years);
    }
}
