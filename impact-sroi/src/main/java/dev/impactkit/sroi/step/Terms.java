// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi.step;

import dev.impactkit.core.plan.Expr;

/** What a step is given when it builds its nodes. */
public interface Terms {

    /**
     * {@return the node of an amount of the step}
     *
     * @param param name of the parameter
     */
    Expr amount(String param);

    /** {@return how the convention reads steps that do not say} */
    Habits habits();

    /**
     * How a convention reads steps that do not say it themselves.
     *
     * @param base what shares are shares of
     * @param form how a drop-off goes on
     * @param from the first benefit year it bites
     */
    record Habits(Reduction.Base base, DropOff.Form form, DropOff.From from) {}
}
