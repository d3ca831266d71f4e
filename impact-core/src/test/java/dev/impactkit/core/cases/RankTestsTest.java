// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.Series;
import dev.impactkit.core.statistics.Direction;
import dev.impactkit.core.statistics.PairedChange;
import dev.impactkit.core.statistics.TestResult;
import dev.impactkit.core.statistics.TwoGroups;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Wilcoxon's test and Cliff's delta on textbook examples. */
class RankTestsTest {
    private static final CaseTable CASE = CaseTable.read("rank-tests.csv");

    @Test
    void wilcoxonOnTheDepressionScale() {
        // The source takes before less after.
        TestResult test = PairedChange.of(row("after"), row("before"), Direction.LOWER_IS_BETTER, 0)
                .wilcoxon();
        assertEquals(CASE.at("expected.v", 0), test.statistic());
        assertEquals(CASE.at("expected.p-greater", 0), test.greater(), 1e-9);
        assertEquals(CASE.at("expected.p", 0), test.p(), 1e-9);
        assertEquals(CASE.at("published.p-greater", 0), test.greater(), 0.5e-5);
        assertEquals(CASE.at("published.p", 0), test.p(), 0.5e-5);
    }

    @Test
    void cliffsDelta() {
        TwoGroups groups = TwoGroups.of(row("treatment"), row("control"));
        assertEquals(CASE.at("expected.delta", 0), groups.cliffsDelta(), 1e-12);
        double u = groups.mannWhitney().statistic();
        assertEquals(CASE.at("expected.delta", 0), 2 * u / (10 * 6) - 1, 1e-12);
    }

    private static Series row(String name) {
        return Series.of(Objects.requireNonNull(CASE.rows().get(name), name).stream()
                .mapToDouble(x -> x)
                .toArray());
    }
}
