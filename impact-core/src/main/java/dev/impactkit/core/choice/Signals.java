// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import java.util.function.Consumer;

/** The findings that some news about an amount may bring, with the probability of each at each value of the amount. */
interface Signals {

    /**
     * Shows the findings one after the other: by value of the grid \( P(\text{finding} \mid \text{value}) \). Over all
     * findings they add up to 1 at each value. The array is used again.
     */
    void each(Grid grid, Consumer<double[]> finding);

    /** Whether neighbouring findings are steps on a continuous scale. */
    boolean smooth(Grid grid);

    /** The value itself becomes known. */
    Signals PERFECT = new Signals() {
        @Override
        public void each(Grid grid, Consumer<double[]> finding) {
            double[] chances = new double[grid.size()];
            for (int m = 0; m < grid.size(); m++) {
                chances[m] = 1;
                finding.accept(chances);
                chances[m] = 0;
            }
        }

        @Override
        public boolean smooth(Grid grid) {
            return !grid.counted();
        }
    };
}
