// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.Numerals;
import java.util.OptionalDouble;

/**
 * After how many months the value has made up for the investment; never is an answer.
 *
 * <p>Where every year is worth the same and all inputs fall at the start, it is \( I / (V/12) \). Otherwise the value of
 * each year is spread evenly over it, and the month is where the sum first reaches the investment.
 *
 * @param months undiscounted; empty for never
 * @param discounted in present values; empty for never
 */
public record Payback(OptionalDouble months, OptionalDouble discounted) {

    /**
     * {@return the month in which a stream first reaches an amount}
     *
     * @param years value of each year in order, the first from month 0
     * @param amount to be reached, above 0
     */
    static OptionalDouble reached(double[] years, double amount) {
        double sum = 0;
        for (int year = 0; year < years.length; year++) {
            if (years[year] > 0 && sum + years[year] >= amount) {
                return OptionalDouble.of(12 * (year + (amount - sum) / years[year]));
            }
            sum += years[year];
        }
        return OptionalDouble.empty();
    }

    static String written(OptionalDouble months) {
        return months.isPresent() ? Numerals.ENGLISH.fixed(months.getAsDouble(), 1) + " months" : "never";
    }

    @Override
    public String toString() {
        return written(months) + " (discounted: " + written(discounted) + ")";
    }
}
