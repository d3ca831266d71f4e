// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** New codes by source, and the source after which there were none. */
class SaturationTest {
    /** a brings x and y, b nothing, c brings z, d and e nothing. */
    private static final Evidence FIVE = Said.by("a: x, y", "b: x", "c: z, y", "a: x", "d: y", "e:");

    @Test
    void eachSourceIsToldWithWhatItAdded() {
        assertEquals(
                List.of(
                        new Saturation.Step("a", List.of("x", "y"), 2),
                        new Saturation.Step("b", List.of(), 2),
                        new Saturation.Step("c", List.of("z"), 3),
                        new Saturation.Step("d", List.of(), 3),
                        new Saturation.Step("e", List.of(), 3)),
                Saturation.of(FIVE).steps());
    }

    @Test
    void itIsReachedAtTheLastSourceBeforeEnoughQuietOnes() {
        Saturation saturation = Saturation.of(FIVE);
        assertEquals(Optional.of("a"), saturation.reachedAt(1));
        assertEquals(Optional.of("c"), saturation.reachedAt(2));
        assertEquals(Optional.empty(), saturation.reachedAt(3));
    }

    @Test
    void datesDecideTheOrderWhereEverySourceHasOne() {
        Source first = Source.of("b", "interview").on(Said.day("2026-01-05"));
        Source second = Source.of("a", "interview").on(Said.day("2026-02-05"));
        Evidence said = Said.by("a: x", "b: x, y");
        assertEquals(List.of("b", "a"), sources(said.withSources(second, first)));
        assertEquals(List.of("a", "b"), sources(said.withSources(Source.of("a", "interview"), first)));
    }

    private static List<String> sources(Evidence evidence) {
        return Saturation.of(evidence).steps().stream()
                .map(Saturation.Step::source)
                .toList();
    }

    @Test
    void aSourceThatSaidNothingYetIsNotQuiet() {
        Evidence planned = Said.by("a: x").withSources(Source.of("a", "interview"), Source.of("later", "interview"));
        assertEquals(List.of("a"), sources(planned));
        assertEquals(Optional.empty(), Saturation.of(planned).reachedAt(1));
    }

    @Test
    void withoutStatementsThereIsNothingToReach() {
        assertEquals(List.of(), Saturation.of(Evidence.NONE).steps());
        assertEquals(Optional.empty(), Saturation.of(Evidence.NONE).reachedAt(1));
    }

    @Test
    void theTableNumbersSourcesAndNamesNone() {
        assertEquals(
                List.of(
                        List.of("1", "2", "2", "x, y"),
                        List.of("2", "0", "2", ""),
                        List.of("3", "1", "3", "z"),
                        List.of("4", "0", "3", ""),
                        List.of("5", "0", "3", "")),
                Saturation.of(FIVE).table().rows());
    }

    @Test
    void noQuietSourceIsNoQuestion() {
        assertThrows(IllegalArgumentException.class, () -> Saturation.of(FIVE).reachedAt(0));
    }
}
