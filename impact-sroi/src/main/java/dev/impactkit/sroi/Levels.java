// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.plan.Amount;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.sroi.convention.Convention;
import dev.impactkit.sroi.step.DropOff;
import dev.impactkit.sroi.step.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

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
    private final OptionalDouble fixed;
    private final List<Profile> profiles;

    Levels(Setting setting, ValuedOutcome row) {
        this.setting = setting;
        this.row = row;
        this.start = row.startsAfter() && setting.convention().afterAddsYear() ? 1 : 0;
        this.extra = extraYears(setting.convention(), row);
        this.fixed = fixed(row);
        this.profiles = row.kinds().profiles();
    }

    /** Counted from its end, the activity's own year comes first. */
    static int extraYears(Convention convention, ValuedOutcome row) {
        return convention.durationFromEnd() && !row.startsAfter() ? 1 : 0;
    }

    /** The course of a value that counts so often. */
    Course of(TimeBasis per) {
        int years = per.repeats() ? years(row, setting.convention().horizon()).orElse(0) + extra : 1;
        int full = 1;
        boolean atOnce = false;
        Expr yearly = Expr.ONE;
        List<Profile> others = new ArrayList<>();
        for (Profile profile : profiles) {
            full = Math.max(full, profile.fullAt());
            atOnce |= profile instanceof DropOff step && step.bitesAtOnce(setting.habits());
        }
        for (Profile profile : profiles) {
            Optional<Expr> same = full == 1 ? profile.yearly(setting.terms(row.id(), profile)) : Optional.empty();
            yearly = same.map(yearly::times).orElse(yearly);
            if (same.isEmpty()) {
                others.add(profile);
            }
        }
        List<Expr> coefficients = new ArrayList<>();
        for (int k = 1; k <= years; k++) {
            Expr level = level(others, k, Math.max(0, k - full) + (atOnce ? 1 : 0));
            coefficients.add(per.repeats() ? level.times(weight(k)) : level);
        }
        return new Course(start, atOnce ? yearly : Expr.ONE, yearly, coefficients);
    }

    private Expr level(List<Profile> profiles, int k, int elapsed) {
        Expr level = Expr.ONE;
        for (Profile profile : profiles) {
            level = level.times(profile.level(k, elapsed, setting.terms(row.id(), profile)));
        }
        return level;
    }

    /** A certain duration is part of the graph's form and so a constant; an uncertain one is drawn. */
    private Expr weight(int k) {
        if (fixed.isPresent()) {
            double rest = fixed.getAsDouble() + (extra - (k - 1));
            return rest >= 1 ? Expr.ONE : Expr.constant(Math.max(0, rest));
        }
        Expr rest = setting.amount(row.id() + ".lasts").total().plus(Expr.constant(extra - (k - 1)));
        return Expr.max(Expr.ZERO, Expr.min(Expr.ONE, rest));
    }

    private static OptionalDouble fixed(ValuedOutcome row) {
        if (row.lasts().isEmpty()) {
            return OptionalDouble.of(1);
        }
        return row.lasts().get() instanceof Amount.Given given
                        && given.estimate().isFixed()
                ? OptionalDouble.of(given.estimate().best())
                : OptionalDouble.empty();
    }

    /** How many benefit years may count; empty where nobody can say, which is a problem of the study. */
    static OptionalInt years(ValuedOutcome row, Optional<Integer> horizon) {
        if (row.lasts().isEmpty()) {
            return OptionalInt.of(1);
        }
        if (row.lasts().get() instanceof Amount.Given given && given.estimate().high() <= LONGEST) {
            return OptionalInt.of((int) StrictMath.ceil(given.estimate().high()));
        }
        return horizon.map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
