// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import dev.impactkit.core.Require;
import dev.impactkit.core.Series;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What several coders said of the same units.
 *
 * @param coders each with one value a unit, in the same order of units; NaN where he said nothing
 */
public record Ratings(List<Series> coders) {

    /** Checks that all speak of the same units. */
    public Ratings {
        coders = List.copyOf(coders);
        Require.some("list of coders", coders);
        int units = coders.get(0).size();
        for (Series coder : coders) {
            Require.that(
                    coder.size() == units,
                    "A coder has " + coder.size() + " values and another " + units + "; each must have one a unit."
                            + "\nMaybe mark what was not coded as NaN.");
        }
    }

    /**
     * {@return ratings}
     *
     * @param coders each with one value a unit
     */
    public static Ratings of(Series... coders) {
        return new Ratings(List.of(coders));
    }

    /**
     * {@return ratings in words}
     *
     * @param labels all there are, from the lowest to the highest where they have an order
     * @param coders each with one label a unit; empty where he said nothing
     */
    public static Ratings ofLabels(List<String> labels, List<List<String>> coders) {
        return new Ratings(coders.stream().map(coder -> places(labels, coder)).toList());
    }

    private static Series places(List<String> labels, List<String> coder) {
        return Series.of(coder.stream()
                .mapToDouble(label -> {
                    int place = labels.indexOf(label);
                    Require.that(
                            place >= 0 || label.isEmpty(),
                            () -> "The label (" + label + ") must be one of " + labels + ".");
                    return place >= 0 ? place : Double.NaN;
                })
                .toArray());
    }

    /** {@return the units that two coders or more spoke of, each with what they said} */
    Sample pairable() {
        List<Series> units = IntStream.range(0, coders.get(0).size())
                .mapToObj(unit -> Series.of(coders.stream()
                        .mapToDouble(coder -> coder.at(unit))
                        .filter(value -> !Double.isNaN(value))
                        .toArray()))
                .filter(unit -> unit.size() > 1)
                .toList();
        return new Sample(units);
    }
}
