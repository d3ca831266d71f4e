// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.Series;
import dev.impactkit.core.statistics.KrippendorffAlpha;
import dev.impactkit.core.statistics.Metric;
import dev.impactkit.core.statistics.Ratings;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Krippendorff's alpha on its author's own examples. */
class KrippendorffTest {
    private static final CaseTable CASE = CaseTable.read("krippendorff-alpha.csv");

    @ParameterizedTest
    @CsvSource({
        "four-coders, NOMINAL",
        "four-coders, ORDINAL",
        "four-coders, INTERVAL",
        "four-coders, RATIO",
        "binary, NOMINAL",
        "labels, NOMINAL"
    })
    void alphaIsThePublishedOne(String example, Metric metric) {
        double alpha = KrippendorffAlpha.of(ratings(example), metric).alpha();
        String row = example + "." + metric.name().toLowerCase(Locale.ROOT);
        assertEquals(CASE.at("published." + row, 0), alpha, 0.0005);
        assertEquals(CASE.at("expected." + row, 0), alpha, 1e-9);
    }

    private static Ratings ratings(String example) {
        List<Series> coders = CASE.rows().entrySet().stream()
                .filter(row -> row.getKey().startsWith(example + "."))
                .map(row ->
                        Series.of(row.getValue().stream().mapToDouble(x -> x).toArray()))
                .toList();
        return new Ratings(coders);
    }
}
