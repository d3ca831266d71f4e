// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import dev.impactkit.core.Require;
import dev.impactkit.core.Series;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What was drawn from a population, and in which units: respondents one by one, or whole clusters such as classes or teams,
 * whose members resemble each other.
 *
 * @param units each with the values of its members
 */
public record Sample(List<Series> units) {

    /** Copies the units. */
    public Sample {
        units = List.copyOf(units);
    }

    /**
     * {@return respondents drawn one by one}
     *
     * @param values one each
     */
    public static Sample of(Series values) {
        return new Sample(values.stream().mapToObj(Series::of).toList());
    }

    /**
     * {@return respondents drawn as whole clusters}
     *
     * @param values one each
     * @param clusters the name of each respondent's cluster
     */
    public static Sample of(Series values, List<String> clusters) {
        Require.that(
                values.size() == clusters.size(),
                "There are " + values.size() + " values and " + clusters.size() + " names of clusters.");
        return new Sample(clusters.stream()
                .distinct()
                .map(cluster -> Series.of(IntStream.range(0, values.size())
                        .filter(i -> clusters.get(i).equals(cluster))
                        .mapToDouble(values::at)
                        .toArray()))
                .toList());
    }

    /** {@return all values, unit after unit} */
    public Series values() {
        return Series.of(array());
    }

    double[] array() {
        double[] all = new double[units.stream().mapToInt(Series::size).sum()];
        int at = 0;
        for (Series unit : units) {
            for (int i = 0; i < unit.size(); i++) {
                all[at++] = unit.at(i);
            }
        }
        return all;
    }

    /** The same units without missing values; a unit without any is none. */
    Sample complete() {
        return new Sample(units.stream()
                .map(unit -> Series.of(
                        unit.stream().filter(value -> !Double.isNaN(value)).toArray()))
                .filter(unit -> unit.size() > 0)
                .toList());
    }
}
