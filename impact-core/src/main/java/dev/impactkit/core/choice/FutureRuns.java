// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;
import dev.impactkit.core.Series;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How often the decision will be taken from now on: \( \sum_{t \ge a} N_t / (1 + r)^t \) runs at today's worth, those
 * before the results of a study arrive at a left out.
 *
 * @param byYear runs N in year t, from year 0, which is now
 * @param arrival a: years from now until results are there, 0 or more
 * @param rate discount rate r, above -1
 */
public record FutureRuns(Series byYear, double arrival, double rate) {

    /** Checks the numbers. */
    public FutureRuns {
        Require.that(
                byYear.stream().allMatch(n -> n >= 0 && Double.isFinite(n)),
                "Runs (" + byYear + ") must be 0 or more.");
        Require.that(Require.finite("arrival", arrival) >= 0, "The arrival (" + arrival + ") must be 0 or more.");
        Require.that(Require.finite("rate", rate) > -1, "The rate (" + rate + ") must be above -1.");
    }

    /** {@return the decision is taken once, now} */
    public static FutureRuns once() {
        return yearly(1, 1);
    }

    /**
     * {@return as many runs every year, without discounting}
     *
     * @param runs each year
     * @param years how many, the first of them now
     */
    public static FutureRuns yearly(double runs, int years) {
        Require.that(years >= 0, () -> "The number of years (" + years + ") must be 0 or more.");
        double[] same = new double[years];
        Arrays.fill(same, runs);
        return new FutureRuns(Series.of(same), 0, 0);
    }

    /**
     * {@return only those from when results are there}
     *
     * @param years from now
     */
    public FutureRuns fromYear(double years) {
        return new FutureRuns(byYear, years, rate);
    }

    /**
     * {@return the same, discounted}
     *
     * @param yearly discount rate
     */
    public FutureRuns discountedAt(double yearly) {
        return new FutureRuns(byYear, arrival, yearly);
    }

    /** {@return how many runs they are worth today} */
    public double count() {
        return IntStream.range(0, byYear.size())
                .filter(year -> year >= arrival)
                .mapToDouble(year -> byYear.at(year) / StrictMath.pow(1 + rate, year))
                .sum();
    }

    /**
     * {@return what knowledge brings over all runs, less what it costs}
     *
     * @param gain for one run
     * @param cost of finding out, today
     */
    public NetGain net(Gain gain, double cost) {
        return new NetGain(gain, count(), cost);
    }

    /**
     * What a study is worth over future runs, ENBS: \( N \cdot EVSI - cost \).
     *
     * @param gain for one run
     * @param runs N, at today's worth
     * @param cost of finding out, today
     */
    public record NetGain(Gain gain, double runs, double cost) {

        /** {@return the worth over all runs less the cost; below 0 where finding out costs more than it brings} */
        public double value() {
            return runs * gain.value() - cost;
        }

        /** {@return its standard error} */
        public double error() {
            return runs * gain.error();
        }

        /** {@return as a line} */
        @Override
        public String toString() {
            return gain.of() + ": " + Numerals.ENGLISH.shortest(runs) + " runs x "
                    + Numerals.ENGLISH.shortest(gain.value()) + " - " + Numerals.ENGLISH.shortest(cost) + " = "
                    + Numerals.ENGLISH.shortest(value());
        }
    }
}
