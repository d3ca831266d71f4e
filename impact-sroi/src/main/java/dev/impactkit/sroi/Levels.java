// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.estimate.Estimate;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.sroi.convention.Convention;
import dev.impactkit.sroi.step.DropOff;
import dev.impactkit.sroi.step.Profile;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much of the net first-year value counts in each year after the intake.
 *
 * <p>Benefit year k counts with weight \( \mathrm{clamp}(D - (k-1), 0, 1) \) times the levels of the profiles, at s + k - 1
 * years after the intake. What counts once does so at the level of benefit year 1, whatever the duration.
 */
final class Levels {
    /** The longest benefit period that is compiled year by year. */
    static final int LONGEST = 1000;

    private final Setting setting;
    private final ValuedOutcome row;
    private final int start;
    private final int extra;

    Levels(Setting setting, ValuedOutcome row) {
        this.setting = setting;
        this.row = row;
        this.start = row.startsAfter() && setting.convention().afterAddsYear() ? 1 : 0;
        this.extra = extraYears(setting.convention(), row);
    }

    /** Counted from its end, the activity's own year comes first. */
    static int extraYears(Convention convention, ValuedOutcome row) {
        return convention.durationFromEnd() && !row.startsAfter() ? 1 : 0;
    }

    /** Level by years after the intake. */
    SortedMap<Integer, Expr> of(TimeBasis per) {
        SortedMap<Integer, Expr> levels = new TreeMap<>();
        if (!per.repeats()) {
            levels.put(start, profile(1));
            return levels;
        }
        int years = years(row, setting.convention().horizon()).orElse(0) + extra;
        for (int k = 1; k <= years; k++) {
            Expr level = profile(k).times(weight(k));
            levels.put(start + k - 1, level);
        }
        return levels;
    }

    private Expr profile(int k) {
        int full = row.steps(Profile.class).stream()
                .mapToInt(Profile::fullAt)
                .max()
                .orElse(1);
        boolean atOnce = row.steps(DropOff.class).stream()
                .anyMatch(step -> step.bitesAtOnce(setting.convention().habits()));
        int elapsed = Math.max(0, k - full) + (atOnce ? 1 : 0);
        Expr level = Expr.ONE;
        for (Profile profile : row.steps(Profile.class)) {
            level = level.times(profile.level(k, elapsed, setting.terms(row.id(), profile)));
        }
        return level;
    }

    private Expr weight(int k) {
        Expr rest = duration().plus(Expr.constant(extra - (k - 1)));
        return Expr.max(Expr.ZERO, Expr.min(Expr.ONE, rest));
    }

    /** A certain duration is part of the graph's form and so a constant; an uncertain one is drawn. */
    private Expr duration() {
        Optional<Double> fixed = fixed(row);
        return fixed.isPresent()
                ? Expr.constant(fixed.get())
                : setting.amount(row.id() + ".lasts").total();
    }

    private static Optional<Double> fixed(ValuedOutcome row) {
        if (row.lasts().isEmpty()) {
            return Optional.of(1.0);
        }
        return row.lasts()
                .flatMap(amount -> estimate(amount).filter(Estimate::isFixed).map(Estimate::best));
    }

    private static Optional<Estimate> estimate(Amount amount) {
        return amount instanceof Amount.Given given ? Optional.of(given.estimate()) : Optional.empty();
    }

    /** How many benefit years may count; empty where nobody can say, which is a problem of the study. */
    static OptionalInt years(ValuedOutcome row, Optional<Integer> horizon) {
        Optional<Double> most = row.lasts().isEmpty()
                ? Optional.of(1.0)
                : row.lasts().flatMap(Levels::estimate).map(Estimate::high).filter(high -> high <= LONGEST);
        return most.map(high -> OptionalInt.of((int) StrictMath.ceil(high)))
                .or(() -> horizon.map(OptionalInt::of))
                .orElse(OptionalInt.empty());
    }
}
