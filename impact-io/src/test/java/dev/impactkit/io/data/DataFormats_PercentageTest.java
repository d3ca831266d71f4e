// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import static dev.impactkit.io.data.Tables.wide;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.data.Answers;
import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.scale.Percentage;
import dev.impactkit.core.scale.Scales;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Percentages of schools, say, each of its own pupils. */
class DataFormats_PercentageTest {
    private static Answers read(String... cells) {
        String table = "id,mood 2024,mood 2025\n";
        for (int i = 0; i < cells.length; i++) {
            table += i + "," + cells[i] + ",\n";
        }
        return DataFormats.standard()
                .read(
                        "survey.csv",
                        table.getBytes(StandardCharsets.UTF_8),
                        DataSource.of(wide()),
                        id -> Optional.of(Scales.percentage("pupils who come", "pupils")))
                .orThrow()
                .answers("mood", "t0")
                .orElseThrow();
    }

    @Test
    void partsAndWholesAreSummed() {
        Answers answers = read("12/40", "1/10", "", "40/50");
        assertEquals(0.3, answers.at(0), 1e-15);
        // 53 of 100, where the mean of the three shares is 40 %.
        assertEquals(Optional.of(new Percentage(53, 100)), answers.rolledUp(i -> true));
        assertEquals(Optional.of(new Percentage(13, 50)), answers.rolledUp(i -> i < 2));
    }

    @Test
    void whereAWholeIsNotKnownNothingIsRolledUp() {
        assertEquals(Optional.empty(), read("12/40", "10%").rolledUp(i -> true));
        assertEquals(Optional.empty(), read("30%", "10%").rolledUp(i -> true));
        assertEquals(Optional.empty(), read("12/40", "").rolledUp(i -> i == 1));
        assertEquals(Optional.of(new Percentage(12, 40)), read("12/40", "10%").rolledUp(i -> i == 0));
    }
}
