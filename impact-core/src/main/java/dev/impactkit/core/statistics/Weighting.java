// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import dev.impactkit.core.Require;
import dev.impactkit.core.Series;
import java.util.List;

/** How much a disagreement weighs: 0 on the same category, above 0 otherwise. Only the proportions between weights matter. */
@FunctionalInterface
public interface Weighting {

    /**
     * {@return the weight of one disagreement}
     *
     * @param first place of the category one rater chose, from 0
     * @param second place of the category the other chose
     */
    double disagreement(int first, int second);

    /** {@return every disagreement weighs the same: Cohen's kappa without weights} */
    static Weighting equal() {
        return (first, second) -> first == second ? 0 : 1;
    }

    /** {@return by how many categories they lie apart} */
    static Weighting linear() {
        return (first, second) -> Math.abs(first - second);
    }

    /** {@return by the square of how many categories they lie apart} */
    static Weighting quadratic() {
        return (first, second) -> (double) (first - second) * (first - second);
    }

    /**
     * {@return given weights}
     *
     * @param rows one a category of the first rater, with one weight a category of the second; 0 where they are the same
     */
    static Weighting given(List<Series> rows) {
        List<Series> weights = List.copyOf(rows);
        for (int i = 0; i < weights.size(); i++) {
            Series row = weights.get(i);
            Require.that(row.size() == weights.size(), "The weights must be a square table: " + weights + ".");
            Require.that(row.at(i) == 0, "The weight of no disagreement must be 0: " + row + ".");
            row.stream().forEach(weight -> Require.between("weight", weight, 0, Double.MAX_VALUE));
        }
        return (first, second) -> weights.get(first).at(second);
    }
}
