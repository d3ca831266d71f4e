// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;
import dev.impactkit.core.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Agreement of any number of coders, some of whom may have said nothing of some units: \( \alpha = 1 - D_o / D_e \), 1 for
 * full agreement, 0 for what chance gives (Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011).
 *
 * @param alpha NaN where no unit has two values, or where all values are the same and nothing could disagree
 * @param metric how far two judgements lie apart
 * @param units of which two coders or more spoke
 * @param values said of these
 * @param agreement the share of pairs within units that are the same, whatever the metric; a unit of m values weighs m
 */
public record KrippendorffAlpha(double alpha, Metric metric, int units, int values, double agreement) {

    /**
     * {@return how far coders agree}
     *
     * @param ratings with NaN where a coder said nothing
     * @param metric by the level of the scale
     */
    public static KrippendorffAlpha of(Ratings ratings, Metric metric) {
        Sample units = ratings.pairable();
        double[] values = units.array();
        if (metric == Metric.RATIO) {
            for (double value : values) {
                Require.between("value on a ratio scale", value, 0, Double.MAX_VALUE);
            }
        }
        double same = 1 - observed(units, values, Metric.NOMINAL) / values.length;
        return new KrippendorffAlpha(alpha(units, metric), metric, units.units().size(), values.length, same);
    }

    /**
     * {@return its interval, from drawing whole units anew with all that was said of them (BCa)}
     *
     * <p>This answers how alpha would vary with other units and the same coders. It is not Krippendorff's own algorithm,
     * which draws pairs and holds the expected disagreement still. Draws in which all values are the same have no alpha and
     * are left out.
     *
     * @param ratings with NaN where a coder said nothing
     * @param metric by the level of the scale
     * @param bootstrap whose level is that of the interval
     */
    public static Interval interval(Ratings ratings, Metric metric, Bootstrap bootstrap) {
        return bootstrap.of(ratings.pairable(), units -> alpha(units, metric)).bca(bootstrap.level());
    }

    private static double alpha(Sample units, Metric metric) {
        double[] places = metric.places(units.array());
        double expected = expected(places, metric) / (places.length - 1);
        return expected > 0 ? 1 - observed(units, places, metric) / expected : Double.NaN;
    }

    /** Within units: the squared distances of ordered pairs, over the number of others a value is paired with. */
    private static double observed(Sample units, double[] places, Metric metric) {
        double sum = 0;
        int from = 0;
        for (Series unit : units.units()) {
            double within = 0;
            int to = from + unit.size();
            for (int i = from; i < to; i++) {
                for (int j = from; j < i; j++) {
                    within += 2 * metric.squared(places[i], places[j]);
                }
            }
            sum += within / (unit.size() - 1);
            from = to;
        }
        return sum;
    }

    /** Between all values, whatever their unit: the squared distances of ordered pairs. */
    private static double expected(double[] places, Metric metric) {
        TreeMap<Double, Integer> counts = new TreeMap<>();
        for (double place : places) {
            counts.merge(place + 0.0, 1, Integer::sum);
        }
        List<Map.Entry<Double, Integer>> all = new ArrayList<>(counts.entrySet());
        double sum = 0;
        for (int c = 0; c < all.size(); c++) {
            for (int k = 0; k < c; k++) {
                sum += 2.0
                        * all.get(c).getValue()
                        * all.get(k).getValue()
                        * metric.squared(all.get(c).getKey(), all.get(k).getKey());
            }
        }
        return sum;
    }

    @Override
    public String toString() {
        return "Krippendorff's alpha " + Numerals.ENGLISH.fixed(alpha, 3) + " ("
                + metric.name().toLowerCase(Locale.ROOT)
                + ", " + units + " units, " + values + " values, " + Numerals.ENGLISH.percent(agreement, 0)
                + " of pairs agree)";
    }
}
