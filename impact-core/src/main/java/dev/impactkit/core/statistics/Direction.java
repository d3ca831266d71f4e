// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

/** Which way is better. */
public enum Direction {
    /** More is better: confidence, hours of work. */
    HIGHER_IS_BETTER(1),
    /** Less is better: debts, loneliness. */
    LOWER_IS_BETTER(-1);

    private final int sign;

    Direction(int sign) {
        this.sign = sign;
    }

    /**
     * {@return a change counted so that above 0 is better}
     *
     * @param change later less earlier
     */
    public double towardsBetter(double change) {
        return sign * change;
    }
}
