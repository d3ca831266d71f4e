// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.Series;
import dev.impactkit.core.statistics.CohenKappa;
import dev.impactkit.core.statistics.Weighting;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cohen's kappa without and with weights on examples of the literature. */
class CohenKappaTest {
    private static final CaseTable CASE = CaseTable.read("cohen-kappa.csv");
    private static final double TEN_DIGITS = 0.5e-10;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void kappaOfCounts(int table) {
        String name = "two-by-two." + table;
        CohenKappa kappa = CohenKappa.ofTable(rows(name + ".1", name + ".2"), Weighting.equal());
        assertEquals(CASE.at("published.two-by-two", table - 1), kappa.kappa(), 0.0005);
        assertEquals(CASE.at("expected.two-by-two", table - 1), kappa.kappa(), TEN_DIGITS);
    }

    @Test
    void kappaWithCohensWeights() {
        List<Series> shares = rows("shares.1", "shares.2", "shares.3");
        double plain = CohenKappa.ofTable(shares, Weighting.equal()).kappa();
        double weighted = CohenKappa.ofTable(shares, Weighting.given(rows("weights.1", "weights.2", "weights.3")))
                .kappa();
        assertEquals(CASE.at("published.shares", 0), plain, 0.0005);
        assertEquals(CASE.at("published.shares", 1), weighted, 0.0005);
        assertEquals(CASE.at("expected.shares", 0), plain, TEN_DIGITS);
        assertEquals(CASE.at("expected.shares", 1), weighted, TEN_DIGITS);
    }

    private static List<Series> rows(String... names) {
        return Stream.of(names)
                .map(name -> Series.of(Objects.requireNonNull(CASE.rows().get(name), name).stream()
                        .mapToDouble(x -> x)
                        .toArray()))
                .toList();
    }
}
