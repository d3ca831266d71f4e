// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.sroi.step.ValuationStep;
import java.util.List;
import java.util.Optional;

/**
 * What a valued outcome says beyond its outcome: values, how long it lasts, and the steps.
 *
 * @param values that add up
 * @param alternatives compared with the values, never added
 * @param lasts how many years; empty for one
 * @param after whether it starts after the activity
 * @param steps in the order written, at most one of each key
 */
record Valuation(
        List<Proxy> values,
        List<Proxy> alternatives,
        Optional<Amount> lasts,
        boolean after,
        List<ValuationStep> steps) {

    static final Valuation NONE = new Valuation(List.of(), List.of(), Optional.empty(), false, List.of());

    static final List<Param> PARAMS = List.of(
            Param.optional("values", Kind.list(Kind.shape(() -> Proxy.SHAPE)), "money values of one unit; they add up"),
            Param.optional(
                    "alternatives", Kind.list(Kind.shape(() -> Proxy.SHAPE)), "other values, to compare; never added"),
            Param.optional("lasts", Kind.years(), "how long the outcome lasts").or("1 year"),
            Param.optional("starts", Kind.choice("during", "after"), "during the activity or after it")
                    .or("during"));

    Valuation {
        values = List.copyOf(values);
        alternatives = List.copyOf(alternatives);
        steps = List.copyOf(steps);
    }

    static Valuation of(Args a) {
        return new Valuation(
                a.list("values", Proxy.class),
                a.list("alternatives", Proxy.class),
                a.get("lasts", Amount.class),
                a.text("starts").equals("after"),
                a.list("step", ValuationStep.class));
    }

    Args in(Args args) {
        return args.with("values", values)
                .with("alternatives", alternatives)
                .with("lasts", lasts)
                .with("starts", after ? "after" : "")
                .with("step", steps);
    }
}
