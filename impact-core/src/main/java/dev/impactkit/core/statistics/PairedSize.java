// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import dev.impactkit.core.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** How large a change of the same respondents is. A respondent is drawn anew with both answers. */
final class PairedSize {
    /** Leaving out one unit at a time takes the square of their number, so that of very many some are drawn together. */
    private static final int MOST_UNITS = 1_000;

    private final PairedChange change;
    private final Bootstrap bootstrap;

    PairedSize(PairedChange change, Bootstrap bootstrap) {
        this.change = change;
        this.bootstrap = bootstrap;
    }

    EffectSize superiority() {
        double[] changes = change.changes().stream().toArray();
        IntFunction<double[]> score =
                i -> new double[] {change.isBetter(changes[i]) ? 1 : change.isBetter(-changes[i]) ? 0 : 0.5};
        return sized("probability of superiority", score, sample -> Moments.mean(sample.array()));
    }

    EffectSize hedgesG() {
        IntFunction<double[]> pair =
                i -> new double[] {change.before().at(i), change.after().at(i)};
        return sized("Hedges' g", pair, this::standardised);
    }

    /** Of answers that stand before, after, before, after, and so on. */
    private double standardised(Sample sample) {
        double[] both = sample.array();
        double[] before = IntStream.range(0, both.length / 2)
                .mapToDouble(i -> both[2 * i])
                .toArray();
        double[] after = IntStream.range(0, both.length / 2)
                .mapToDouble(i -> both[2 * i + 1])
                .toArray();
        double spread = Math.sqrt((Moments.variance(before) + Moments.variance(after)) / 2);
        double better = change.direction().towardsBetter(Moments.mean(after) - Moments.mean(before));
        return spread > 0 ? Moments.hedges(before.length - 1.0) * better / spread : Double.NaN;
    }

    private EffectSize sized(String name, IntFunction<double[]> unit, ToDoubleFunction<Sample> measure) {
        int together = (change.n() + MOST_UNITS - 1) / MOST_UNITS;
        int[] order = new Picks(bootstrap.seed()).shuffled(change.n());
        List<Series> units = new ArrayList<>();
        for (int from = 0; from < order.length; from += together) {
            units.add(Series.of(Arrays.stream(order, from, Math.min(order.length, from + together))
                    .mapToObj(unit)
                    .flatMapToDouble(Arrays::stream)
                    .toArray()));
        }
        Resampled resampled = bootstrap.of(new Sample(units), measure);
        return new EffectSize(name, resampled.observed(), resampled.bca(bootstrap.level()));
    }
}
