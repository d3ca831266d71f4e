// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Where a curve changes from below a threshold to it or above it, or back.
 *
 * <p>A scan finds neighbouring points on different sides; each such gap is cut in sixteen again and again, until no number
 * lies between its ends. A pole has its ends ever farther apart and is no crossing; a step is one.
 *
 * @param curve its values at some points at once; NaN or infinite without meaning
 * @param threshold at it counts as above
 */
record Crossings(UnaryOperator<double[]> curve, double threshold) {
    private static final int PARTS = 16;
    private static final int MOST_ROUNDS = 40;
    private static final double POLE = 1000;

    /** A part of the curve whose ends are on different sides. */
    private record Gap(double from, double to, double atFrom, double atTo) {
        double height() {
            return Math.abs(atTo - atFrom);
        }
    }

    /** All that a scan over rising points shows, in their order; each is on the side away from home, or at the threshold. */
    List<Double> along(double[] points, double home) {
        List<Double> crossings = new ArrayList<>();
        for (Gap gap : gaps(points)) {
            crossing(gap, home).ifPresent(crossings::add);
        }
        return crossings;
    }

    private List<Gap> gaps(double[] x) {
        double[] y = curve.apply(x);
        List<Gap> gaps = new ArrayList<>();
        for (int i = 1; i < x.length; i++) {
            boolean hasMeaning = Double.isFinite(y[i - 1]) && Double.isFinite(y[i]);
            if (hasMeaning && (y[i - 1] >= threshold) != (y[i] >= threshold)) {
                gaps.add(new Gap(x[i - 1], x[i], y[i - 1], y[i]));
            }
        }
        return gaps;
    }

    private OptionalDouble crossing(Gap first, double home) {
        boolean upwards = home <= first.from();
        Gap gap = first;
        double[] points = cut(gap);
        for (int round = 0; round < MOST_ROUNDS && points.length > 2; round++) {
            List<Gap> narrower = gaps(points);
            if (narrower.isEmpty()) {
                return OptionalDouble.empty();
            }
            gap = narrower.get(upwards ? 0 : narrower.size() - 1);
            points = cut(gap);
        }
        if (gap.height() > POLE * first.height()) {
            return OptionalDouble.empty();
        }
        double near = upwards ? gap.from() : gap.to();
        double far = upwards ? gap.to() : gap.from();
        return OptionalDouble.of((upwards ? gap.atFrom() : gap.atTo()) == threshold ? near : far);
    }

    private static double[] cut(Gap gap) {
        DoubleStream inner =
                IntStream.range(1, PARTS).mapToDouble(k -> gap.from() + (gap.to() - gap.from()) * k / PARTS);
        return DoubleStream.concat(DoubleStream.of(gap.from(), gap.to()), inner)
                .sorted()
                .distinct()
                .toArray();
    }
}
