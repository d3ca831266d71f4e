// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import java.util.Arrays;

/**
 * Which option is taken on which finding, and what that gains over deciding without it:
 * \( \sum_s \max_d \sum_m w_m P(s \mid m) g_d(m) - \max_d \sum_m w_m g_d(m) \).
 */
final class Policy {
    /** Nothing stands before the first finding, nor beside one that is impossible. */
    private static final int NONE = -1;

    private final Grid grid;
    private final double[][] gains;

    /** By option and value: how often both are met. */
    private final double[][] taken;

    private final int now;
    private double value;
    private int lastWinner = NONE;
    private double[] lastWorth = new double[0];

    private Policy(Grid grid, double[][] gains) {
        this.grid = grid;
        this.gains = gains;
        this.taken = new double[gains.length][grid.size()];
        double[] worth = Arrays.stream(gains).mapToDouble(grid::mean).toArray();
        this.now = greatest(worth);
        this.value = -worth[now];
    }

    /**
     * What a grid, curves by option over its values and findings come to.
     *
     * @param gains by option and value
     */
    static Policy of(Grid grid, double[][] gains, Signals signals) {
        Policy policy = new Policy(grid, gains);
        boolean smooth = signals.smooth(grid);
        signals.each(grid, (from, to, chances) -> policy.add(from, to, chances, smooth));
        return policy;
    }

    private void add(int from, int to, double[] chances, boolean smooth) {
        double[] worth = new double[gains.length];
        boolean possible = false;
        for (int m = from; m < to; m++) {
            if (chances[m] != 0) {
                possible = true;
                for (int d = 0; d < worth.length; d++) {
                    worth[d] += grid.weights()[m] * chances[m] * gains[d][m];
                }
            }
        }
        if (!possible) {
            lastWinner = NONE;
            return;
        }
        int winner = greatest(worth);
        value += worth[winner] - (smooth ? cut(winner, worth) : 0);
        for (int m = from; m < to; m++) {
            taken[winner][m] += grid.weights()[m] * chances[m];
        }
        lastWinner = winner;
        lastWorth = worth;
    }

    /**
     * What the trapezoidal rule counts too much where the winner changes between two steps, a lead a turning into a lag b.
     * With the kink a share t into the step and a jump J of the slope, Euler and Maclaurin give
     * \( J h^2 (t (1 - t) / 2 - 1 / 12) \) up to \( h^4 \); here \( J h^2 = a + b \) and \( t = a / (a + b) \).
     */
    private double cut(int winner, double[] worth) {
        if (lastWinner == NONE || lastWinner == winner) {
            return 0;
        }
        double a = lastWorth[lastWinner] - lastWorth[winner];
        double b = worth[winner] - worth[lastWinner];
        return a + b == 0 ? 0 : a * b / (a + b) / 2 - (a + b) / 12;
    }

    private static int greatest(double[] of) {
        int best = 0;
        for (int d = 1; d < of.length; d++) {
            best = of[d] > of[best] ? d : best;
        }
        return best;
    }

    /** What the news is worth. */
    double value() {
        return value;
    }

    /** By value of the grid: what the news is worth there. */
    double[] worth() {
        double[] worth = new double[grid.size()];
        for (int d = 0; d < gains.length; d++) {
            double[] slope = slope(d);
            for (int m = 0; m < worth.length; m++) {
                worth[m] += slope[m] / grid.weights()[m] * gains[d][m];
            }
        }
        return worth;
    }

    /** By value of the grid: what the worth of the news gains where an option gains 1 there. */
    double[] slope(int option) {
        double[] slope = taken[option].clone();
        if (option == now) {
            for (int m = 0; m < slope.length; m++) {
                slope[m] -= grid.weights()[m];
            }
        }
        return slope;
    }
}
