// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import dev.impactkit.core.estimate.Law;

/**
 * \( Q(u) = m + k (1 - \sqrt{\min(u / c, (1 - u) / (1 - c))}) \) with \( c = (m - a)/(b - a) \), and \( k = -(m - a) \) left of
 * the top, \( b - m \) right of it: the smaller of the two is always that of the own side, so that one root serves both.
 */
final class Triangle implements Quantile {

    /** So much of the width a step of the smallest probability becomes that it reaches beyond both sides. */
    private static final double STEEP = 0x1p60;

    private final double mode;
    private final double lower;
    private final double upper;
    private final double perLower;
    private final double perUpper;
    private final double turn;
    private final double steep;

    private Triangle(double left, double mode, double right) {
        double width = left + right;
        this.mode = mode;
        lower = -left;
        upper = right;
        perLower = width / left;
        perUpper = width / right;
        turn = 1 + left / width;
        steep = Math.min(STEEP * width, Double.MAX_VALUE);
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
        fromTop(block.unit, into, n);
        toSide(block.unit, into, n);
    }

    /** How far from the top, as a share of its side. */
    private void fromTop(double[] unit, double[] into, int n) {
        double low = perLower;
        double high = perUpper;
        for (int i = 0; i < n; i++) {
            double u = unit[i] - Block.SHIFT;
            into[i] = 1 - Math.sqrt(Math.min(u * low, (1 - u) * high));
        }
    }

    /** Which side is a question without a branch: a line so steep that, cut off, it is the one or the other. */
    private void toSide(double[] unit, double[] into, int n) {
        double top = mode;
        double least = lower;
        double most = upper;
        double middle = turn;
        double slope = steep;
        for (int i = 0; i < n; i++) {
            into[i] = top + Math.max(least, Math.min(most, (unit[i] - middle) * slope)) * into[i];
        }
    }
}
