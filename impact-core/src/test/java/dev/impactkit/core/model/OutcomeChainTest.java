// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Note;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class OutcomeChainTest {

    @Test
    void reachGoesBothWaysHoweverManySteps() {
        OutcomeChain chain = chain("a b", "b c", "c d", "x c");
        assertEquals(set("b", "c", "d"), chain.after("a"));
        assertEquals(set("c", "b", "x", "a"), chain.upstream("d"));
        assertEquals(set("b"), chain.next("a"));
        assertEquals(set("b", "x"), chain.before("c"));
        assertEquals(set(), chain.after("d"));
        assertEquals(set(), chain.after("unknown"));
        assertThrows(UnsupportedOperationException.class, () -> chain.next("a").clear());
    }

    @Test
    void anOutputThatNamesItsActivityNeedsNoLink() {
        ImpactStudy study = ImpactStudy.named("s")
                .withActivities(Activity.of("club", "Club"))
                .withOutputs(new Output("hours", "club", "Hours", Optional.empty(), "", Note.NONE))
                .withOutcomes(List.of(Outcome.of("falls", "old", "Falls")));
        OutcomeChain chain = OutcomeChain.of(study);
        assertEquals(set("hours"), chain.after("club"));
        assertEquals(List.of("club", "hours", "falls"), chain.nodes());
    }

    @Test
    void aWayRoundStartsAndEndsAtTheSameNode() {
        assertEquals(
                List.of("b", "c", "d", "b"),
                chain("a b", "b c", "c d", "d b").cycle().orElseThrow());
        assertEquals(List.of("a", "a"), chain("a a").cycle().orElseThrow());
        assertEquals(Optional.empty(), chain("a b", "a c", "b d", "c d").cycle());
    }

    @Test
    void aSideLoopOnTheWayIsNotTakenForTheWay() {
        // From a through b; c only leads back to b.
        assertEquals(
                List.of("a", "b", "a"),
                chain("a b", "b c", "c b", "b a").cycle().orElseThrow());
    }

    @Property(tries = 500, seed = "20261123")
    void everyStepOfAWayRoundIsALink(@ForAll long seed) {
        Random random = new Random(seed);
        String[] links = Stream.generate(() -> random.nextInt(7) + " " + random.nextInt(7))
                .limit(1 + random.nextInt(14))
                .toArray(String[]::new);
        OutcomeChain chain = chain(links);
        boolean returns = chain.nodes().stream().anyMatch(id -> chain.after(id).contains(id));
        Optional<List<String>> round = chain.cycle();
        assertEquals(returns, round.isPresent());
        round.ifPresent(path -> {
            for (int i = 0; i + 1 < path.size(); i++) {
                assertTrue(chain.next(path.get(i)).contains(path.get(i + 1)), Arrays.toString(links) + path);
            }
            assertEquals(path.get(0), path.get(path.size() - 1));
            assertEquals(path.size() - 1, new LinkedHashSet<>(path).size());
        });
    }

    private static OutcomeChain chain(String... links) {
        return OutcomeChain.of(ImpactStudy.named("s")
                .withChain(Arrays.stream(links)
                        .map(link -> link.split(" "))
                        .map(ends -> Link.of(ends[0], ends[1]))
                        .toArray(Link[]::new)));
    }

    private static Set<String> set(String... ids) {
        return new LinkedHashSet<>(Arrays.asList(ids));
    }
}
