// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Table;
import dev.impactkit.core.statistics.Interval;
import dev.impactkit.core.statistics.KrippendorffAlpha;
import java.util.List;

/**
 * How far coders agree: Krippendorff's alpha, nominal, for each code (given or not) and for whole sets of codes. Without a
 * statement two coders read, or where all said the same and nothing could disagree, there is no alpha.
 *
 * @param coders by name
 * @param rows one a code, and the sets last; none without a coder
 */
public record CoderAgreement(List<String> coders, List<Row> rows) {
    static final String SETS = "all codes of a statement";

    /**
     * One code.
     *
     * @param name for people
     * @param alpha of giving it or not
     * @param interval from drawing the statements anew
     */
    public record Row(String name, KrippendorffAlpha alpha, Interval interval) {}

    /** Copies. */
    public CoderAgreement {
        coders = List.copyOf(coders);
        rows = List.copyOf(rows);
    }

    /** {@return alpha by code} */
    public Table table() {
        Table table = Table.of(
                "Agreement of " + (coders.isEmpty() ? "no coders" : String.join(", ", coders)),
                "code",
                "alpha",
                "from",
                "to",
                "statements",
                "same");
        Numerals numerals = Numerals.ENGLISH;
        for (Row row : rows) {
            table = table.row(
                    row.name(),
                    numerals.fixed(row.alpha().alpha(), 3),
                    numerals.fixed(row.interval().low(), 3),
                    numerals.fixed(row.interval().high(), 3),
                    Integer.toString(row.alpha().units()),
                    numerals.percent(row.alpha().agreement(), 0));
        }
        return table;
    }

    @Override
    public String toString() {
        return table().toString();
    }
}
