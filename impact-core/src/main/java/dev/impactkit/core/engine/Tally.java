// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.draw.Draws;
import java.util.Arrays;
import java.util.List;

/** What is kept of the draws of one figure: sums and sketch. Grows while draws come in; then it is only read. */
final class Tally {
    private final Sums sums;
    private final Sketch sketch = new Sketch();
    private final double[] leaf = new double[Draws.GRAIN];
    private long without;

    Tally(double centre) {
        this.sums = new Sums(Double.isFinite(centre) ? centre : 0);
    }

    /** Adds the draws {@code GRAIN * index} on, {@code x[0..n)}: all there are up to the next multiple of the grain. */
    void add(long index, double[] x, int n) {
        if (n == Draws.GRAIN && sums.measure(x)) {
            sketch.add(x, n);
        } else {
            addMeaningful(x, n);
        }
        sums.push(index);
    }

    private void addMeaningful(double[] x, int n) {
        int finite = 0;
        for (int i = 0; i < n; i++) {
            if (Double.isFinite(x[i])) {
                leaf[finite] = x[i];
                finite++;
            }
        }
        sketch.add(leaf, finite);
        without += n - finite;
        // In its own place, so that a leaf sums up in one way.
        Arrays.fill(leaf, sums.centre());
        for (int i = 0; i < n; i++) {
            if (Double.isFinite(x[i])) {
                leaf[i] = x[i];
            }
        }
        sums.measure(leaf);
    }

    void settle() {
        sums.settle();
    }

    void merge(Tally other) {
        sums.merge(other.sums);
        sketch.merge(other.sketch);
        without += other.without;
    }

    Tally and(Tally other) {
        Tally both = new Tally(sums.centre());
        both.merge(this);
        both.merge(other);
        return both;
    }

    Sketch sketch() {
        return sketch;
    }

    double count() {
        return (double) sketch.count();
    }

    long without() {
        return without;
    }

    double mean() {
        return sums.centre() + sums.first() / count();
    }

    /** {@return the variance, divisor n - 1} */
    double variance() {
        double n = count();
        double off = sums.first();
        return n < 2 ? Double.NaN : Math.max(0, (sums.second() - off * off / n) / (n - 1));
    }

    double quantile(double p) {
        return sketch.atRank(p * count());
    }

    double chanceAbove(double threshold) {
        if (Double.isInfinite(threshold)) {
            return (threshold < 0 ? count() : 0) / count();
        }
        return sketch.above(threshold) / count();
    }

    /** {@return the draws of several sets as one} */
    static Tally together(List<Tally> sets) {
        if (sets.size() == 1) {
            return sets.get(0);
        }
        Tally all = new Tally(sets.get(0).sums.centre());
        for (Tally set : sets) {
            all.sketch.merge(set.sketch);
            all.without += set.without;
            all.sums.append(set.sums);
        }
        return all;
    }
}
