// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import java.util.Arrays;

/**
 * The average of measurements, normal about the amount.
 *
 * <p>Findings stand at \( Q(\Phi(z)) + s z \) on even steps of z: wide enough for amount and error together, and even where
 * the amount is normal. At each value their chances are made to add up to 1, so that they are a finding even where the
 * survey is finer than the steps.
 *
 * @param error standard deviation s of the average about the amount
 */
record Average(double error) implements Signals {
    private static final int STEPS = 2000;
    private static final double REACH = 8;
    private static final double FAR = 9;

    @Override
    public void each(Grid grid, Finding finding) {
        double[] places = places(grid);
        double[] widths = widths(places);
        double[] sums = new double[grid.size()];
        for (int s = 0; s < places.length; s++) {
            for (int m = 0; m < sums.length; m++) {
                sums[m] += widths[s] * density(places[s] - grid.values()[m]);
            }
        }
        double[] chances = new double[grid.size()];
        for (int s = 0; s < places.length; s++) {
            for (int m = 0; m < sums.length; m++) {
                double value = grid.values()[m];
                chances[m] = sums[m] > 0
                        ? widths[s] * density(places[s] - value) / sums[m]
                        // A survey so fine that the value falls between two steps.
                        : Grid.place(places, value) == s ? 1 : 0;
            }
            finding.at(chances);
        }
    }

    private double[] places(Grid grid) {
        double[] places = new double[STEPS + 1];
        double[] values = grid.values();
        for (int s = 0; s <= STEPS; s++) {
            double at = (double) s / STEPS * (values.length - 1);
            int below = Math.min(values.length - 2, (int) at);
            double amount =
                    values.length == 1 ? values[0] : values[below] + (at - below) * (values[below + 1] - values[below]);
            places[s] = amount + error * REACH * (2.0 * s / STEPS - 1);
        }
        return places;
    }

    private static double[] widths(double[] places) {
        double[] widths = new double[places.length];
        Arrays.setAll(widths, s -> (places[Math.min(places.length - 1, s + 1)] - places[Math.max(0, s - 1)]) / 2);
        return widths;
    }

    private double density(double off) {
        double z = off / error;
        return Math.abs(z) > FAR ? 0 : StrictMath.exp(-z * z / 2);
    }

    @Override
    public boolean smooth(Grid grid) {
        return true;
    }
}
