// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import dev.impactkit.core.estimate.Law;

/**
 * \( Q(u) = a + b - m + \sqrt{(b - a)(m - a) \min(u, c)} - \sqrt{(b - a)(b - m)(1 - \max(u, c))} \) with
 * \( c = (m - a)/(b - a) \): left of the top the second root is \( b - m \), right of it the first is \( m - a \).
 */
record Triangle(double offset, double rise, double fall, double turn) implements Quantile {

    /** Whether the top is so near to a bound that the roots would lose the digits of what lies beside it. */
    static boolean isLopsided(Law.Triangle law) {
        double turn = (law.mode() - law.low()) / (law.high() - law.low());
        return Math.min(turn, 1 - turn) < 1e-4;
    }

    static Quantile of(Law.Triangle law) {
        double width = law.high() - law.low();
        double left = law.mode() - law.low();
        double right = law.high() - law.mode();
        return new Triangle(law.low() + right, width * left, width * right, left / width);
    }

    @Override
    public void fill(Block block, double[] into, int n) {
        double[] unit = block.unit;
        for (int i = 0; i < n; i++) {
            double u = unit[i] - Block.SHIFT;
            into[i] = offset + Math.sqrt(rise * Math.min(u, turn)) - Math.sqrt(fall * (1 - Math.max(u, turn)));
        }
    }
}
