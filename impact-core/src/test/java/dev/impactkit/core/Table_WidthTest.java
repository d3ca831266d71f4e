// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class Table_WidthTest {

    @Test
    void aWordIsNotBrokenWhileAnotherColumnHasSpaces() {
        String path = "better-managed-health.attribution-to-others";
        String printed = Table.of("", "amount", "source")
                .row(path, "a price list of the region read in the spring of the year before last by somebody")
                .toString();
        assertTrue(printed.contains(path), printed);
        assertTrue(printed.lines().allMatch(line -> line.length() <= Table.WIDTH), printed);
    }

    @Test
    void aWordIsBrokenWhereNothingElseHelps() {
        String printed = Table.of("", "amount", "source")
                .row("a".repeat(80), "b".repeat(80))
                .toString();
        assertTrue(printed.lines().allMatch(line -> line.length() <= Table.WIDTH), printed);
        assertEquals(80, printed.chars().filter(c -> c == 'b').count());
    }
}
