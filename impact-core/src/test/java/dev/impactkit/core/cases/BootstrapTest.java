// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.Series;
import dev.impactkit.core.statistics.Bootstrap;
import dev.impactkit.core.statistics.Interval;
import dev.impactkit.core.statistics.Resampled;
import dev.impactkit.core.statistics.Sample;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Three bootstrap intervals of a mean, as R gives them. */
class BootstrapTest {
    private static final CaseTable CASE = CaseTable.read("bootstrap.csv");
    private static final double TOLERANCE = 0.005;

    private final Resampled mean = new Bootstrap(1, 400_000, 0.95)
            .of(sample(), sample -> sample.values().sum() / sample.values().size());

    @Test
    void theThreeIntervalsAreThoseOfR() {
        check("basic", mean.basic(0.95));
        check("percentile", mean.percentile(0.95));
        check("bca", mean.bca(0.95));
    }

    private static void check(String name, Interval interval) {
        double low = CASE.at("expected." + name, 0);
        double high = CASE.at("expected." + name, 1);
        assertEquals(low, interval.low(), TOLERANCE * low, name);
        assertEquals(high, interval.high(), TOLERANCE * high, name);
    }

    private static Sample sample() {
        return Sample.of(Series.of(Objects.requireNonNull(CASE.rows().get("sample")).stream()
                .mapToDouble(x -> x)
                .toArray()));
    }
}
