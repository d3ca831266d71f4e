// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi.step;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Shape;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.core.plan.Expr;
import java.util.List;

/**
 * Second-round effects: \( v \leftarrow v \cdot f \), after the reductions, as in the UK additionality practice.
 *
 * @param factor not below 0
 */
public record Multiplier(Amount factor) implements Factor {

    private static final List<Param> PARAMS = List.of(
            Param.required("factor", Kind.amount(0, Double.POSITIVE_INFINITY), "what remains is multiplied by it"));

    /** The written form. */
    public static final Shape<Multiplier> SHAPE = Shape.of(
                    "multiplier",
                    "Second-round effects.",
                    a -> new Multiplier(a.need("factor", Amount.class)),
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
    public Expr factor(Terms terms) {
        return terms.amount("factor");
    }

    @Override
    public Args args() {
        return Args.of("factor", factor);
    }
}
