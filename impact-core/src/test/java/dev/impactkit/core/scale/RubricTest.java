// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Args;
import dev.impactkit.core.scale.Rubric.Criterion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Criteria by ordered levels. */
class RubricTest {
    private static final List<String> LEVELS = List.of("zwak", "voldoende", "sterk");
    private static final Criterion REACH =
            new Criterion("reach", "Bereik", 2, Optional.of("voldoende"), Map.of("zwak", "weinig jongeren"));
    private static final Criterion DEPTH = new Criterion("depth", "depth", 1, Optional.empty(), Map.of());
    private static final Rubric FULL = new Rubric(
            "quality",
            "Kwaliteit",
            LEVELS,
            List.of(REACH, DEPTH),
            Rubric.Rule.HURDLE,
            Optional.of(LocalDate.of(2026, 1, 5)));
    private static final Rubric BARE = rubric(LEVELS, DEPTH);

    private static Rubric rubric(List<String> levels, Criterion... criteria) {
        return new Rubric("r", "r", levels, List.of(criteria), Rubric.Rule.WORST, Optional.empty());
    }

    @Test
    void whatIsMadeFromItsArgumentsIsTheSame() {
        assertEquals(FULL, Rubric.SHAPE.make(FULL.args()));
        assertEquals(BARE, Rubric.SHAPE.make(BARE.args()));
        assertEquals(REACH, Criterion.SHAPE.make(REACH.args()));
    }

    @Test
    void everyParameterIsWrittenWhereThereIsSomethingToSay() {
        assertEquals(
                Rubric.SHAPE.params().stream().map(param -> param.name()).toList(),
                List.copyOf(FULL.args().values().keySet()));
        assertEquals(
                Criterion.SHAPE.params().stream().map(param -> param.name()).toList(),
                List.copyOf(REACH.args().values().keySet()));
        assertEquals(
                List.of("id", "levels", "criteria"),
                List.copyOf(BARE.args().values().keySet()));
    }

    @Test
    void levelsHaveAPlaceFromTheWorst() {
        assertEquals(1, FULL.position("zwak"));
        assertEquals(3, FULL.position("sterk"));
        assertEquals(0, FULL.position("steRk"));
        assertEquals(Optional.of(REACH), FULL.criterion("reach"));
        assertEquals(Optional.empty(), FULL.criterion("Bereik"));
    }

    @Test
    void theTableSaysWhatEachLevelLooksLike() {
        assertEquals(
                List.of("criterion", "zwak", "voldoende", "sterk"), FULL.table().header());
        assertEquals(
                List.of(List.of("Bereik", "weinig jongeren", "", ""), List.of("depth", "", "", "")),
                FULL.table().rows());
    }

    @Test
    void oneLevelOrOneTwiceIsNoOrder() {
        assertThrows(IllegalArgumentException.class, () -> rubric(List.of("a"), DEPTH));
        assertThrows(IllegalArgumentException.class, () -> rubric(List.of("a", "b", "a"), DEPTH));
        assertThrows(IllegalArgumentException.class, () -> rubric(LEVELS));
        assertThrows(IllegalArgumentException.class, () -> rubric(LEVELS, DEPTH, DEPTH));
    }

    @Test
    void aDescriptorOfAnUnknownLevelNamesTheNearest() {
        Criterion wrong = new Criterion("c", "c", 1, Optional.empty(), Map.of("sterkk", "x"));
        String told = assertThrows(IllegalArgumentException.class, () -> rubric(LEVELS, wrong))
                .getMessage();
        assertTrue(told.contains("no level sterkk") && told.endsWith("Maybe sterk."), told);
        Criterion hurdle = new Criterion("c", "c", 1, Optional.of("hoog"), Map.of());
        String all = assertThrows(IllegalArgumentException.class, () -> rubric(LEVELS, hurdle))
                .getMessage();
        assertTrue(all.endsWith("Maybe one of zwak, voldoende, sterk."), all);
    }

    @Test
    void hurdlesAndTheirRuleGoTogether() {
        String told = assertThrows(IllegalArgumentException.class, () -> rubric(LEVELS, REACH))
                .getMessage();
        assertTrue(told.endsWith("Maybe write rule: hurdle."), told);
        Args without = BARE.args().with("rule", "hurdle");
        assertThrows(IllegalArgumentException.class, () -> Rubric.SHAPE.make(without));
    }

    @Test
    void someCriterionWeighsSomething() {
        Criterion light = new Criterion("c", "c", 0, Optional.empty(), Map.of());
        assertThrows(IllegalArgumentException.class, () -> rubric(LEVELS, light));
        assertEquals(2, rubric(LEVELS, light, DEPTH).criteria().size());
        assertThrows(IllegalArgumentException.class, () -> new Criterion("c", "c", -1, Optional.empty(), Map.of()));
    }
}
