// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A price index: how prices of one year compare with those of another.
 *
 * @param source who publishes it, with its edition
 * @param levels index level by year, all above 0; only ratios count
 */
public record PriceIndex(String source, SortedMap<Integer, Double> levels) implements Shaped {

    /** The written form. */
    public static final Shape<PriceIndex> SHAPE = Shape.of(
            "price-index",
            "How prices of one year compare with those of another.",
            PriceIndex::of,
            Param.required("source", Kind.text(), "who publishes it, with its edition"),
            Param.required("levels", Kind.named(Kind.number()), "index level by year"));

    /** Copies the levels and checks that they are above 0. */
    public PriceIndex {
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
        Require.that(!levels.isEmpty(), "A price index needs at least one year.");
        levels.forEach((year, level) -> Require.that(
                Double.isFinite(level) && level > 0,
                "The index level of " + year + " (" + level + ") must be a finite number above 0."));
    }

    /**
     * {@return an index}
     *
     * @param source who publishes it
     * @param levels index level by year
     */
    public static PriceIndex of(String source, Map<Integer, Double> levels) {
        return new PriceIndex(source, new TreeMap<>(levels));
    }

    private static PriceIndex of(Args args) {
        SortedMap<Integer, Double> levels = new TreeMap<>();
        args.named("levels", Double.class).forEach((year, level) -> levels.put(year(year), level));
        return new PriceIndex(args.text("source"), levels);
    }

    private static int year(String text) {
        Require.that(text.matches("[0-9]{4}"), "The levels of a price index stand under years, not " + text + ".");
        return Integer.parseInt(text);
    }

    /**
     * {@return whether both years are known}
     *
     * @param from first year
     * @param to second year
     */
    public boolean knows(int from, int to) {
        return levels.containsKey(from) && levels.containsKey(to);
    }

    /**
     * {@return what an amount of one year is multiplied by to stand at the prices of another}
     *
     * @param from the year it is stated in
     * @param to the year that is wanted
     * @throws IllegalArgumentException if a year is unknown
     */
    public double factor(int from, int to) {
        Require.that(
                knows(from, to),
                "The price index knows " + levels.keySet() + ", not both of " + from + " and " + to + ".");
        return levels.getOrDefault(to, 1.0) / levels.getOrDefault(from, 1.0);
    }

    @Override
    public Args args() {
        Map<String, Double> byText = new LinkedHashMap<>();
        levels.forEach((year, level) -> byText.put(Integer.toString(year), level));
        return Args.of("source", source).with("levels", byText);
    }
}
