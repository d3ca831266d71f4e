// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi.convention;

import dev.impactkit.core.plan.Expr;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The discount factors of a convention, as nodes: one rate that may be uncertain, or a published schedule. */
public final class Discounting {
    private final Optional<Expr> rate;
    private final Optional<Schedule> schedule;
    private final Map<Integer, Expr> whole = new LinkedHashMap<>();

    /**
     * Discounting by a schedule, else by a rate, else none.
     *
     * @param rate node of a constant rate
     * @param schedule of declining rates; goes before the rate
     */
    public Discounting(Optional<Expr> rate, Optional<Schedule> schedule) {
        this.rate = rate;
        this.schedule = schedule;
    }

    /**
     * {@return the factor of an amount that falls in a programme year}
     *
     * @param year t, from 0
     * @param timing when within the year
     */
    public Expr factor(int year, Timing timing) {
        return timing == Timing.CONTINUOUS ? after(year).times(evenly(year)) : after(year + timing.shift());
    }

    /** {@return what the factor of one year is multiplied by for the next, where that is the same for all years} */
    public Optional<Expr> yearly() {
        return schedule.isPresent() ? Optional.empty() : Optional.of(wholeYears(rate.isPresent() ? 1 : 0));
    }

    /**
     * {@return the factor after so many years}
     *
     * @param years not below 0
     */
    public Expr after(double years) {
        if (schedule.isPresent()) {
            return Expr.constant(schedule.get().factor(years));
        }
        int full = (int) years;
        double part = years - full;
        if (rate.isEmpty() || years == 0) {
            return Expr.ONE;
        }
        Expr growth = Expr.ONE.plus(rate.get());
        if (part == 0) {
            return wholeYears(full);
        }
        Expr rest = part == 0.5 ? Expr.ONE.over(growth.sqrt()) : growth.power(Expr.constant(-part));
        return full == 0 ? rest : wholeYears(full).times(rest);
    }

    /** \( v^n \) by one multiplication more than \( v^{n-1} \): every outcome shares the same chain. */
    private Expr wholeYears(int years) {
        for (int n = 1; n <= years; n++) {
            if (!whole.containsKey(n)) {
                Expr once = n == 1
                        ? Expr.ONE.over(Expr.ONE.plus(rate.orElse(Expr.ZERO)))
                        : whole.getOrDefault(n - 1, Expr.ONE).times(whole.getOrDefault(1, Expr.ONE));
                whole.put(n, once);
            }
        }
        return years == 0 ? Expr.ONE : whole.getOrDefault(years, Expr.ONE);
    }

    private Expr evenly(int year) {
        Expr r = schedule.map(s -> Expr.constant(s.rate(year + 1)))
                .or(() -> rate)
                .orElse(Expr.ZERO);
        return Expr.call("even-flow", Discounting::evenFlow, r);
    }

    /** \( (1 - v) / \ln(1 + r) \), and 1 at r = 0. */
    private static void evenFlow(double[][] in, double[] out, int n) {
        double[] r = in[0];
        for (int i = 0; i < n; i++) {
            out[i] = r[i] == 0 ? 1 : r[i] / (1 + r[i]) / StrictMath.log1p(r[i]);
        }
    }
}
