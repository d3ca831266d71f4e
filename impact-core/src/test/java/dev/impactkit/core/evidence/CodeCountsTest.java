// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Sources are counted, not mentions, and a wider theme counts each of its sources once. */
class CodeCountsTest {
    private static final Code[] BOOK = {
        Code.of("calm").under("health"), Code.of("health"), Code.of("sleep").under("health"), Code.of("work")
    };

    /** Mira speaks of sleep three times and of calm once, Noor of calm, Otto of health itself and of work. */
    private static final CodeCounts COUNTS =
            CodeCounts.of(Said.by("mira: sleep", "mira: sleep, calm", "mira: sleep", "noor: calm", "otto: health, work")
                    .withCodes(BOOK));

    @Test
    void somebodyWhoComesBackToAThingIsOneSource() {
        CodeCounts.Row sleep = COUNTS.row("sleep").orElseThrow();
        assertEquals(List.of("mira"), sleep.own());
        assertEquals(3, sleep.statements());
    }

    @Test
    void aWiderThemeCountsTheSourcesBelowItOnce() {
        CodeCounts.Row health = COUNTS.row("health").orElseThrow();
        assertEquals(List.of("mira", "noor", "otto"), health.all());
        assertEquals(List.of("otto"), health.own());
        // Five statements, each marked with it or with something below it, once each.
        assertEquals(5, health.statements());
        assertEquals(3, COUNTS.sources());
    }

    @Test
    void narrowerThemesStandBehindTheirWiderOne() {
        assertEquals(
                List.of("health", "calm", "sleep", "work"),
                COUNTS.rows().stream().map(CodeCounts.Row::code).toList());
        assertEquals(
                List.of(0, 1, 1, 0),
                COUNTS.rows().stream().map(CodeCounts.Row::depth).toList());
    }

    @Test
    void aCodeNobodyGaveStandsWithZero() {
        CodeCounts none = CodeCounts.of(Evidence.NONE.withCodes(BOOK));
        assertEquals(0, none.sources());
        assertTrue(none.rows().stream().allMatch(row -> row.all().isEmpty() && row.statements() == 0));
        assertEquals("-", none.table().rows().get(0).get(2));
    }

    @Test
    void allTheSameCodeIsOneRowOfAllSources() {
        CodeCounts same = CodeCounts.of(Said.by("a: x", "b: x", "c: x").withCodes(Code.of("x")));
        assertEquals(List.of("x", "3", "100%", "3", "3"), same.table().rows().get(0));
    }

    @Test
    void aCircleInTheCodebookEndsTheWay() {
        CodeCounts round = CodeCounts.of(
                Said.by("a: x").withCodes(Code.of("x").under("y"), Code.of("y").under("x")));
        assertEquals(List.of("a"), round.row("y").orElseThrow().all());
    }
}
