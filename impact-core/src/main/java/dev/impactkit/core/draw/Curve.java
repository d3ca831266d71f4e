// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

/** A continuous distribution as setup needs it. */
interface Curve {

    /** {@return the lowest value; negative infinity where there is none} */
    double low();

    /** {@return the highest value; infinity where there is none} */
    double high();

    /**
     * {@return the values at the points}
     *
     * @param nodes rising
     */
    Values at(Nodes nodes);

    /** {@return the probability of less than {@code low + distance}, in full relative precision; without a bound it is 0} */
    double below(double distance);

    /** {@return the probability of more than {@code high - distance}, in full relative precision; without a bound it is 0} */
    double above(double distance);

    /** {@return how far off {@link #above} may be, where it is a difference from 1} */
    default double slack() {
        return 0;
    }

    /** Values at the points of some {@link Nodes}. */
    final class Values {

        /** The values. */
        final double[] x;

        /** How far from the lowest one, where there is one. */
        final double[] fromLow;

        /** How far to the highest one, where there is one. */
        final double[] toHigh;

        Values(int points) {
            x = new double[points];
            fromLow = new double[points];
            toHigh = new double[points];
        }
    }
}
