// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> KNOWN = List.of("deadweight", "displacement", "drop-off", "duration");

    @ParameterizedTest
    @CsvSource({
        "deadwieght, deadweight",
        "dead-weight, deadweight",
        "dropoff, drop-off",
        "Duration, duration",
        "durration, duration"
    })
    void aSlipOfTheFingerIsUnderstood(String written, String meant) {
        assertEquals(Optional.of(meant), Nearest.of(written, KNOWN));
        assertEquals("Maybe " + meant + ".", Nearest.hint(written, KNOWN));
    }

    @Test
    void whatIsFarIsNotAdvised() {
        assertEquals(Optional.empty(), Nearest.of("leakage", KNOWN));
        assertEquals("", Nearest.hint("leakage", KNOWN));
        assertEquals("", Nearest.hint("x", List.of()));
    }

    @Test
    void amongEquallyNearOnesTheAlphabetDecides() {
        assertEquals(Optional.of("bat"), Nearest.of("rat", List.of("cat", "bat")));
    }

    // Textbook pairs: kitten/sitting takes three edits; a swap of neighbours is one.
    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "ab, ba, 1", "'', abc, 3", "same, same, 0", "ca, abc, 3"})
    void theDistanceCountsEdits(String a, String b, int edits) {
        assertEquals(edits, Nearest.distance(a, b));
        assertEquals(edits, Nearest.distance(b, a));
    }

    @Test
    void aWordOfAWholePageCostsNothing() {
        String page = "x".repeat(2_000_000);
        assertEquals(Optional.empty(), assertTimeoutPreemptively(ofSeconds(10), () -> Nearest.of(page, KNOWN)));
    }
}
