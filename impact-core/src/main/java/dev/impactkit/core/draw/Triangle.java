// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import dev.impactkit.core.estimate.Law;

/**
 * \( Q(u) = m - (m - a) (1 - \sqrt{u / c}) \) left of the top and \( m + (b - m) (1 - \sqrt{(1 - u) / (1 - c)}) \) right of
 * it, with \( c = (m - a)/(b - a) \). Which side is asked without a branch: the floor of u - c is -1 or 0.
 */
final class Triangle implements Quantile {
    private final double mode;
    private final double left;
    private final double right;
    private final double perLeft;
    private final double perRight;
    private final double turn;

    private Triangle(double left, double mode, double right) {
        double width = left + right;
        this.mode = mode;
        this.left = left;
        this.right = right;
        perLeft = width / left;
        perRight = width / right;
        turn = 1 + left / width;
    }

    /** Whether the top is so near to a bound that the root would lose the digits of what lies beside it. */
    static boolean isLopsided(Law.Triangle law) {
        double turn = (law.mode() - law.low()) / (law.high() - law.low());
        return Math.min(turn, 1 - turn) < 1e-4;
    }

    static Quantile of(Law.Triangle law) {
        return new Triangle(law.mode() - law.low(), law.mode(), law.high() - law.mode());
    }

    @Override
    public void fill(Block block, double[] into, int n) {
        double[] unit = block.unit;
        double m = mode;
        double a = left;
        double b = right;
        double perA = perLeft;
        double perB = perRight;
        double c = turn;
        for (int i = 0; i < n; i++) {
            double isLeft = Math.floor(unit[i] - c);
            double isRight = 1 + isLeft;
            double u = unit[i] - Block.SHIFT;
            double share = isRight * ((1 - u) * perB) - isLeft * (u * perA);
            into[i] = m + (isRight * b + isLeft * a) * (1 - Math.sqrt(share));
        }
    }
}
