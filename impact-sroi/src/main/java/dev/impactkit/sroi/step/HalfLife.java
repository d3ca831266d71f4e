// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi.step;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Shape;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.core.plan.Expr;
import java.util.List;
import java.util.Optional;

/**
 * Decline to a half in a given time: after e years of decline the level is \( 2^{-e/h} \).
 *
 * @param time h, in years, above 0
 */
public record HalfLife(Amount time) implements Profile {

    private static final List<Param> PARAMS =
            List.of(Param.required("time", Kind.years(), "after which half of the outcome is left"));

    /** The written form. */
    public static final Shape<HalfLife> SHAPE = Shape.of(
                    "half-life",
                    "Decline to a half in a given time.",
                    a -> new HalfLife(a.need("time", Amount.class)),
                    PARAMS.toArray(Param[]::new))
            .inline();

    @Override
    public String key() {
        return SHAPE.key();
    }

    @Override
    public List<Param> params() {
        return PARAMS;
    }

    @Override
    public Expr level(int year, int elapsed, Terms terms) {
        return elapsed == 0
                ? Expr.ONE
                : Expr.constant(0.5).power(Expr.constant(elapsed).over(terms.amount("time")));
    }

    @Override
    public Optional<Expr> yearly(Terms terms) {
        return Optional.of(Expr.constant(0.5).power(Expr.ONE.over(terms.amount("time"))));
    }

    @Override
    public boolean declines() {
        return true;
    }

    @Override
    public Args args() {
        return Args.of("time", time);
    }
}
