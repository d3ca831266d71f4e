// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;
import dev.impactkit.core.Series;
import dev.impactkit.core.Table;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/**
 * A row of answers in a few numbers.
 *
 * @param values the answers there are, in their order
 * @param absent how many were missing
 */
public record Descriptive(Series values, int absent) {

    /** Checks that nothing is missing among the values. */
    public Descriptive {
        Require.that(values.stream().allMatch(Double::isFinite), "The values must be finite numbers.");
        Require.that(absent >= 0, "The number of absent values (" + absent + ") must not be below 0.");
    }

    /**
     * {@return a row of answers; missing ones are left out and counted}
     *
     * @param answers with NaN where one is missing
     */
    public static Descriptive of(Series answers) {
        double[] there =
                answers.stream().filter(answer -> !Double.isNaN(answer)).toArray();
        return new Descriptive(Series.of(there), answers.size() - there.length);
    }

    /** {@return how many answers there are} */
    public int n() {
        return values.size();
    }

    /** {@return the mean; NaN of nothing} */
    public double mean() {
        return Moments.mean(array());
    }

    /** {@return the standard deviation, divisor n - 1; NaN of fewer than two} */
    public double sd() {
        return Moments.sd(array());
    }

    /** {@return the value in the middle, between the two middle ones where there are two; NaN of nothing} */
    public double median() {
        return quantile(0.5);
    }

    /**
     * {@return the value that a share of the answers does not exceed, between two answers on a straight line: type 7 of
     *     Hyndman and Fan, the usual one of spreadsheets and R; NaN of nothing}
     *
     * @param p from 0 to 1, which give the least and the greatest
     */
    public double quantile(double p) {
        return Quantile.withDefaults().with(EstimationMethod.HF7).evaluate(array(), p);
    }

    /**
     * {@return how alike neighbours in the row are: \( \sum (x_i - \bar x)(x_{i+1} - \bar x) / \sum (x_i - \bar x)^2 \); NaN
     *     without any spread}
     */
    public double autocorrelation() {
        double mean = mean();
        double[] off = values.stream().map(value -> value - mean).toArray();
        double together = 0;
        double squares = 0;
        for (int i = 0; i < off.length; i++) {
            squares += off[i] * off[i];
            together += i == 0 ? 0 : off[i - 1] * off[i];
        }
        return together / squares;
    }

    /** {@return how often each answer was given, from the least answer to the greatest} */
    public SortedMap<Double, Integer> counts() {
        SortedMap<Double, Integer> counts = new TreeMap<>();
        values.stream().forEach(value -> counts.merge(value + 0.0, 1, Integer::sum));
        return Collections.unmodifiableSortedMap(counts);
    }

    private double[] array() {
        return values.stream().toArray();
    }

    /** {@return the few numbers} */
    public Table table() {
        return Table.of("", "n", "absent", "mean", "sd", "least", "median", "greatest")
                .row(
                        Integer.toString(n()),
                        Integer.toString(absent),
                        Numerals.ENGLISH.shortest(mean()),
                        Numerals.ENGLISH.shortest(sd()),
                        Numerals.ENGLISH.shortest(quantile(0)),
                        Numerals.ENGLISH.shortest(median()),
                        Numerals.ENGLISH.shortest(quantile(1)));
    }

    @Override
    public String toString() {
        return table().toString();
    }
}
