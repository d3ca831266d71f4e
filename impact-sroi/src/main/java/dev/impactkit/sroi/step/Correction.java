// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi.step;

import dev.impactkit.core.plan.Expr;

/** Answers doubt with caution. Caution never helps: it lowers benefits and raises harms and costs. */
public interface Correction extends ValuationStep {

    /**
     * {@return the value corrected; its sign decides, draw by draw, whether it is a benefit or a harm}
     *
     * @param value of a row
     * @param terms its amounts
     */
    Expr value(Expr value, Terms terms);

    /**
     * {@return the cost corrected}
     *
     * @param cost of an input, not below 0
     * @param terms its amounts
     */
    Expr cost(Expr cost, Terms terms);
}
