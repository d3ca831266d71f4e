// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Args;
import dev.impactkit.core.Note;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CorrelationTest {

    @Test
    void isMadeAgainFromItsArguments() {
        Correlation correlation =
                Correlation.of("a.quantity", "b.quantity", -0.4).because(Note.source("survey"));
        assertEquals(correlation, Correlation.SHAPE.make(correlation.args()));
        Correlation named = new Correlation("weather", "a", "b", 0.4, Note.NONE);
        assertEquals(named, Correlation.SHAPE.make(named.args()));
    }

    @Test
    void isBetweenTwoDifferentAmounts() {
        assertThrows(IllegalArgumentException.class, () -> Correlation.of("a", "a", 0.4));
        Args three = Args.of("between", List.of("a", "b", "c")).with("rank", 0.4);
        String said = assertThrows(IllegalArgumentException.class, () -> Correlation.SHAPE.make(three))
                .getMessage();
        assertTrue(said.contains("judged-together"), said);
    }

    @Test
    void oneIsOneAmountAndNoCorrelation() {
        for (double rank : new double[] {1, -1, 1.5, Double.NaN}) {
            String said = assertThrows(IllegalArgumentException.class, () -> Correlation.of("a", "b", rank))
                    .getMessage();
            assertTrue(said.contains("must lie between -1 and 1"), said);
        }
    }

    @Test
    void thereIsOneZero() {
        assertEquals(Correlation.of("a", "b", 0.0), Correlation.of("a", "b", -0.0));
    }

    @Test
    void judgedTogetherIsHalfForEachTwo() {
        JudgedTogether guesses = JudgedTogether.of("guesses", "c", "a", "b");
        assertEquals(
                List.of("c and a 0.5", "c and b 0.5", "a and b 0.5"),
                guesses.links().stream().map(Correlation::toString).toList());
        assertTrue(guesses.links().stream().allMatch(link -> link.id().equals("guesses")));
        assertEquals(0.3, guesses.withRank(0.3).links().get(2).rank());
    }

    @Test
    void judgedTogetherIsMadeAgainFromItsArguments() {
        JudgedTogether guesses = JudgedTogether.of("guesses", "a", "b");
        assertEquals(guesses, JudgedTogether.SHAPE.make(guesses.args()));
        assertEquals(
                guesses.withRank(0.7),
                JudgedTogether.SHAPE.make(guesses.withRank(0.7).args()));
    }

    @Test
    void judgedTogetherAreTwoToAHundredDifferentAmounts() {
        assertThrows(IllegalArgumentException.class, () -> JudgedTogether.of("guesses", "a"));
        assertThrows(IllegalArgumentException.class, () -> JudgedTogether.of("guesses", "a", "a"));
        String[] many = IntStream.range(0, 101).mapToObj(i -> "p" + i).toArray(String[]::new);
        assertThrows(IllegalArgumentException.class, () -> JudgedTogether.of("guesses", many));
        assertThrows(
                IllegalArgumentException.class,
                () -> JudgedTogether.of("guesses", "a", "b").withRank(0));
    }
}
