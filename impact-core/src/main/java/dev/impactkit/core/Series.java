// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** An immutable row of numbers. Two are equal when all their bits are. */
public final class Series {
    private final double[] values;

    private Series(double[] values) {
        this.values = values;
    }

    /**
     * {@return the numbers in this order}
     *
     * @param values copied on the way in
     */
    public static Series of(double... values) {
        return new Series(values.clone());
    }

    /** {@return how many there are} */
    public int size() {
        return values.length;
    }

    /**
     * {@return one of them}
     *
     * @param index from 0
     */
    public double at(int index) {
        return values[index];
    }

    /** {@return all of them in order} */
    public DoubleStream stream() {
        return Arrays.stream(values);
    }

    /** {@return their sum, from the first to the last} */
    public double sum() {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Series that && sameBits(values, that.values);
    }

    private static boolean sameBits(double[] a, double[] b) {
        boolean same = a.length == b.length;
        for (int i = 0; same && i < a.length; i++) {
            same = Double.doubleToRawLongBits(a[i]) == Double.doubleToRawLongBits(b[i]);
        }
        return same;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.stream(values).mapToObj(Numerals::exact).toList().toString();
    }
}
