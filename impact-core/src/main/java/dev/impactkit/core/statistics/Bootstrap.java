// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import dev.impactkit.core.Require;
import dev.impactkit.core.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How much a number would vary had other people been asked: the sample is drawn anew from itself, unit by unit with putting
 * back, each group by itself. The same seed gives the same draws on every machine.
 *
 * <p>Which units are drawn is decided by whole numbers alone: {@code z += G; z = (z ^ z>>>30) M1; z = (z ^ z>>>27) M2; z ^
 * z>>>31} (SplitMix64), of which the upper 32 bits times the number of units, over 2^32, are the place.
 *
 * @param seed of the draws
 * @param resamples how often, at least 1; the ends of a 95 % interval want some thousands
 * @param level of the intervals, such as 0.95
 */
public record Bootstrap(long seed, int resamples, double level) {

    /** Checks number and level. */
    public Bootstrap {
        Require.that(resamples > 0, "The number of resamples (" + resamples + ") must be above 0.");
        Require.that(level > 0 && level < 1, "The level (" + level + ") must lie above 0 and below 1.");
    }

    /**
     * {@return 9,999 resamples for 95 % intervals}
     *
     * @param seed of the draws
     */
    public static Bootstrap seeded(long seed) {
        return new Bootstrap(seed, 9_999, 0.95);
    }

    /**
     * {@return what a statistic of one sample would vary over}
     *
     * @param sample at least one unit
     * @param statistic of the sample; NaN where it has no meaning
     */
    public Resampled of(Sample sample, ToDoubleFunction<Sample> statistic) {
        return of(List.of(sample), groups -> statistic.applyAsDouble(groups.get(0)));
    }

    /**
     * {@return what a statistic of several groups would vary over}
     *
     * @param groups in the order the statistic takes them
     * @param statistic of the groups; NaN where it has no meaning
     */
    public Resampled of(List<Sample> groups, ToDoubleFunction<List<Sample>> statistic) {
        Picks picks = new Picks(seed);
        double[] replicates = new double[resamples];
        boolean empty = groups.stream().anyMatch(group -> group.units().isEmpty());
        for (int r = 0; r < resamples; r++) {
            replicates[r] = empty
                    ? Double.NaN
                    : statistic.applyAsDouble(groups.stream().map(picks::again).toList());
        }
        double[] defined = Arrays.stream(replicates)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        return new Resampled(
                statistic.applyAsDouble(groups),
                Series.of(defined),
                resamples - defined.length,
                acceleration(groups, statistic));
    }

    /**
     * How fast the spread changes with the number itself, from leaving out one unit at a time: \( \frac16 \sum_g \sum_i
     * u_{gi}^3 / n_g^3 \big/ (\sum_g \sum_i u_{gi}^2 / n_g^2)^{3/2} \) with \( u_{gi} = (n_g - 1)(\bar\theta_g -
     * \theta_{g(i)}) \).
     */
    private static double acceleration(List<Sample> groups, ToDoubleFunction<List<Sample>> statistic) {
        double cubes = 0;
        double squares = 0;
        for (int g = 0; g < groups.size(); g++) {
            double[] without = jackknife(groups, g, statistic);
            double n = without.length;
            double mean = Moments.mean(without);
            for (double theta : without) {
                double u = (n - 1) * (mean - theta) / n;
                squares += u * u;
                cubes += u * u * u;
            }
        }
        return squares == 0 ? 0 : cubes / (6 * squares * Math.sqrt(squares));
    }

    private static double[] jackknife(List<Sample> groups, int g, ToDoubleFunction<List<Sample>> statistic) {
        List<Series> units = groups.get(g).units();
        return IntStream.range(0, units.size())
                .mapToDouble(left -> {
                    List<Series> others = new ArrayList<>(units);
                    others.remove(left);
                    List<Sample> changed = new ArrayList<>(groups);
                    changed.set(g, new Sample(others));
                    return statistic.applyAsDouble(changed);
                })
                .toArray();
    }
}
