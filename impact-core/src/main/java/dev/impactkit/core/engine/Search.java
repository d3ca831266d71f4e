// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.estimate.Estimate;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the value of an amount is sought: evenly through its own range, then beyond it to the end of what it may be, or a
 * thousand times its size away where there is no end.
 *
 * @param best its best value
 * @param range its own range
 * @param allowed what it may be at all, with infinite ends where there are none
 */
record Search(double best, Bounds range, Bounds allowed) {
    private static final int CELLS = 64;
    private static final double FAR = 1000;
    private static final double TAIL = 0.001;

    static Search of(Estimate estimate, Bounds kind) {
        double low = Double.isFinite(estimate.low()) ? estimate.low() : estimate.quantile(TAIL);
        double high = Double.isFinite(estimate.high()) ? estimate.high() : estimate.quantile(1 - TAIL);
        return new Search(estimate.best(), new Bounds(low, high), allowed(estimate, kind));
    }

    /** An end the kind leaves open is zero for what by its estimate is never beyond it. */
    private static Bounds allowed(Estimate estimate, Bounds kind) {
        boolean positive = Double.isInfinite(kind.low()) && estimate.low() >= 0;
        boolean negative = Double.isInfinite(kind.high()) && estimate.high() <= 0 && !positive;
        return new Bounds(positive ? 0 : kind.low(), negative ? 0 : kind.high());
    }

    /** From low to high, none twice. */
    double[] points() {
        DoubleStream within = steps(k -> range.low() + (range.high() - range.low()) * k);
        DoubleStream below = steps(k -> range.low() - beyond(range.low() - allowed.low(), k));
        DoubleStream above = steps(k -> range.high() + beyond(allowed.high() - range.high(), k));
        // Minus zero is zero here: the same amount, and no step from the one to the other.
        return Stream.of(below, within, above, DoubleStream.of(best))
                .flatMapToDouble(part -> part)
                .map(x -> x + 0.0)
                .sorted()
                .distinct()
                .toArray();
    }

    private static DoubleStream steps(DoubleUnaryOperator at) {
        return IntStream.rangeClosed(0, CELLS).mapToDouble(k -> at.applyAsDouble((double) k / CELLS));
    }

    /** How far beyond the range after a share of the way: evenly to an end, by a factor where there is none. */
    private double beyond(double room, double share) {
        return Double.isFinite(room) ? Math.max(0, room) * share : size() * (StrictMath.pow(FAR, share) - 1);
    }

    private double size() {
        double size = Math.max(Math.abs(best), Math.max(Math.abs(range.low()), Math.abs(range.high())));
        return size == 0 ? 1 : size;
    }
}
