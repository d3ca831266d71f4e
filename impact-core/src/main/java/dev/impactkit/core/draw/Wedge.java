// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import dev.impactkit.core.estimate.Law;

/**
 * A triangle with its top at or next to a bound, counted from the top: \( m - (m - a) \frac{v}{1 + \sqrt{1 - v}} \) with
 * \( v = 1 - u / c \) on the left, and mirrored on the right.
 */
final class Wedge implements Quantile {
    private final double mode;
    private final double left;
    private final double right;
    private final double turn;

    Wedge(Law.Triangle law) {
        mode = law.mode();
        left = law.mode() - law.low();
        right = law.high() - law.mode();
        turn = left / (law.high() - law.low());
    }

    @Override
    public void fill(Block block, double[] into, int n) {
        for (int i = 0; i < n; i++) {
            double u = block.unit[i] - Block.SHIFT;
            double v = u <= turn ? (turn - u) / turn : (u - turn) / (1 - turn);
            into[i] = mode + (u <= turn ? -left : right) * (v / (1 + Math.sqrt(1 - v)));
        }
    }
}
