// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi.step;

import dev.impactkit.core.plan.Expr;
import java.util.Optional;

/**
 * How a yearly value goes over its benefit years: the level of benefit year k is the product of the levels of all
 * profiles. At most one of them declines, at most one rises.
 */
public interface Profile extends ValuationStep {

    /**
     * {@return the level of a benefit year, 1 for the full value}
     *
     * @param year benefit year k, from 1
     * @param elapsed how many years the decline has bitten: \( \max(0, k - k_{full}) \), and 1 more where it bites from
     *     the first year
     * @param terms its amounts, and what the convention says of steps
     */
    Expr level(int year, int elapsed, Terms terms);

    /**
     * {@return what a level is multiplied by in each year of decline, where that is the same every year: the level is
     * this to the power of the elapsed years; empty otherwise}
     *
     * @param terms its amounts, and what the convention says of steps
     */
    default Optional<Expr> yearly(Terms terms) {
        return Optional.empty();
    }

    /** {@return the first benefit year at full level; 1 where there is no ramp-up} */
    default int fullAt() {
        return 1;
    }

    /** {@return whether it lowers the level; otherwise it raises it to full} */
    boolean declines();

    /** {@return how many benefit years it knows levels for} */
    default int years() {
        return Integer.MAX_VALUE;
    }
}
