// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import java.util.Arrays;

/** The findings that some news about an amount may bring, with the probability of each at each value of the amount. */
interface Signals {

    /** Shows the findings one after the other. Over all of them the chances add up to 1 at each value. */
    void each(Grid grid, Finding finding);

    /** One that is shown. */
    interface Finding {

        /**
         * A finding that is impossible but at some neighbouring values of the grid.
         *
         * @param from the first of them
         * @param to the first after them
         * @param chances by value \( P(\text{finding} \mid \text{value}) \); the array is used again
         */
        void at(int from, int to, double[] chances);

        /** A finding that is possible at any value. */
        default void at(double[] chances) {
            at(0, chances.length, chances);
        }
    }

    /** Whether neighbouring findings are steps on a continuous scale. */
    boolean smooth(Grid grid);

    /** The value itself becomes known. */
    Signals PERFECT = new Signals() {
        @Override
        public void each(Grid grid, Finding finding) {
            double[] certain = new double[grid.size()];
            Arrays.fill(certain, 1);
            for (int m = 0; m < certain.length; m++) {
                finding.at(m, m + 1, certain);
            }
        }

        @Override
        public boolean smooth(Grid grid) {
            return !grid.counted();
        }
    };
}
