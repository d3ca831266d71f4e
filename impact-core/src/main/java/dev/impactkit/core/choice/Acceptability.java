// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;
import dev.impactkit.core.Series;
import dev.impactkit.core.Table;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How likely each option is the best one, by the threshold that a unit of cost must bring.
 *
 * @param thresholds in the order asked for
 * @param chances by option, one a threshold; they add up to 1 at each
 */
public record Acceptability(Series thresholds, Map<String, Series> chances) {

    /** Keeps the order of the options. */
    public Acceptability {
        chances = Collections.unmodifiableMap(new LinkedHashMap<>(chances));
    }

    /**
     * {@return the curve of an option}
     *
     * @param option its name
     * @throws IllegalArgumentException if there is no such option
     */
    public Series of(String option) {
        Series curve = chances.get(option);
        Require.that(curve != null, () -> "There is no option " + option + "; there is " + chances.keySet() + ".");
        return Objects.requireNonNull(curve);
    }

    /** {@return the table, a threshold a row} */
    public Table table() {
        String[] header = new String[chances.size() + 1];
        header[0] = "threshold";
        int column = 1;
        for (String option : chances.keySet()) {
            header[column++] = option;
        }
        Table table = Table.of("How likely each is the best, by what a unit of cost must bring", header);
        for (int i = 0; i < thresholds.size(); i++) {
            String[] row = new String[header.length];
            row[0] = Numerals.ENGLISH.shortest(thresholds.at(i));
            column = 1;
            for (Series curve : chances.values()) {
                row[column++] = Numerals.ENGLISH.percent(curve.at(i), 1);
            }
            table = table.row(row);
        }
        return table;
    }

    @Override
    public String toString() {
        return table().toString();
    }
}
