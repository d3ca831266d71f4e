// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import dev.impactkit.core.Numerals;

/**
 * How large a difference is, with its interval.
 *
 * @param name of the measure
 * @param value in the groups that were asked; NaN where they have none
 * @param interval from a bootstrap (BCa); without ends where the data give none, as when the groups do not overlap at all
 */
public record EffectSize(String name, double value, Interval interval) {

    @Override
    public String toString() {
        String ends = interval.isDefined()
                ? Numerals.ENGLISH.fixed(interval.low(), 2) + " to " + Numerals.ENGLISH.fixed(interval.high(), 2) + " ("
                        + Numerals.ENGLISH.shortest(interval.level() * 100) + "%)"
                : "no interval";
        return name + ": " + Numerals.ENGLISH.fixed(value, 2) + ", " + ends;
    }
}
