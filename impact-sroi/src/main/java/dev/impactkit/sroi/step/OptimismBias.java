// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi.step;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Series;
import dev.impactkit.core.Shape;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.core.plan.Expr;
import java.util.List;
import java.util.Optional;

/**
 * Correction for rosy figures: with bias b, a benefit becomes \( v\,(1 - b) \), a harm \( v\,(1 + b) \), a cost
 * \( c\,(1 + b) \).
 *
 * <p>Given as a share, or by the grade of the evidence after the Greater Manchester / HM Treasury guidance on cost
 * benefit analysis for local partnerships (2014): grades 1 to 6 mean 0, 5, 10, 15, 25 and 40 %.
 *
 * @param bias the share; empty where the grade says it
 * @param grade of the evidence, 1 (strongest) to 6 (weakest); 0 where the share is given
 */
public record OptimismBias(Optional<Amount> bias, int grade) implements Correction {

    private static final Series BY_GRADE = Series.of(0, 0.05, 0.10, 0.15, 0.25, 0.40);

    private static final List<Param> PARAMS = List.of(
            Param.optional("bias", Kind.rate(), "how much too rosy the figure may be"),
            Param.optional("by-grade", Kind.count(1, 6), "grade of the evidence, 1 (strongest) to 6 (weakest)"));

    /** The written form. */
    public static final Shape<OptimismBias> SHAPE = Shape.of(
                    "optimism-bias",
                    "Correction for rosy figures; it lowers benefits and raises harms and costs.",
                    a -> new OptimismBias(a.get("bias", Amount.class), (int) a.number("by-grade", 0)),
                    PARAMS.toArray(Param[]::new))
            .inline();

    /** Checks that one of the two is given. */
    public OptimismBias {
        Require.that(
                bias.isPresent() == (grade == 0),
                "An optimism bias needs either a share or the grade of the evidence." + System.lineSeparator()
                        + "Maybe write 20%, or {by-grade: 4}.");
    }

    /**
     * {@return the bias of a grade}
     *
     * @param grade 1 to 6
     */
    public static double ofGrade(int grade) {
        return BY_GRADE.at((int) Require.between("grade", grade, 1, 6) - 1);
    }

    @Override
    public String key() {
        return SHAPE.key();
    }

    @Override
    public List<Param> params() {
        return PARAMS;
    }

    private Expr share(Terms terms) {
        return bias.isPresent() ? terms.amount("bias") : Expr.constant(ofGrade(grade));
    }

    @Override
    public Expr value(Expr value, Terms terms) {
        Expr b = share(terms);
        Expr benefit = Expr.max(value, Expr.ZERO).times(Expr.ONE.minus(b));
        Expr harm = Expr.min(value, Expr.ZERO).times(Expr.ONE.plus(b));
        return benefit.plus(harm);
    }

    @Override
    public Expr cost(Expr cost, Terms terms) {
        return cost.times(Expr.ONE.plus(share(terms)));
    }

    @Override
    public Args args() {
        return Args.of("bias", bias).unless("by-grade", (double) grade, 0.0);
    }
}
