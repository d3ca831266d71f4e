// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi.step;

import dev.impactkit.core.plan.Expr;

/** Scales what the reductions left: \( v \leftarrow v \cdot f \). */
public interface Factor extends ValuationStep {

    /**
     * {@return the factor}
     *
     * @param terms its amounts
     */
    Expr factor(Terms terms);
}
