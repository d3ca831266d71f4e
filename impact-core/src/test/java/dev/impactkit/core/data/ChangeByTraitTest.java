// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.impactkit.core.Checked;
import dev.impactkit.core.statistics.PairedChange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Six of ours, of one of whom the gender is not known, and one of another group. */
class ChangeByTraitTest {
    private static final Dataset DATA = Dataset.of("survey", Origin.CODE, 7)
            .with("mood", "t0", Answers.of(1, 2, 3, 4, 2, 5, 9))
            .with("mood", "t1", Answers.of(3, 2, Double.NaN, 5, 4, 5, 9))
            .with(Dataset.GROUP, Labelled.of(List.of("ours", "others"), 0, 0, 0, 0, 0, 0, 1))
            .with("gender", Labelled.of(List.of("m", "f", "x"), 1, 0, 0, 1, -1, 0, 2));

    private static Collected collected(DataSource source) {
        List<Wave> waves = List.of(new Wave("t0", "t0", Optional.empty()), new Wave("t1", "t1", Optional.empty()));
        return new Collected(waves, List.of(source), List.of(), id -> false);
    }

    private static final ChangeByTrait BY = ChangeByTrait.of(
                    collected(DataSource.of(DATA)), "mood", "t0", "t1", "gender")
            .orThrow();

    @Test
    void wordsOfOtherGroupsAreNoneOfOurs() {
        assertEquals(
                List.of("f", "m", Disaggregation.UNKNOWN),
                BY.parts().stream().map(ChangeByTrait.Part::word).toList());
    }

    /** Two f: 1 to 3 and 4 to 5; two m who answered twice: 2 to 2 and 5 to 5. */
    @Test
    void aPartIsTheChangeOfItsPeople() {
        PairedChange f = BY.parts().get(0).change();
        assertEquals(2, f.n());
        assertEquals(1.5, f.mean());
        PairedChange m = BY.parts().get(1).change();
        assertEquals(2, m.n());
        assertEquals(1, m.leftOut());
        assertEquals(0, m.mean());
    }

    @Test
    void thePartsMakeUpTheWhole() {
        assertEquals(5, BY.whole().n());
        assertEquals(
                BY.whole().n(),
                BY.parts().stream().mapToInt(part -> part.change().n()).sum());
        assertEquals(
                BY.whole().changes().sum(),
                BY.parts().stream()
                        .mapToDouble(part -> part.change().changes().sum())
                        .sum());
    }

    @Test
    void itPrintsAsATable() {
        assertEquals("""
                gender   Answered both  Mean before  Mean after  Mean change
                ------------------------------------------------------------
                f                    2         2.50        4.00         1.50
                m                    2         3.50        3.50         0.00
                unknown              1         2.00        4.00         2.00
                total                5         2.80        3.80         1.00""", BY.toString());
    }

    @Test
    void aTraitTheTableDoesNotHaveIsAProblem() {
        Checked<ChangeByTrait> none = ChangeByTrait.of(collected(DataSource.of(DATA)), "mood", "t0", "t1", "town");
        assertFalse(none.ok());
        assertEquals("data.no-trait", none.problems().get(0).code());
    }

    /** How the others moved is unknown, and that those who answered moved is not. */
    @Test
    void changeNeedsNoAssumptionAboutThoseWhoDidNotAnswer() {
        DataSource bounds = DataSource.of(DATA).assuming(NonResponse.BOUNDS);
        assertEquals(
                5,
                Change.of(collected(bounds), "mood", "t0", "t1", "").orThrow().n());
    }
}
