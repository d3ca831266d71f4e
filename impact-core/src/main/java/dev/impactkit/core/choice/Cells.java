// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import java.util.Arrays;

/**
 * One function a value, for an amount that takes few: regression on them is the mean at each value.
 */
final class Cells implements Basis {
    private final double[] values;
    private final double[] heights;

    Cells(double[] values, double[] heights) {
        this.values = values;
        this.heights = heights;
    }

    static Cells of(double[] x, double[] weights) {
        double[] values = Arrays.stream(x).sorted().distinct().toArray();
        double[] heights = new double[values.length];
        for (int i = 0; i < x.length; i++) {
            heights[Grid.place(values, x[i])] += weights[i];
        }
        for (int c = 0; c < heights.length; c++) {
            heights[c] = 1 / Math.sqrt(heights[c]);
        }
        return new Cells(values, heights);
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public void at(double x, double[] into) {
        Arrays.fill(into, 0);
        int cell = Grid.place(values, x);
        into[cell] = heights[cell];
    }

    @Override
    public boolean nested() {
        return false;
    }

    @Override
    public String name(int functions) {
        return "mean per value";
    }
}
