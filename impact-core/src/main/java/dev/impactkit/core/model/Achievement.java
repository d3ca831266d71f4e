// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

import dev.impactkit.core.scale.Percentage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far an indicator came on its way: \( (actual - baseline) / (target - baseline) \). Where lower is better the same holds,
 * since the signs cancel; below 0 it went the wrong way, above 1 further than was aimed for.
 *
 * @param actual what was measured
 * @param share of the way; empty without baseline or target, and where the two are equal
 * @param crossed whether the threshold is reached; empty where there is none
 */
public record Achievement(double actual, OptionalDouble share, Optional<Boolean> crossed) {

    /**
     * {@return how far an indicator came}
     *
     * @param aims of the indicator
     * @param actual what was measured
     */
    public static Achievement of(Aims aims, double actual) {
        return new Achievement(
                actual,
                share(aims, actual),
                aims.threshold().map(mark -> aims.lower() ? actual <= mark.value() : actual >= mark.value()));
    }

    /**
     * {@return how far an indicator came after several periods: they add up where it is cumulative, else the last counts;
     *     empty where nothing was measured}
     *
     * @param aims of the indicator
     * @param periods what was measured in each, in order of time
     */
    public static Optional<Achievement> of(Aims aims, List<Double> periods) {
        if (periods.isEmpty()) {
            return Optional.empty();
        }
        double last = periods.get(periods.size() - 1);
        double actual = aims.cumulative()
                ? periods.stream().mapToDouble(Double::doubleValue).sum()
                : last;
        return Optional.of(of(aims, actual));
    }

    /**
     * {@return how far a percentage came after several periods: numerators and denominators add up where it is cumulative,
     *     else the last counts; empty where nothing was measured}
     *
     * @param aims of the indicator
     * @param periods what was measured in each, in order of time
     */
    public static Optional<Achievement> ofPercentages(Aims aims, List<Percentage> periods) {
        Percentage actual =
                aims.cumulative() || periods.isEmpty() ? Percentage.sum(periods) : periods.get(periods.size() - 1);
        return actual.share().isEmpty()
                ? Optional.empty()
                : Optional.of(of(aims, actual.share().getAsDouble()));
    }

    private static OptionalDouble share(Aims aims, double actual) {
        if (aims.baseline().isEmpty() || aims.target().isEmpty()) {
            return OptionalDouble.empty();
        }
        double from = aims.baseline().get().value();
        double way = aims.target().get().value() - from;
        return way == 0 ? OptionalDouble.empty() : OptionalDouble.of((actual - from) / way);
    }
}
