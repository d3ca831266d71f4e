// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Series;
import dev.impactkit.core.audience.Audience;
import dev.impactkit.core.audience.CountTable;
import dev.impactkit.core.data.ChangeByTrait;
import dev.impactkit.core.data.Wave;
import dev.impactkit.core.model.Indicator;
import dev.impactkit.core.scale.Scales;
import dev.impactkit.core.statistics.Direction;
import dev.impactkit.core.statistics.PairedChange;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Whatever people said and whoever they are: neither a part that is shown nor all that are not tell of few of them. */
class ShownPartsProperties {
    private static final Wave START = new Wave("t0", "Start", Optional.empty());
    private static final Wave END = new Wave("t1", "End", Optional.empty());

    /** People of chance: what each of two traits is of each, and what each answered twice, yes or no. */
    private record People(int[] town, int[] gender, double[] before, double[] after) {
        static People of(int n, long seed) {
            SplittableRandom chance = new SplittableRandom(seed);
            double gent = chance.nextDouble();
            double yes = 0.2 + 0.6 * chance.nextDouble();
            return new People(
                    chance.ints(n, 0, 100)
                            .map(i -> i < 100 * gent ? 0 : 1 + i % 3)
                            .toArray(),
                    chance.ints(n, 0, 40).map(i -> i == 0 ? 2 : i % 2).toArray(),
                    chance.doubles(n).map(x -> x < yes ? 1 : 0).toArray(),
                    chance.doubles(n).map(x -> x < yes ? 1 : 0).toArray());
        }

        PairedChange all() {
            return PairedChange.of(Series.of(before), Series.of(after), Direction.HIGHER_IS_BETTER, 0);
        }

        ChangeByTrait by(String trait, int... words) {
            return new ChangeByTrait(
                    trait,
                    IntStream.of(words)
                            .distinct()
                            .sorted()
                            .mapToObj(word -> new ChangeByTrait.Part(
                                    Integer.toString(word),
                                    PairedChange.of(
                                            of(words, word, before),
                                            of(words, word, after),
                                            Direction.HIGHER_IS_BETTER,
                                            0)))
                            .toList(),
                    all());
        }

        private static Series of(int[] words, int word, double... answers) {
            return Series.of(IntStream.range(0, answers.length)
                    .filter(i -> words[i] == word)
                    .mapToDouble(i -> answers[i])
                    .toArray());
        }
    }

    private static List<ShownParts> shown(People people, Audience readers) {
        Indicator work = Indicator.of("work", "Work");
        Moved moved = new Moved(work, Optional.of(Scales.yesNo()), START, END, people.all(), Optional.empty());
        return ShownParts.of(
                moved, List.of(people.by("town", people.town()), people.by("gender", people.gender())), readers);
    }

    @Property(tries = 300, seed = "8")
    void noPartTellsOfFewAndNoneAloneIsMissing(
            @ForAll @IntRange(min = 10, max = 200) int n, @ForAll @LongRange(min = 0) long seed) {
        for (ShownParts parts : shown(People.of(n, seed), Audience.PUBLIC)) {
            List<PairedChange> hidden = parts.by().parts().stream()
                    .filter(part -> !parts.isShown(part))
                    .map(ChangeByTrait.Part::change)
                    .toList();
            parts.by().parts().stream().filter(parts::isShown).forEach(part -> tellsOfMany(List.of(part.change())));
            if (parts.isAny() && !hidden.isEmpty()) {
                assertNotEquals(1, hidden.size(), parts::toString);
                tellsOfMany(hidden);
            }
        }
    }

    /** Of these people together, at least five said yes and five no, each time. */
    private static void tellsOfMany(List<PairedChange> people) {
        for (int answer = 0; answer < 2; answer++) {
            double value = answer;
            long before = people.stream()
                    .flatMapToDouble(change -> change.before().stream())
                    .filter(x -> x == value)
                    .count();
            long after = people.stream()
                    .flatMapToDouble(change -> change.after().stream())
                    .filter(x -> x == value)
                    .count();
            assertTrue(Math.min(before, after) >= CountTable.MINIMUM, () -> before + ", " + after + " of " + people);
        }
    }

    @Property(tries = 50, seed = "9")
    void whoHoldsTheDataSeesEveryPart(
            @ForAll @IntRange(min = 1, max = 60) int n, @ForAll @LongRange(min = 0) long seed) {
        for (ShownParts parts : shown(People.of(n, seed), Audience.INTERNAL)) {
            assertEquals(parts.by().parts().size(), parts.words().size());
        }
    }
}
